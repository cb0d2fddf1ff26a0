import { gathered } from "~/lib/gathered";

import { mostlyUnknown, rating } from "./measures";
import type { Finding, Rule } from "./rule";
import { otherThan, pointAt, type Read, type Standing, standingsOf } from "./standing";

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
  const { party, read, received } = standing;
  const point = pointAt(standing);
  const grave = read.filter(({ humanSecurity }) => humanSecurity.protection === -2);
  const by = (harmful: readonly Read[]) => mostFirst(harmful.map((each) => otherThan(party, each)));
  if (grave.length > 0)
    return {
      ...{ ...point, says: "grave", attention: 3 },
      values: { who: [party], count: grave.length, by: by(grave) },
      figures: {
        ...{ worstProtection: rating(-2), grave: grave.length, readings: received.relations },
        unknownProtection: received.unknownProtection,
      },
      relations: grave.map(({ id }) => id),
    };
  const harmful = read.filter(({ humanSecurity }) => (humanSecurity.protection ?? 0) < 0);
  return {
    ...{ ...point, says: "exposed", attention: 3 },
    values: { ...point.values, by: by(harmful) },
    figures: { ...point.figures, harmful: harmful.length },
  };
}

/** Each of several once, what is named most often first. */
function mostFirst(ids: readonly string[]): readonly string[] {
  return Array.from(gathered(ids, (id) => id).values())
    .toSorted((one, other) => other.length - one.length)
    .flatMap(([id]) => (id === undefined ? [] : [id]));
}
