import { gathered } from "~/lib/gathered";
import type { Space } from "~/model/element";
import type { Relation } from "~/model/relation";
import type { Variant } from "~/model/variant";

import { deadBand } from "../human-security";
import { mean } from "./measures";
import type { Rule } from "./rule";

/** A party on whose say relations with a place bear. */
interface Affected {
  readonly party: string;
  readonly empowerment: number;
}

/**
 * Spaces closed to those they affect: spaces that are closed off, have closed access or are reached by an exclusion, where
 * the relations with the space take say away from somebody (mean empowerment below −0.25, weighted by strength). Of closed
 * spaces on whose relations no empowerment is rated, it says so. Defended space: Newman 1972; hybrid space: Shearing &
 * Stenning 1983, *Social Problems* 30(5).
 */
export const spaceWithoutSay: Rule = {
  id: "spaceWithoutSay",
  reads: ["elements", "relations"],
  judge: ({ variant }) => {
    const closed = closedIn(variant).map((each) => ({ ...each, affected: affectedBy(each.relations) }));
    return {
      findings: closed.flatMap(({ space, relations, affected }) => {
        const silenced = affected.filter(({ empowerment }) => empowerment < -deadBand);
        const [worst] = silenced;
        if (worst === undefined) return [];
        const whom = silenced.map(({ party }) => party);
        return [
          {
            ...{ key: space.id, says: isClosed(space) ? "closed" : "excluding" },
            values: { what: [space.id], whom },
            figures: { placeEmpowerment: mean(worst.empowerment), silenced: whom.length },
            elements: [space.id, ...whom],
            relations: relations.filter((each) => isReadFor(each, whom)).map(({ id }) => id),
            attention: 2,
          },
        ];
      }),
      unknown: closed
        .filter(({ affected, relations }) => affected.length === 0 && relations.length > 0)
        .map(({ space, relations }) => ({
          ...{ key: space.id, says: "unread", values: { what: [space.id] } },
          figures: { relations: relations.length },
          ...{ elements: [space.id], relations: relations.map(({ id }) => id) },
        })),
    };
  },
};

function isReadFor({ humanSecurity }: Relation, whom: readonly string[]): boolean {
  return humanSecurity?.beneficiary != null && whom.includes(humanSecurity.beneficiary);
}

/** The closed spaces, each with the relations that begin or end there. */
function closedIn(variant: Variant): readonly { space: Space; relations: readonly Relation[] }[] {
  const spaces = variant.elements.filter((element) => element.kind === "space");
  const known = new Set(spaces.map(({ id }) => id));
  const reaching = gathered(
    variant.relations.filter(({ from, to }) => known.has(from) || known.has(to)),
    ({ from, to }) => (known.has(to) ? to : from),
  );
  return spaces
    .map((space) => ({ space, relations: reaching.get(space.id) ?? [] }))
    .filter(
      ({ space, relations }) =>
        isClosed(space) || relations.some(({ kind, to }) => kind === "exclude" && to === space.id),
    );
}

function isClosed({ access, stances }: Space): boolean {
  return access === "closed" || stances.includes("closed_off");
}

/** What relations do to the say of each party for whom they are read, the least first. */
function affectedBy(relations: readonly Relation[]): readonly Affected[] {
  const rated = relations.flatMap(({ humanSecurity, strength }) => {
    const { beneficiary = null, empowerment = null } = humanSecurity ?? {};
    return beneficiary === null || empowerment === null
      ? []
      : [{ beneficiary, empowerment, weight: strength ?? 1 }];
  });
  return Array.from(
    gathered(rated, ({ beneficiary }) => beneficiary),
    ([party, readings]) => {
      const weight = readings.reduce((sum, each) => sum + each.weight, 0);
      const sum = readings.reduce((so, each) => so + each.empowerment * each.weight, 0);
      return { party, empowerment: sum / weight };
    },
  ).toSorted((one, other) => one.empowerment - other.empowerment);
}
