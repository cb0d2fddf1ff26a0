import { relationOf } from "~/model/queries";

import type { Remedy } from "./remedy";

/** To give up an unwritten rule that competes with the formal one between the same two. */
export const settleRule: Remedy = {
  id: "settleRule",
  rules: ["competingRules"],
  offer: ({ finding, variant }) => {
    const [id] = finding.relations;
    const relation = id === undefined ? undefined : relationOf(variant, id);
    const place = Number(finding.key.split(" ").at(-1));
    const rule = relation?.informalRules[place];
    if (relation === undefined || rule === undefined) return [];
    return [
      {
        says: "giveUp",
        values: { rule: { text: rule.text.trim() }, x: [relation.from], y: [relation.to] },
        steps: [
          {
            do: "setRelation",
            relation: relation.id,
            set: { informalRules: relation.informalRules.filter((each) => each !== rule) },
          },
        ],
      },
    ];
  },
};
