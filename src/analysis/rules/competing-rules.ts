import type { Relation } from "~/model/relation";

import type { Point, Rule } from "./rule";

/**
 * Unwritten rules that compete with the formal ones, as somebody has said of them. Where the relation is formal or mixed,
 * both hold between the same two. Of unwritten rules of which it is not said how they stand to the formal ones it says so,
 * of all together. The four types: Helmke & Levitsky 2004, *Perspectives on Politics* 2(4).
 */
export const competingRules: Rule = {
  id: "competingRules",
  reads: ["elements", "relations"],
  judge: ({ variant }) => {
    const rules = variant.relations.flatMap((relation) =>
      relation.informalRules.map((rule, at) => ({ relation, rule, at })),
    );
    return {
      findings: rules
        .filter(({ rule }) => rule.type === "competing")
        .map(({ relation, rule, at }) => {
          const formal = relation.formality === "formal" || relation.formality === "mixed";
          return {
            ...{ key: `${relation.id} ${at}`, says: formal ? "competing" : "besides" },
            values: { rule: { text: rule.text.trim() }, x: [relation.from], y: [relation.to] },
            figures: { informalRules: relation.informalRules.length },
            ...{ elements: [relation.from, relation.to], relations: [relation.id] },
            attention: formal ? 2 : 1,
          };
        }),
      unknown: untyped(rules.filter(({ rule }) => rule.type === null).map(({ relation }) => relation)),
    };
  },
};

/** Of so many unwritten rules it is not said how they stand to the formal ones. */
function untyped(relations: readonly Relation[]): readonly Point[] {
  if (relations.length === 0) return [];
  return [
    {
      ...{ key: "untyped", says: "untyped", values: { count: relations.length } },
      figures: { untypedRules: relations.length },
      ...{ elements: [], relations: [...new Set(relations.map(({ id }) => id))] },
    },
  ];
}
