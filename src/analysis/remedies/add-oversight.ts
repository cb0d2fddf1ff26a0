import { partiesFor } from "./parties";
import { type Candidate, partyOf, type Remedy, type Step } from "./remedy";

/**
 * Somebody who oversees a party that has power over others: one who is on the map and not under that power, or a new
 * body. Accountability as a ground of legitimacy: Schmidt 2013, *Political Studies* 61(1).
 */
export const addOversight: Remedy = {
  id: "addOversight",
  rules: ["powerWithoutOversight"],
  offer: (sought) => {
    const { finding, variant, fresh } = sought;
    const who = partyOf(sought);
    const under = new Set(
      variant.relations.filter(({ id }) => finding.relations.includes(id)).map(({ to }) => to),
    );
    const oversight = (from: string): Step => ({
      ...{ do: "relate", id: fresh(1), from, to: who, kind: "oversight" },
      ...{ formality: "formal", readFor: null },
    });
    const named = partiesFor("overseeing", variant, new Set([who, ...under]));
    return [
      ...named.map((by): Candidate => ({
        says: "by",
        values: { by: [by], who: [who] },
        steps: [oversight(by)],
      })),
      {
        says: "newBody",
        values: { who: [who] },
        steps: [{ do: "addParty", id: fresh(2), type: "oversight_body", near: who }, oversight(fresh(2))],
      },
    ];
  },
};
