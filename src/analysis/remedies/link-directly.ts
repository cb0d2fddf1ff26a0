import { idsIn, partyOf, type Remedy } from "./remedy";

/** More groups than these would need more relations than a small change has. */
const most = 3;

/**
 * Relations between those who reach one another only through a party that is distrusted. Whether they come to trust each
 * other is theirs to say. Brokers on positive ties: Freeman 1977, *Sociometry* 40(1).
 */
export const linkDirectly: Remedy = {
  id: "linkDirectly",
  rules: ["distrustedBroker"],
  offer: (sought) => {
    const linked = idsIn(sought, "linked");
    if (linked.length < 2 || linked.length > most) return [];
    const steps = linked.slice(1).map((to, at) => ({
      ...({ do: "relate", id: sought.fresh(at + 1), from: linked[at] ?? to, to } as const),
      ...({ kind: "cooperation", formality: null, readFor: null } as const),
    }));
    return [
      {
        says: "directly",
        values: { linked, who: [partyOf(sought)] },
        steps,
        need: { rated: "trust", relations: steps.map(({ id }) => id) },
      },
    ];
  },
};
