import type { GroupImpact } from "~/model/impact";
import { elementsById } from "~/model/queries";
import type { Variant } from "~/model/variant";
import { impactItems } from "~/model/vocabulary";

import { check, isWritten, type Missing, single } from "./component";

type Item = (typeof impactItems)[number];

/**
 * The impact: what the arrangement does, and where that flows back. Legitimacy differs by audience (Bottoms & Tankebe
 * 2012, *Journal of Criminal Law & Criminology* 102(1)), so each group that is affected is to be asked by itself.
 */
export function impactSaid(variant: Variant) {
  const { items, byGroup, byPerspective } = variant.impact;
  const answered = impactItems.filter((item) => items[item].score !== null);
  const rated = new Set(byGroup.filter(isRated).map(({ element }) => element));
  const affected = affectedBy(variant);
  const atItem = (item: Item): Missing => ({ at: "item", item });
  const atGroup = (id: string): Missing => ({ at: "group", id });
  return {
    id: "impact",
    said: {
      answered: answered.length,
      asked: impactItems.length,
      groups: rated.size,
      perspectives: byPerspective.length,
      links: variant.feedback.length,
    },
    checks: [
      check("items", impactItems, (item) => items[item].score !== null, atItem),
      check("itemEvidence", answered, (item) => items[item].evidence !== null, atItem),
      check("itemReason", answered, (item) => isWritten(items[item].why), atItem),
      affected.length === 0
        ? single("groups", false, { at: "group", id: null })
        : check("groups", affected, (id) => rated.has(id), atGroup),
      single("feedback", variant.feedback.length > 0, { at: "about" }),
    ],
  } as const;
}

/** Whether anything is judged for a group: one of the ten where they are asked, else one of the two scores. */
function isRated({ items, effectiveness, legitimacy }: GroupImpact): boolean {
  if (items === null) return effectiveness !== null || legitimacy !== null;
  return impactItems.some((item) => items[item].score !== null);
}

/** The parties for whom a relation is read, whom a threat endangers, or who are judged for by themselves. */
export function affectedBy(variant: Variant): readonly string[] {
  const elements = elementsById(variant);
  const isActor = (id: string) => elements.get(id)?.kind === "actor";
  const affected = new Set<string>();
  for (const { kind, to, humanSecurity } of variant.relations) {
    if (humanSecurity?.beneficiary != null) affected.add(humanSecurity.beneficiary);
    if (kind === "endanger") affected.add(to);
  }
  for (const { element } of variant.impact.byGroup) affected.add(element);
  return [...affected].filter(isActor);
}
