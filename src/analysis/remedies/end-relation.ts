import type { Relation } from "~/model/relation";

import { harmOf } from "./harmful";
import { type Candidate, idsIn, partyOf, type Remedy, type Sought } from "./remedy";

/** Relations of which more would have to end are no small change. */
const most = 3;

/** To end what a finding is due to: the coercion, the power, the harm, or what crosses a border that is wanted. */
export const endRelation: Remedy = {
  id: "endRelation",
  rules: [
    "targeted",
    "coercionWithoutContest",
    "powerWithoutOversight",
    "protectedButSilenced",
    "empoweredButExposed",
    "loopThroughDistrust",
    "spaceWithoutSay",
    "wantedSiloBreached",
  ],
  offer: (sought) => {
    const { rule, finding, variant } = sought;
    const pointed = variant.relations.filter(({ id }) => finding.relations.includes(id));
    switch (rule) {
      case "loopThroughDistrust":
        return idsIn(sought, "through").map((id) => ending([{ id }], "loop", sought));
      case "coercionWithoutContest":
        return pointed.length > most ? [] : [ending(pointed, "coercion", sought)];
      case "powerWithoutOversight":
      case "wantedSiloBreached":
        return pointed.length > most ? [] : [ending(pointed, "relations", sought)];
      case "spaceWithoutSay": {
        const harmful = pointed.filter(({ humanSecurity }) => (humanSecurity?.empowerment ?? 0) < 0);
        return harmful.length > most ? [] : [ending(harmful, "relations", sought)];
      }
      default:
        return (harmOf(sought)?.ladder ?? []).map((relations) => ({
          ...ending(relations, "harm", sought),
          ladder: "harm",
        }));
    }
  },
};

function ending(relations: readonly Pick<Relation, "id">[], says: string, sought: Sought): Candidate {
  const ids = relations.map(({ id }) => id);
  return {
    says,
    values: { relations: ids, who: [partyOf(sought)], count: ids.length },
    steps: ids.map((relation) => ({ do: "end", relation })),
  };
}
