import { signed } from "~/lib/signed";
import { comparedWith } from "~/model/compared-with";
import { comparison } from "~/model/comparison";
import type { Element } from "~/model/element";
import type { Relation } from "~/model/relation";

import {
  type Arc,
  type ElementDress,
  halves,
  type Lens,
  lineEntry,
  type RelationStyle,
  sharedStyles,
  type Stroke,
  undressed,
  type Words,
} from "./lens";

const strokes = {
  added: { colour: "changeNew", width: 4.5, dash: "solid", entry: "added" },
  changed: { colour: "changeOther", width: 3, dash: "dashed", entry: "changed" },
  ended: { colour: "changeGone", width: 2, dash: "dotted", entry: "ended" },
  same: { colour: "quiet", width: 1.25, dash: "solid", entry: "same" },
} as const satisfies Readonly<Record<string, Stroke>>;

type Became = keyof typeof strokes;

const arcs: Readonly<Record<Exclude<Became, "same">, Arc>> = {
  added: { share: 1, colour: "changeNew", dash: "solid" },
  changed: { share: 1, colour: "changeOther", dash: "dashed" },
  ended: { share: null, colour: "changeGone", dash: "solid" },
};

const styles = sharedStyles();

function styleOf(became: Became, note: Words | null): RelationStyle {
  const said = note === null ? "" : JSON.stringify(note);
  return styles(`${became} ${said}`, () => ({ ...halves(strokes[became], strokes[became]), note }));
}

function dressOf(became: Exclude<Became, "same">, caption: Words): ElementDress {
  return { upper: arcs[became], lower: arcs[became], caption, entries: [became] };
}

const isNew: Words = [{ key: "words.changes.added" }];
const hasEnded: Words = [{ key: "words.changes.ended" }];

/** "protection −2 → 0", or nothing where it is the same. */
function step(key: string, was: string, is: string): readonly Words[] {
  return was === is ? [] : [[{ key }, { text: `${was} → ${is}` }]];
}

/** Steps one after another; of what is rated as before, only that it became another. */
function inRow(steps: readonly Words[], between: string, fields: readonly string[]): Words {
  if (steps.length === 0)
    return [{ key: fields.includes("label") ? "words.changes.relabelled" : "words.changes.changed" }];
  return steps.flatMap((words, place) => (place === 0 ? words : [{ text: between }, ...words]));
}

function rated(value: number | null | undefined): string {
  return value === null || value === undefined ? "?" : signed(value);
}

/** Trust there and back, as a line of text has it: "−2/+1". */
function trusted({ trust }: Relation): string {
  return trust === null ? "" : `${rated(trust.forward.value)}/${rated(trust.backward.value)}`;
}

/** What became another of a relation, in figures where it is rated otherwise. */
function relationWords(was: Relation, is: Relation, fields: readonly string[]): Words {
  const steps = [
    ...(was.trust === null || is.trust === null
      ? []
      : step("words.changes.trust", trusted(was), trusted(is))),
    ...(["protection", "empowerment"] as const).flatMap((each) =>
      step(`words.changes.${each}`, rated(was.humanSecurity?.[each]), rated(is.humanSecurity?.[each])),
    ),
  ];
  return inRow(steps, "\n", fields);
}

/** What became another of an element: of a threat, how grave and how likely it is. */
function elementWords(was: Element, is: Element, fields: readonly string[]): Words {
  if (was.kind !== "threat" || is.kind !== "threat") return inRow([], "", fields);
  const steps = (["severity", "likelihood"] as const).flatMap((each) =>
    step(`words.changes.${each}`, String(was[each] ?? "?"), String(is[each] ?? "?")),
  );
  return inRow(steps, "·", fields);
}

/**
 * One variant held against another in one drawing: what is new, what became another and how, and as ghosts what is no
 * longer there. Told apart by width, dashes and words as well as by colour, and none of it called better or worse.
 */
export const changes: Lens = {
  id: "changes",
  channels: ["lines", "elements", "notes"],
  isFor: ({ variants }) => variants.length > 1,
  read: ({ map, variant, base }) => {
    const before = comparedWith(map, variant, base);
    if (before === null) return { key: "changes", styleOf: () => styleOf("same", null), dressOf: undressed };
    const { elements, relations } = comparison(before, variant);
    const worn = new Map<string, ElementDress>();
    const gone: Element[] = [];
    for (const { id, change, before: was, after: is, fields } of elements) {
      if (change === "added") worn.set(id, dressOf("added", isNew));
      else if (is === null) gone.push(...(was === null ? [] : [was]));
      else if (was !== null && change === "changed")
        worn.set(id, dressOf("changed", elementWords(was, is, fields)));
    }
    const drawn = new Map<string, RelationStyle>();
    const ended: Relation[] = [];
    for (const { id, change, before: was, after: is, fields } of relations) {
      if (change === "added") drawn.set(id, styleOf("added", isNew));
      else if (is === null) ended.push(...(was === null ? [] : [was]));
      else if (was !== null && change === "changed")
        drawn.set(id, styleOf("changed", relationWords(was, is, fields)));
    }
    const same = styleOf("same", null);
    return {
      key: ["changes", [...worn], Array.from(drawn, ([id, { entries, note }]) => [id, entries, note])],
      styleOf: ({ id }) => drawn.get(id) ?? same,
      dressOf: ({ id }) => worn.get(id) ?? null,
      entriesOf: ({ id }) => worn.get(id)?.entries ?? same.entries,
      ghosts: {
        elements: gone,
        relations: ended,
        style: styleOf("ended", hasEnded),
        dress: dressOf("ended", hasEnded),
      },
    };
  },
  legend: [
    ...Object.values(strokes).map((stroke) => lineEntry(stroke)),
    ...(["added", "changed"] as const).map((id) => ({
      id,
      channel: "elements" as const,
      sample: { as: "ring" as const, side: "upper" as const, arc: arcs[id] },
    })),
  ],
};
