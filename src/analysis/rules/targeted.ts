import { gathered } from "~/lib/gathered";

import { mostlyUnknown } from "./measures";
import type { Finding, Rule } from "./rule";
import { otherThan, pointAt, type Standing, standingsOf } from "./standing";

/**
 * Parties to whom a relation is a grave threat (protection −2), or whom all that is known of rather exposes than
 * protects (mean protection below −0.25): the badge *targeted* of the human-security lens. Where half or more of the
 * protection of a party is not known, it says so. After *Human Security Now* (Commission on Human Security 2003).
 */
export const targeted: Rule = {
  id: "targeted",
  reads: ["elements", "relations"],
  judge: ({ variant }) => {
    const standings = standingsOf(variant);
    return {
      findings: standings.filter(({ received }) => received.targeted).map(findingOf),
      unknown: standings
        .filter(({ received }) => !received.targeted)
        .filter(({ received }) => mostlyUnknown(received.unknownProtection, received.relations))
        .map((standing) => {
          const point = pointAt(standing);
          const { unknownProtection, relations } = standing.received;
          return {
            ...point,
            says: "unrated",
            values: { ...point.values, unknown: unknownProtection, of: relations },
          };
        }),
    };
  },
};

function findingOf(standing: Standing): Finding {
  const { party, read } = standing;
  const point = pointAt(standing);
  const grave = read.filter(({ humanSecurity }) => humanSecurity.protection === -2);
  const harmful = read.filter(({ humanSecurity }) => (humanSecurity.protection ?? 0) < 0);
  const meant = grave.length > 0 ? grave : harmful;
  return {
    ...point,
    says: grave.length > 0 ? "grave" : "exposed",
    values: {
      ...point.values,
      count: meant.length,
      by: mostFirst(meant.map((each) => otherThan(party, each))),
    },
    figures: { ...point.figures, grave: grave.length, harmful: harmful.length },
    relations: harmful.map(({ id }) => id),
    attention: 3,
  };
}

/** Each of several once, what is named most often first. */
function mostFirst(ids: readonly string[]): readonly string[] {
  return Array.from(gathered(ids, (id) => id).values())
    .toSorted((one, other) => other.length - one.length)
    .flatMap(([id]) => (id === undefined ? [] : [id]));
}
