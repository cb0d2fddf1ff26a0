import { actorsOf } from "~/model/queries";
import type { Relation } from "~/model/relation";
import type { Variant } from "~/model/variant";

import type { Rule } from "./rule";

/**
 * Parties without a seat at the table though the arrangement bears on their security: a relation is read for them, or
 * coercion reaches them. Where it is not recorded whether they have a seat, it says so, of all together. Voice in
 * decisions: Tyler 2006, *Why People Obey the Law*.
 */
export const neverAsked: Rule = {
  id: "neverAsked",
  reads: ["elements", "relations"],
  judge: ({ variant }) => {
    const bearing = bearingOn(variant);
    const affected = actorsOf(variant).flatMap((actor) => {
      const relations = bearing.get(actor.id);
      return relations === undefined ? [] : [{ actor, relations: [...relations] }];
    });
    const open = affected.filter(
      ({ actor }) => actor.seatAtTable === null || actor.seatAtTable === "unknown",
    );
    const who = open.map(({ actor }) => actor.id);
    return {
      findings: affected
        .filter(({ actor }) => actor.seatAtTable === "no")
        .map(({ actor: { id }, relations }) => {
          const harmful = relations.filter((relation) => harms(relation, id));
          return {
            ...{ key: id, says: "unasked", values: { who: [id], count: relations.length } },
            figures: { bearing: relations.length, harmful: harmful.length },
            ...{ elements: [id], relations: relations.map((relation) => relation.id) },
            attention: harmful.length > 0 ? 3 : 2,
          };
        }),
      unknown:
        open.length === 0
          ? []
          : [
              {
                ...{ key: "open", says: "notRecorded", values: { who } },
                figures: { affected: affected.length, seatUnknown: open.length },
                ...{ elements: who, relations: [] },
              },
            ],
    };
  },
};

/** The relations that bear on the security of each party. */
function bearingOn({ relations }: Variant): ReadonlyMap<string, ReadonlySet<Relation>> {
  const bearing = new Map<string, Set<Relation>>();
  const add = (party: string | null, relation: Relation) => {
    if (party !== null) bearing.set(party, (bearing.get(party) ?? new Set()).add(relation));
  };
  for (const relation of relations) {
    add(relation.humanSecurity?.beneficiary ?? null, relation);
    if (relation.kind === "coercion") add(relation.to, relation);
  }
  return bearing;
}

function harms({ humanSecurity }: Relation, party: string): boolean {
  if (humanSecurity?.beneficiary !== party) return false;
  return (humanSecurity.protection ?? 0) < 0 || (humanSecurity.empowerment ?? 0) < 0;
}
