import { actorsOf } from "~/model/queries";
import type { Relation } from "~/model/relation";
import type { Variant } from "~/model/variant";

import { mostlyUnknown, share } from "./measures";
import { receivedTrust } from "./received-trust";
import type { Finding, Rule } from "./rule";

/** Of fewer ratings one would say much by a share. */
const enough = 3;

/**
 * Where half or more is unknown, so that nothing should be concluded from the rest: of all ratings of trust, of all
 * ratings of protection and empowerment, or of the trust in one party (of at least three ratings). Where no relation joins
 * two parties, there is no trust to know, and it says so. Uncertainty stands apart from belief and disbelief: Jøsang 2001,
 * *International Journal of Uncertainty, Fuzziness and Knowledge-Based Systems* 9(3).
 */
export const unknownShare: Rule = {
  id: "unknownShare",
  reads: ["elements", "relations"],
  judge: ({ variant }) => {
    const trust = countIn(variant, ({ trust: rated }) =>
      rated === null ? [] : [rated.forward.value, rated.backward.value],
    );
    const security = countIn(variant, ({ humanSecurity: read }) =>
      read === null ? [] : [read.protection, read.empowerment],
    );
    const ofTrust = findingOf("trust", trust, 3);
    return {
      findings: [
        ...ofTrust,
        ...findingOf("security", security, 3),
        ...(ofTrust.length > 0 ? [] : dimParties(variant)),
      ],
      unknown: trust.all === 0 && actorsOf(variant).length > 1 ? [noTies] : [],
    };
  },
};

const noTies = {
  ...{ key: "ties", says: "noTies", values: {}, figures: { ratings: 0 } },
  ...{ elements: [], relations: [] },
};

interface Counted {
  readonly unknown: number;
  readonly all: number;
  readonly relations: readonly string[];
}

function countIn(
  { relations }: Variant,
  valuesOf: (relation: Relation) => readonly (number | null)[],
): Counted {
  const values = relations.flatMap((relation) =>
    valuesOf(relation).map((value) => ({ id: relation.id, value })),
  );
  const unknown = values.filter(({ value }) => value === null);
  return {
    ...{ unknown: unknown.length, all: values.length },
    relations: [...new Set(unknown.map(({ id }) => id))],
  };
}

function findingOf(says: string, counted: Counted, attention: Finding["attention"]): readonly Finding[] {
  const { unknown, all, relations } = counted;
  if (all === 0 || !mostlyUnknown(unknown, all)) return [];
  return [
    {
      ...{ key: says, says, values: { unknown, of: all, share: share(unknown / all) } },
      figures: { unknownRatings: unknown, ratings: all, unknownShare: share(unknown / all) },
      ...{ elements: [], relations, attention },
    },
  ];
}

/** The parties in whom trust is mostly not known, where on the whole it is. */
function dimParties(variant: Variant): readonly Finding[] {
  return Array.from(receivedTrust(variant)).flatMap(([party, received]): readonly Finding[] => {
    const unknown = received.unknown.length;
    const all = unknown + received.known.length;
    if (all < enough) return [];
    const relations = [...new Set(received.unknown.map(({ id }) => id))];
    return findingOf("party", { unknown, all, relations }, 1).map((finding) => ({
      ...finding,
      key: party,
      values: { ...finding.values, who: [party] },
      elements: [party],
    }));
  });
}
