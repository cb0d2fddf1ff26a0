import { elementOf } from "~/model/queries";

import { partyOf, type Remedy, type Step } from "./remedy";

/** To let people into a space under conditions, and no longer to exclude them from it. */
export const openSpace: Remedy = {
  id: "openSpace",
  rules: ["spaceWithoutSay"],
  offer: (sought) => {
    const { variant } = sought;
    const space = elementOf(variant, partyOf(sought));
    if (space?.kind !== "space") return [];
    const { id, access, stances } = space;
    const excluding = variant.relations.filter(({ kind, to }) => kind === "exclude" && to === id);
    const set: Step = {
      do: "setElement",
      element: id,
      set: {
        ...(access === "closed" ? { access: "conditional" as const } : {}),
        ...(stances.includes("closed_off")
          ? { stances: stances.filter((stance) => stance !== "closed_off") }
          : {}),
      },
    };
    return [
      {
        says: excluding.length === 0 ? "conditions" : "noExclusion",
        values: { what: [id], count: excluding.length },
        steps: [
          ...(Object.keys(set.set).length === 0 ? [] : [set]),
          ...excluding.map((relation): Step => ({ do: "end", relation: relation.id })),
        ],
      },
    ];
  },
};
