import { otherThan } from "../rules/standing";
import { type Candidate, partyOf, type Remedy } from "./remedy";

/**
 * Information and a say for those who are protected without either, from or with whoever protects them most. What that is
 * worth to them is theirs to say. Openness and voice: Schmidt 2013, *Political Studies* 61(1).
 */
export const giveSay: Remedy = {
  id: "giveSay",
  rules: ["protectedButSilenced"],
  offer: (sought) => {
    const { variant, fresh } = sought;
    const who = partyOf(sought);
    const given = new Map<string, number>();
    for (const relation of variant.relations) {
      const { humanSecurity, strength } = relation;
      if (humanSecurity?.beneficiary !== who || (humanSecurity.protection ?? 0) <= 0) continue;
      const by = otherThan(who, relation);
      if (by !== who) given.set(by, (given.get(by) ?? 0) + (humanSecurity.protection ?? 0) * (strength ?? 1));
    }
    const [first] = [...given].toSorted(([, one], [, other]) => other - one);
    if (first === undefined) return [];
    const [by] = first;
    const id = fresh(1);
    const way = (says: string, from: string, to: string, kind: "information_sharing" | "communication") =>
      ({
        says,
        values: { who: [who], by: [by] },
        steps: [{ do: "relate", id, from, to, kind, formality: "formal", readFor: who }],
        need: { rated: "empowerment", relations: [id] },
      }) satisfies Candidate;
    return [way("information", by, who, "information_sharing"), way("say", who, by, "communication")];
  },
};
