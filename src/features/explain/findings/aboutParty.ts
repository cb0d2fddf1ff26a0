import type { Judged } from "~/analysis/findings";
import type { Point } from "~/analysis/rules/rule";
import type { Actor } from "~/model/element";
import { actorsOf, relationsById } from "~/model/queries";
import type { Variant } from "~/model/variant";

/** The elements that something said is about: those it points at, and the ends of the relations it points at. */
function partiesOf(point: Point, variant: Variant): readonly string[] {
  const relations = relationsById(variant);
  const ends = point.relations.flatMap((id) => {
    const relation = relations.get(id);
    return relation === undefined ? [] : [relation.from, relation.to];
  });
  return [...point.elements, ...ends];
}

/** What the rules say of one party; all that they say where none is picked. */
export function aboutParty(
  judged: readonly Judged[],
  party: string | null,
  variant: Variant,
): readonly Judged[] {
  if (party === null) return judged;
  const isAbout = (point: Point) => partiesOf(point, variant).includes(party);
  return judged.map(({ rule, findings, unknown }) => ({
    rule,
    findings: findings.filter(isAbout),
    unknown: unknown.filter(isAbout),
  }));
}

/** The actors of whom the rules say anything, by name. */
export function partiesNamed(judged: readonly Judged[], variant: Variant): readonly Actor[] {
  const named = new Set(
    judged.flatMap(({ findings, unknown }) =>
      [...findings, ...unknown].flatMap((point) => partiesOf(point, variant)),
    ),
  );
  return actorsOf(variant)
    .filter(({ id }) => named.has(id))
    .toSorted((one, other) => one.label.localeCompare(other.label));
}
