import { gathered } from "~/lib/gathered";

import { type Candidate, partyOf, type Remedy } from "./remedy";

/**
 * A way to contest for parties under coercion: against whoever coerces, or with those who already oversee that one. Voice
 * as a ground of legitimacy: Tyler 2006, *Why People Obey the Law*.
 */
export const addContest: Remedy = {
  id: "addContest",
  rules: ["coercionWithoutContest"],
  offer: (sought) => {
    const { finding, variant, fresh } = sought;
    const party = partyOf(sought);
    const by = [
      ...new Set(
        variant.relations.filter(({ id }) => finding.relations.includes(id)).map(({ from }) => from),
      ),
    ];
    const overseers = gathered(
      variant.relations.filter(({ kind, from }) => kind === "oversight" && from !== party),
      ({ to }) => to,
    );
    const heardBy = [...new Set(by.flatMap((each) => overseers.get(each)?.[0]?.from ?? []))];
    const relations = (kind: "contestation" | "communication", to: readonly string[]) =>
      to.map((each, at) => ({
        ...({ do: "relate", id: fresh(at + 1), from: party, to: each, kind } as const),
        ...({ formality: "formal", readFor: null } as const),
      }));
    const contest: Candidate = {
      says: "against",
      values: { who: [party], by },
      steps: relations("contestation", by),
    };
    if (heardBy.length === 0) return [contest];
    return [
      contest,
      {
        says: "heard",
        values: { who: [party], by, at: heardBy },
        steps: relations("communication", heardBy),
      },
    ];
  },
};
