import { describe, expect, it } from "vitest";

import { quadrantOf, receivedSecurity } from "~/analysis/human-security";
import { caseList } from "~/cases";
import { updateRelations } from "~/model/commands/relations";
import type { RelataMap } from "~/model/map";

import { aMap, nowOf } from "../a";

function strong(map: RelataMap, strengths: Readonly<Record<string, number>>): RelataMap {
  let result = map;
  for (const [id, strength] of Object.entries(strengths))
    result = updateRelations(result, "now", [id], { strength });
  return result;
}

function receivedBy(map: RelataMap, beneficiary: string) {
  const found = receivedSecurity(nowOf(map)).find((each) => each.beneficiary === beneficiary);
  if (found === undefined) throw new Error(`nothing is received by ${beneficiary}`);
  return found;
}

describe("what a party receives", () => {
  it("is the mean of its ratings, weighted by strength", () => {
    const map = strong(aMap("Agency > Parents P2 E-1", "Court > Parents P-1 E1"), { r1: 3, r2: 1 });
    const { protection, empowerment } = receivedBy(map, "parents");
    expect(protection).toBe((3 * 2 - 1) / 4);
    expect(empowerment).toBe((3 * -1 + 1) / 4);
  });

  it("counts a relation of unknown strength once", () => {
    const map = strong(aMap("Agency > Parents P2", "Court > Parents P-1"), { r1: 2 });
    expect(receivedBy(map, "parents").protection).toBe((2 * 2 - 1) / 3);
  });

  it("keeps what is unknown apart and out of every mean", () => {
    const { protection, empowerment, unknownProtection, unknownEmpowerment, quadrant } = receivedBy(
      aMap("Agency > Parents P2", "Court > Parents P1"),
      "parents",
    );
    expect([protection, empowerment]).toEqual([1.5, null]);
    expect([unknownProtection, unknownEmpowerment]).toEqual([0, 2]);
    expect(quadrant).toBeNull();
  });

  it("names the worst rating beside the mean", () => {
    const { worstProtection, worstEmpowerment, targeted } = receivedBy(
      aMap("Agency > Parents P2 E2", "Court > Parents P2 E1", "Police > Parents P-2 E0"),
      "parents",
    );
    expect([worstProtection, worstEmpowerment, targeted]).toEqual([-2, 0, true]);
  });

  it("rests on one protector at 1, and on three of .5, .25 and .25 at .375", () => {
    expect(receivedBy(aMap("Agency > Parents P2"), "parents").concentration).toBe(1);
    const three = aMap("Agency > Parents P2", "Municipality > Parents P1", "Church > Parents P1");
    expect(receivedBy(three, "parents").concentration).toBeCloseTo(0.375, 10);
    expect(receivedBy(aMap("Agency > Parents P-1"), "parents").concentration).toBeNull();
  });

  it("covers the dimensions in which something protects", () => {
    const map = aMap("Agency > Parents P1 E0", "Court > Parents P-1 E0");
    const read = (id: string, dimensions: readonly ("economic" | "political")[]) => ({
      ...map,
      variants: map.variants.map((variant) => ({
        ...variant,
        relations: variant.relations.map((relation) =>
          relation.id === id && relation.humanSecurity !== null
            ? { ...relation, humanSecurity: { ...relation.humanSecurity, dimensions } }
            : relation,
        ),
      })),
    });
    expect(receivedBy(read("r1", ["economic"]), "parents").covered).toEqual(["economic"]);
    expect(receivedBy(read("r2", ["political"]), "parents").covered).toEqual([]);
  });
});

describe("the quadrants", () => {
  it.each([
    [0.26, 0.26, "both"],
    [0.26, 0.25, "dependent"],
    [0.25, 0.26, "exposed"],
    [-0.26, 0, "abandoned"],
    [0.25, -0.26, "abandoned"],
    [0.25, -0.25, "unsettled"],
    [0, 0, "unsettled"],
  ] as const)("of protection %d and empowerment %d is %s", (protection, empowerment, quadrant) => {
    expect(quadrantOf(protection, empowerment)).toBe(quadrant);
  });

  it("are not guessed where one of the two is unknown", () => {
    expect(quadrantOf(null, 1)).toBeNull();
    expect(quadrantOf(1, null)).toBeNull();
  });
});

/** As coded and computed for the framework, to two decimals: party, protection, empowerment, quadrant, and whether it must be targeted. */
const coded = [
  ["toeslagenaffaire", "as-is", "a_parents", -0.54, -0.3, "abandoned", "targeted"],
  ["toeslagenaffaire", "redesign", "a_parents", 0.1, 0, "unsettled"],
  ["coronamelder", "as-is", "a_users", 0.41, -0.125, "dependent"],
  ["coronamelder", "redesign", "a_users", 0.86, 0.6, "both"],
  ["whatsapp-neighbourhood-watch", "as-is", "a_members", 0.95, 0.79, "both"],
  ["whatsapp-neighbourhood-watch", "as-is", "a_passersby", -0.71, -1, "abandoned", "targeted"],
  ["lesvos-hotspot", "as-is", "a_seekers", -0.18, -0.56, "abandoned", "targeted"],
  ["london-live-facial-recognition", "as-is", "a_public", 0.65, 0.04, "dependent"],
  ["london-live-facial-recognition", "as-is", "a_black", -0.17, 0, "unsettled"],
  ["london-live-facial-recognition", "redesign", "a_black", 0.125, 0.5, "exposed"],
  ["rwanda-1994", "as-is", "a_tutsi", -1.21, -0.94, "abandoned", "targeted"],
] as const;

describe("the coded cases", () => {
  it.each(coded)(
    "%s (%s): %s receives protection %d and holds empowerment %d: %s",
    async (caseId, variantId, party, protection, empowerment, quadrant, ...badges) => {
      const map = await caseList.find(({ id }) => id === caseId)?.load();
      const variant = map?.variants.find(({ id }) => id === variantId);
      const received = variant && receivedSecurity(variant).find(({ beneficiary }) => beneficiary === party);
      expect(received?.protection).toBeCloseTo(protection, 2);
      expect(received?.empowerment).toBeCloseTo(empowerment, 2);
      expect(received?.quadrant).toBe(quadrant);
      expect(badges.filter(() => received?.targeted !== true)).toEqual([]);
    },
  );
});
