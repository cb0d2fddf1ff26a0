import type { Relation, TrustReading } from "~/model/relation";

import { halves, type Lens, lineEntry, sharedStyles, type Stroke, undressed } from "./lens";

const strokes = {
  high: { colour: "evidenceHigh", width: 4, dash: "solid", entry: "high" },
  medium: { colour: "evidenceMedium", width: 3, dash: "solid", entry: "medium" },
  low: { colour: "evidenceLow", width: 2, dash: "dashed", entry: "low" },
  /** Rated, with a reason or a source, but nobody said how sure they are. */
  unstated: { colour: "evidenceLow", width: 2, dash: "solid", entry: "unstated" },
  /** Rated, and nothing says why. */
  nothing: { colour: "harm", width: 2.5, dash: "solid", entry: "nothing" },
  unknown: { colour: "trustUnknown", width: 1.5, dash: "dotted", entry: "unknown" },
  unrated: { colour: "ink", width: 1.5, dash: "solid", entry: "unrated" },
  /** Nobody rated anything, so that there is nothing to give a reason for. */
  empty: { colour: "quiet", width: 1.5, dash: "solid", entry: "empty" },
} as const satisfies Readonly<Record<string, Stroke>>;

function strokeOf(reading: TrustReading, sources: number): Stroke {
  if (reading.value === null) return strokes.unknown;
  if (reading.why.trim() === "" && reading.basis.length === 0 && sources === 0) return strokes.nothing;
  return strokes[reading.confidence ?? "unstated"];
}

/**
 * A relation without trust rests on its sources, or on the reasons for what it is rated to do to people. Where it is not
 * rated either, as where a threat endangers somebody, it says nothing that could rest on anything: it stands back, and
 * is no fault in the evidence. The sources of a threat are about the threat, and are not taken for those of its relations.
 */
function unratedStroke({ sources, humanSecurity }: Relation): Stroke {
  if (sources.length > 0) return strokes.unrated;
  if (humanSecurity === null || (humanSecurity.protection === null && humanSecurity.empowerment === null))
    return strokes.empty;
  const { whyProtection, whyEmpowerment } = humanSecurity;
  return `${whyProtection}${whyEmpowerment}`.trim() === ""
    ? { ...strokes.nothing, width: 1.5 }
    : strokes.unrated;
}

const style = sharedStyles();

/** How sure each rating is, and what rests on nothing: confidence as colour and width, the count of sources in words. */
export const evidence: Lens = {
  id: "evidence",
  channels: ["lines", "notes"],
  read: () => ({
    key: "evidence",
    styleOf: (relation) => {
      const count = relation.sources.length;
      const strokes =
        relation.trust === null
          ? ([unratedStroke(relation), unratedStroke(relation)] as const)
          : ([strokeOf(relation.trust.forward, count), strokeOf(relation.trust.backward, count)] as const);
      return style(`${strokes[0].entry} ${strokes[1].entry} ${relation.trust === null} ${count}`, () => {
        const words =
          count === 0 ? "words.sourceCount.none" : `words.sourceCount.${count === 1 ? "one" : "many"}`;
        const note = count > 1 ? [{ text: String(count) }, { key: words }] : [{ key: words }];
        return { ...halves(...strokes), note: strokes[0].entry === "empty" ? null : note };
      });
    },
    dressOf: undressed,
  }),
  legend: Object.values(strokes).map((stroke) => lineEntry(stroke)),
};
