import { deadBand } from "../human-security";
import type { Rule } from "./rule";
import { pointAt, standingsOf } from "./standing";

/**
 * Parties that the arrangement protects (mean protection above 0.25) without giving them a say (mean empowerment at most
 * 0.25; below −0.25 it takes say away). Where half or more of either is not known, it says so. Protection and
 * empowerment belong together: Commission on Human Security 2003, *Human Security Now*.
 */
export const protectedButSilenced: Rule = {
  id: "protectedButSilenced",
  reads: ["elements", "relations"],
  judge: ({ variant }) => {
    const standings = standingsOf(variant);
    return {
      findings: standings
        .filter(({ received, unsure }) => !unsure && received.quadrant === "dependent")
        .map((standing) => {
          const silenced = (standing.received.empowerment ?? 0) < -deadBand;
          const point = pointAt(standing);
          return silenced
            ? { ...point, says: "silenced", attention: 3 }
            : { ...point, says: "unheard", attention: 2 };
        }),
      unknown: standings
        .filter(({ received, unsure }) => unsure && (received.protection ?? 0) > deadBand)
        .filter(({ received }) => (received.empowerment ?? 0) <= deadBand)
        .map((standing) => ({ ...pointAt(standing), says: "unsure" })),
    };
  },
};
