import { type Difference, type Differing, partyDifferences, widths } from "~/analysis/parties/differences";
import { signed } from "~/lib/signed";
import { asRelation, extrasIn } from "~/model/extra";
import { elementOf, relationOf } from "~/model/queries";

import { relationHead } from "../sentences";
import { type Block, heading, item, type Item, list, paragraph, sentencesOf } from "./document";
import { perspectiveName } from "./readings";
import { relationLink, type Reported } from "./reported";

/** So many are told in a report; the rest can be seen in Explain. */
const mostTold = 8;

/** Where parties differ most by their own readings, and what one of them alone sees; nothing where nothing is known of it. */
export function divergenceBlocks(reported: Reported): readonly Block[] {
  const { map, variant, say } = reported;
  const readings = map.readings.filter((each) => each.variant === variant.id);
  const subject = { variant, perspectives: map.perspectives, readings };
  const { relations, counts, ratings } = partyDifferences.run(subject, null, () => undefined);
  const differing = relations.slice(0, mostTold).flatMap((each) => differenceItem(each, reported));
  const alone = extrasIn(map, variant.id).map(({ party, extra }) =>
    item([
      sentencesOf(
        say("report.perspectives.extra", {
          name: perspectiveName(map, party, say),
          relation: relationHead(asRelation(extra), variant, say),
        }),
        extra.why,
      ),
    ]),
  );
  return [
    ...(differing.length === 0
      ? []
      : [
          heading(3, say("report.perspectives.differ")),
          paragraph(say("report.perspectives.differLead", { ...counts, unknown: ratings.unknown })),
          ...list(differing),
        ]),
    ...(alone.length === 0 ? [] : [heading(3, say("report.perspectives.alone")), ...list(alone)]),
  ];
}

function differenceItem(difference: Difference, reported: Reported): readonly Item[] {
  const { map, variant, say } = reported;
  const { rated, voices, range } = difference;
  const relation = relationOf(variant, difference.relation);
  if (relation === undefined) return [];
  const named = (id: string) => elementOf(variant, id)?.label.trim() ?? "";
  const said = voices
    .map(({ party, value }) => `${perspectiveName(map, party, say)} ${valueText(value, rated, reported)}`)
    .join(", ");
  const what = say(`report.perspectives.rated.${rated}`, {
    from: named(relation.from),
    to: named(relation.to),
  });
  const apart =
    rated === "seen"
      ? ""
      : ` ${say("report.perspectives.apart", { count: Number(range.toFixed(1)), width: widths[rated] })}`;
  return [item([relationLink(relation, reported), ` – ${what}: ${said}.${apart}`])];
}

function valueText(value: number, rated: Differing, { say }: Reported): string {
  if (rated === "seen") return say(value > 0.5 ? "report.perspectives.sees" : "report.perspectives.seesNot");
  return signed(value, Number.isInteger(value) ? 0 : 1);
}
