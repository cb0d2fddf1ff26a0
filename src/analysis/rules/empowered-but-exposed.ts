import { deadBand } from "../human-security";
import type { Rule } from "./rule";
import { pointAt, standingsOf } from "./standing";

/**
 * Parties to whom the arrangement gives a say (mean empowerment above 0.25) without protecting them (mean protection at
 * most 0.25; below −0.25 it exposes them). Where half or more of either is not known, it says so. Protection and
 * empowerment belong together: Commission on Human Security 2003, *Human Security Now*.
 */
export const empoweredButExposed: Rule = {
  id: "empoweredButExposed",
  reads: ["elements", "relations"],
  judge: ({ variant }) => {
    const standings = standingsOf(variant);
    return {
      findings: standings
        .filter(({ received, unsure }) => !unsure && received.quadrant === "exposed")
        .map((standing) => {
          const exposed = (standing.received.protection ?? 0) < -deadBand;
          const point = pointAt(standing);
          return exposed
            ? { ...point, says: "exposed", attention: 3 }
            : { ...point, says: "unshielded", attention: 2 };
        }),
      unknown: standings
        .filter(({ received, unsure }) => unsure && (received.empowerment ?? 0) > deadBand)
        .filter(({ received }) => (received.protection ?? 0) <= deadBand)
        .map((standing) => ({ ...pointAt(standing), says: "unsure" })),
    };
  },
};
