import { mostlyUnknown, share } from "./measures";
import type { Point, Rule } from "./rule";
import { otherThan, type Standing, standingsOf } from "./standing";

/** As concentrated as where one of two protectors gives about three quarters. */
const concentrated = 0.6;

/** Who protects a party, with what part of all that does. */
interface Protector {
  readonly by: string;
  readonly share: number;
}

/**
 * Parties whose protection comes from one other party, or nearly so: the Herfindahl–Hirschman index Σ(pₖ / Σp)² of
 * positive protection, strength × rating added up by the party that gives it, is at least 0.6; 1 = one alone. Where half
 * or more of the protection is not known, it says so. The index: Hirschman 1964, *American Economic Review* 54(5).
 */
export const singleProtector: Rule = {
  id: "singleProtector",
  reads: ["elements", "relations"],
  judge: ({ variant }) => {
    const hanging = standingsOf(variant).flatMap((standing) => {
      const protectors = protectorsOf(standing);
      const index = protectors.reduce((sum, each) => sum + each.share ** 2, 0);
      return index < concentrated ? [] : [{ standing, protectors, index }];
    });
    const unsure = ({ standing: { received } }: (typeof hanging)[number]) =>
      mostlyUnknown(received.unknownProtection, received.relations);
    return {
      findings: hanging
        .filter((each) => !unsure(each))
        .map((each) => ({
          ...pointOf(each),
          says: each.protectors.length === 1 ? "single" : "mostly",
          attention: each.protectors.length === 1 && each.standing.read.length > 1 ? 2 : 1,
        })),
      unknown: hanging.filter(unsure).map((each) => ({ ...pointOf(each), says: "unsure" })),
    };
  },
};

interface Hanging {
  readonly standing: Standing;
  readonly protectors: readonly Protector[];
  readonly index: number;
}

function pointOf({ standing, protectors, index }: Hanging): Omit<Point, "says"> {
  const { party, read, received } = standing;
  const [first] = protectors;
  return {
    key: party,
    values: {
      who: [party],
      by: first === undefined ? [] : [first.by],
      share: share(first?.share ?? 0),
      unknown: received.unknownProtection,
      of: received.relations,
    },
    figures: {
      concentration: { as: "index", value: index },
      protectors: protectors.length,
      largestShare: share(first?.share ?? 0),
      readings: received.relations,
      unknownProtection: received.unknownProtection,
    },
    elements: [party],
    relations: read
      .filter(({ humanSecurity }) => humanSecurity.protection === null || humanSecurity.protection > 0)
      .map(({ id }) => id),
  };
}

/** Who protects a party, the one who does most first. */
function protectorsOf({ party, read }: Standing): readonly Protector[] {
  const given = new Map<string, number>();
  for (const relation of read) {
    const protection = (relation.humanSecurity.protection ?? 0) * (relation.strength ?? 1);
    if (protection <= 0) continue;
    const by = otherThan(party, relation);
    given.set(by, (given.get(by) ?? 0) + protection);
  }
  const all = [...given.values()].reduce((sum, each) => sum + each, 0);
  return Array.from(given, ([by, each]) => ({ by, share: each / all })).toSorted(
    (one, other) => other.share - one.share,
  );
}
