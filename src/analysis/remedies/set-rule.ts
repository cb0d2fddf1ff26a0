import { partiesFor } from "./parties";
import { type Candidate, idsIn, partyOf, type Remedy, type Step } from "./remedy";

/** A rule for data that is in hands which none binds, set by somebody on the map or watched over by a new body. */
export const setRule: Remedy = {
  id: "setRule",
  rules: ["dataWithoutRule"],
  offer: (sought) => {
    const { variant, fresh } = sought;
    const what = partyOf(sought);
    const rule = (from: string): Step => ({
      ...{ do: "relate", id: fresh(1), from, to: what, kind: "regulation" },
      ...{ formality: "formal", readFor: null },
    });
    const named = partiesFor("ruling", variant, new Set(idsIn(sought, "by")));
    return [
      ...named.map((by): Candidate => ({
        says: "by",
        values: { by: [by], what: [what] },
        steps: [rule(by)],
      })),
      {
        says: "newBody",
        values: { what: [what] },
        steps: [{ do: "addParty", id: fresh(2), type: "oversight_body", near: what }, rule(fresh(2))],
      },
    ];
  },
};
