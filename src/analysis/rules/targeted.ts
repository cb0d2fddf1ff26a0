import { receivedSecurity } from "../human-security";
import type { Rule } from "./rule";

/**
 * Parties whom a relation gravely threatens (protection −2), or whom all that is known of rather exposes than
 * protects (mean protection below −0.25): the badge *targeted* of the human-security lens.
 */
export const targeted: Rule = {
  id: "targeted",
  reads: ["elements", "relations"],
  judge: ({ variant }) => {
    const received = receivedSecurity(variant);
    const of = (beneficiary: string) =>
      variant.relations.filter(({ humanSecurity }) => humanSecurity?.beneficiary === beneficiary);
    return {
      findings: received
        .filter((each) => each.targeted)
        .map(({ beneficiary }) => {
          const harmful = of(beneficiary).filter(({ humanSecurity }) => (humanSecurity?.protection ?? 0) < 0);
          return {
            key: beneficiary,
            says: "targeted",
            values: { who: [beneficiary], count: harmful.length, by: harmful.map(({ from }) => from) },
            elements: [beneficiary],
            relations: harmful.map(({ id }) => id),
            attention: 3,
          };
        }),
      unknown: received
        .filter(({ targeted, protection }) => !targeted && protection === null)
        .map(({ beneficiary }) => ({
          key: beneficiary,
          says: "unrated",
          values: { who: [beneficiary] },
          elements: [beneficiary],
          relations: of(beneficiary).map(({ id }) => id),
        })),
    };
  },
};
