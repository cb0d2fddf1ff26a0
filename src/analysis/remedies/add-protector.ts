import { otherThan } from "../rules/standing";
import { partiesFor } from "./parties";
import { partyOf, type Remedy } from "./remedy";

/** Somebody else who protects a party as well, of those who do not harm it. How well is for that party to say. */
export const addProtector: Remedy = {
  id: "addProtector",
  rules: ["singleProtector", "empoweredButExposed"],
  offer: (sought) => {
    const { variant, fresh } = sought;
    const who = partyOf(sought);
    const passedOver = new Set([who]);
    for (const relation of variant.relations) {
      const { humanSecurity } = relation;
      if (humanSecurity?.beneficiary !== who) continue;
      const { protection, empowerment } = humanSecurity;
      const rated = protection !== null && protection !== 0;
      if (rated || (empowerment ?? 0) < 0) passedOver.add(otherThan(who, relation));
    }
    const id = fresh(1);
    return partiesFor("serving", variant, passedOver).map((by) => ({
      says: "by",
      values: { who: [who], by: [by] },
      steps: [
        {
          ...({ do: "relate", id, from: by, to: who, kind: "service" } as const),
          ...({ formality: "formal", readFor: who } as const),
        },
      ],
      need: { rated: "protection", relations: [id] },
    }));
  },
};
