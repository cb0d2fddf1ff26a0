import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { dependencesOf, greatestFactor } from "~/analysis/downturn/dependence";
import { downturnOf, type Shock, type Trial } from "~/analysis/downturn/downturn";
import { inoperability, networkOf } from "~/analysis/downturn/inoperability";
import {
  hasBuffer,
  meanProtection,
  type PartyLoss,
  protectedParties,
  protectionLost,
} from "~/analysis/downturn/lost-protection";
import { singleFailures } from "~/analysis/downturn/single-failures";
import { receivedSecurity } from "~/analysis/human-security";
import { caseList } from "~/cases";
import { updateRelations } from "~/model/commands/relations";
import type { Relation } from "~/model/relation";
import type { Variant } from "~/model/variant";
import { relationKinds } from "~/model/vocabulary";

import { aMap, nowOf } from "../a";

/** A variant in lines, with kinds and strengths by relation. */
function variantOf(lines: readonly string[], fields: Readonly<Record<string, Partial<Relation>>>): Variant {
  let map = aMap(...lines);
  for (const [id, patch] of Object.entries(fields)) {
    const { kind, strength } = patch;
    map = updateRelations(map, "now", [id], {
      ...(kind === undefined ? {} : { kind }),
      ...(strength === undefined ? {} : { strength }),
    });
  }
  return nowOf(map);
}

function trialOf(variant: Variant, factor = 0.6, buffer = false): Trial {
  const dependences = dependencesOf(variant, factor);
  return { dependences, network: networkOf(dependences), parties: protectedParties(variant), buffer };
}

function allOf(variant: Variant, shock: Shock, factor?: number, buffer?: boolean): readonly PartyLoss[] {
  const { places, spared, unprotected, unknown } = downturnOf(trialOf(variant, factor, buffer), shock);
  return [...places.flat(), ...spared, ...unprotected, ...unknown];
}

describe("the worked example (agency, municipality, NGO; W5)", () => {
  const ties = [
    { supplier: "agency", dependent: "municipality", share: 0.5 },
    { supplier: "municipality", dependent: "ngo", share: 0.2 },
  ];
  const parents = nowOf(
    aMap("Agency > Parents P2 E1", "Municipality > Parents P1 E1", "NGO > Parents P1 E1"),
  );
  const losses = inoperability(networkOf(ties), "agency", 0.6);
  const [party] = protectedParties(parents);
  if (party === undefined) throw new Error("nobody is protected");

  it("passes the loss on: q = (.60, .30, .06)", () => {
    expect(losses.get("agency")).toBeCloseTo(0.6, 9);
    expect(losses.get("municipality")).toBeCloseTo(0.3, 9);
    expect(losses.get("ngo")).toBeCloseTo(0.06, 9);
  });

  it("takes protection from 4.00 to 2.44, a loss of 39%", () => {
    const { given, after, loss, felt } = protectionLost(party, losses, false);
    expect(given).toBe(4);
    expect(after).toBeCloseTo(2.44, 9);
    expect(loss).toBeCloseTo(0.39, 9);
    expect(felt).toBe(loss);
  });

  it("is felt as 19.5% where the parents' empowerment is counted as a buffer", () => {
    expect(hasBuffer(party)).toBe(true);
    expect(protectionLost(party, losses, true).felt).toBeCloseTo(0.195, 9);
  });

  it("rests on few protectors: concentration .375", () => {
    expect(receivedSecurity(parents)[0]?.concentration).toBeCloseTo(0.375, 9);
  });
});

describe("who depends on whom", () => {
  it.each(["funding", "service", "authority", "information_sharing", "contract"] as const)(
    "by %s the target depends on the source",
    (kind) => {
      const [found] = dependencesOf(variantOf(["A > B"], { r1: { kind } }), 0.6);
      expect(found).toMatchObject({ supplier: "a", dependent: "b", share: 0.6 });
    },
  );

  it("by use the source depends on what it uses", () => {
    const [found] = dependencesOf(variantOf(["A > commodity:Data"], { r1: { kind: "use" } }), 0.6);
    expect(found).toMatchObject({ supplier: "data", dependent: "a", share: 0.6 });
  });

  it("by no other kind", () => {
    const others = relationKinds.filter(
      (kind) => !["funding", "service", "authority", "information_sharing", "contract", "use"].includes(kind),
    );
    expect(others.flatMap((kind) => dependencesOf(variantOf(["A > B"], { r1: { kind } }), 0.6))).toEqual([]);
  });

  it("is divided by strength, and an unknown strength counts 1 and is marked", () => {
    const service = { kind: "service" } as const;
    const variant = variantOf(["A > C", "B > C"], { r1: { ...service, strength: 3 }, r2: service });
    expect(dependencesOf(variant, 0.6).map(({ share, assumed }) => [share, assumed])).toEqual([
      [0.6 * 0.75, false],
      [0.6 * 0.25, true],
    ]);
  });

  it("leaves out threats, and an element's hold on itself", () => {
    const service = { kind: "service" } as const;
    const variant = variantOf(["threat:Fraud > A", "A > A"], { r1: service, r2: service });
    expect(dependencesOf(variant, 0.6)).toEqual([]);
  });
});

describe("a shock", () => {
  it("goes round in a circle and settles: q_a = c / (1 − φ²)", () => {
    const service = { kind: "service" } as const;
    const { network } = trialOf(variantOf(["A > B", "B > A"], { r1: service, r2: service }));
    const losses = inoperability(network, "a", 0.5);
    expect(losses.get("a")).toBeCloseTo(0.5 / (1 - 0.36), 8);
    expect(losses.get("b")).toBeCloseTo((0.6 * 0.5) / (1 - 0.36), 8);
  });

  it("takes no more than all", () => {
    const service = { kind: "service" } as const;
    const { network } = trialOf(variantOf(["A > B", "B > A"], { r1: service, r2: service }), 0.9);
    const losses = inoperability(network, "a", 0.9);
    expect(losses.get("a")).toBe(1);
    expect(losses.get("b")).toBeCloseTo(0.9, 8);
  });

  it("names who passes what to whom, in order of size", () => {
    const service = { kind: "service" } as const;
    const variant = variantOf(["A > B", "B > C", "D > C"], { r1: service, r2: service, r3: service });
    const { chain } = downturnOf(trialOf(variant), { element: "a", loss: 1 });
    expect(chain.map(({ supplier, dependent, passed }) => [supplier, dependent, passed])).toEqual([
      ["a", "b", 0.6],
      ["b", "c", 0.3 * 0.6],
    ]);
  });

  it("puts parties that lose the same at the same place", () => {
    const variant = nowOf(aMap("A > X P1", "A > Y P2", "A > Z P1", "B > Z P1", "B > W P1"));
    const { places, spared } = downturnOf(trialOf(variant), { element: "a", loss: 0.5 });
    const named = places.map((place) => place.map(({ beneficiary }) => beneficiary));
    expect(named).toEqual([["x", "y"], ["z"]]);
    expect(spared.map(({ beneficiary }) => beneficiary)).toEqual(["w"]);
  });

  it("keeps what is not known apart from what is not there", () => {
    const variant = nowOf(aMap("A > X E1", "A > Y P-1", "A > Z P1", "B > Z E1"));
    const { places, unprotected, unknown } = downturnOf(trialOf(variant), { element: "a", loss: 1 });
    expect(unknown.map(({ beneficiary }) => beneficiary)).toEqual(["x"]);
    expect(unprotected.map(({ beneficiary }) => beneficiary)).toEqual(["y"]);
    expect(places[0]?.map(({ beneficiary, unknown: count }) => [beneficiary, count])).toEqual([["z", 1]]);
  });

  it("counts no buffer where empowerment is not known", () => {
    const variant = nowOf(aMap("A > X P1"));
    expect(allOf(variant, { element: "a", loss: 0.5 }, 0.6, true)[0]?.felt).toBeCloseTo(0.5, 9);
  });

  it("of a protector that also harms leaves the harm", () => {
    const variant = nowOf(aMap("A > X P2", "A > X P-2"));
    const [party] = allOf(variant, { element: "a", loss: 1 });
    if (party === undefined) throw new Error("nobody is protected");
    expect([party.after, party.loss, party.otherwise.given]).toEqual([0, 1, -2]);
    expect(meanProtection(party, party.given)).toBe(0);
    expect(meanProtection(party, party.after)).toBe(-1);
  });
});

const anArrangement = fc
  .array(
    fc.record({
      from: fc.nat(5),
      to: fc.nat(5),
      kind: fc.constantFrom(...relationKinds),
      strength: fc.constantFrom(null, 1, 2, 3),
      protection: fc.constantFrom(null, -2, -1, 0, 1, 2),
      empowerment: fc.constantFrom(null, -2, 0, 2),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((relations) => {
    const names = ["A", "B", "C", "D", "E", "F"];
    const map = aMap(
      ...names,
      ...relations.map(({ from, to, protection, empowerment }) => {
        const rated = `${protection === null ? "" : ` P${protection}`}${empowerment === null ? "" : ` E${empowerment}`}`;
        return `${names[from]} > ${names[to]}${rated}`;
      }),
    );
    const now = nowOf(map);
    return {
      ...now,
      relations: now.relations.map((relation, at) => ({
        ...relation,
        kind: relations[at]?.kind ?? "cooperation",
        strength: relations[at]?.strength ?? null,
      })),
    };
  });

const aShock = fc.record({
  element: fc.constantFrom("a", "b", "c"),
  loss: fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 1000),
});
const aFactor = fc.integer({ min: 0, max: greatestFactor * 100 }).map((hundredths) => hundredths / 100);

describe("laws of a downturn", () => {
  it("every loss stays between nothing and all", () => {
    fc.assert(
      fc.property(anArrangement, aShock, aFactor, fc.boolean(), (variant, shock, factor, buffer) => {
        const { losses } = downturnOf(trialOf(variant, factor, buffer), shock);
        for (const { loss } of losses) expect(loss >= 0 && loss <= 1).toBe(true);
        for (const { loss, felt, after, given } of allOf(variant, shock, factor, buffer))
          expect(felt >= 0 && felt <= loss && loss <= 1 && after >= -1e-9 && after <= given).toBe(true);
      }),
    );
  });

  it("the answer is the model's: q = min(1, A·q + c)", () => {
    fc.assert(
      fc.property(anArrangement, aShock, aFactor, (variant, shock, factor) => {
        const { dependences, network } = trialOf(variant, factor);
        const losses = inoperability(network, shock.element, shock.loss);
        for (const { id } of variant.elements) {
          const passed = dependences
            .filter(({ dependent }) => dependent === id)
            .reduce((sum, { supplier, share }) => sum + share * (losses.get(supplier) ?? 0), 0);
          const own = id === shock.element ? shock.loss : 0;
          expect(losses.get(id) ?? 0).toBeCloseTo(Math.min(1, passed + own), 8);
        }
      }),
    );
  });

  it("no loss has no effect", () => {
    fc.assert(
      fc.property(anArrangement, aFactor, (variant, factor) => {
        const { losses, chain, places } = downturnOf(trialOf(variant, factor), { element: "a", loss: 0 });
        expect([losses, chain, places]).toEqual([[], [], []]);
      }),
    );
  });

  it("more loss never helps anybody", () => {
    fc.assert(
      fc.property(anArrangement, aShock, aShock, aFactor, (variant, one, other, factor) => {
        const [less, more] = [one.loss, other.loss].toSorted((a, b) => a - b);
        const at = (loss = 0) =>
          new Map(
            allOf(variant, { element: one.element, loss }, factor).map((each) => [
              each.beneficiary,
              each.felt,
            ]),
          );
        const [before, after] = [at(less), at(more)];
        for (const [party, felt] of before) expect(after.get(party) ?? 0).toBeGreaterThanOrEqual(felt - 1e-8);
      }),
    );
  });

  it("what harms is never less", () => {
    fc.assert(
      fc.property(anArrangement, aShock, aFactor, (variant, shock, factor) => {
        for (const party of allOf(variant, shock, factor)) {
          const harm = variant.relations
            .filter(({ humanSecurity }) => humanSecurity?.beneficiary === party.beneficiary)
            .map(
              ({ humanSecurity, strength }) => Math.min(0, humanSecurity?.protection ?? 0) * (strength ?? 1),
            )
            .reduce((sum, each) => sum + each, 0);
          expect(party.otherwise.given).toBeCloseTo(harm, 12);
        }
      }),
    );
  });

  it("with φ = 0 only what is hit itself loses", () => {
    fc.assert(
      fc.property(anArrangement, aShock, (variant, shock) => {
        const { losses, chain } = downturnOf(trialOf(variant, 0), shock);
        expect(chain).toEqual([]);
        expect(losses).toEqual(shock.loss > 0 ? [shock] : []);
      }),
    );
  });

  it("the order in which a map was drawn does not matter", () => {
    fc.assert(
      fc.property(anArrangement, aShock, aFactor, (variant, shock, factor) => {
        const turned = { ...variant, relations: variant.relations.toReversed() };
        const felt = (each: Variant) =>
          new Map(allOf(each, shock, factor, true).map((party) => [party.beneficiary, party.felt]));
        const [one, other] = [felt(variant), felt(turned)];
        expect(other.size).toBe(one.size);
        for (const [party, loss] of one) expect(other.get(party)).toBeCloseTo(loss, 8);
      }),
    );
  });
});

describe("every single failure", () => {
  it("tells each party the failures that cost it most", () => {
    const variant = variantOf(["A > B", "B > X P2", "A > X P1", "C > Y P1"], { r1: { kind: "service" } });
    const options = { loss: 1, factor: 0.6, buffer: false };
    const told: number[] = [];
    const { weaknesses, tried } = singleFailures.run(
      { variant, perspectives: [], readings: [] },
      options,
      (share) => told.push(share),
    );
    // A takes its own third and 60% of the two thirds that B gives; B its two thirds.
    expect(weaknesses.map(({ beneficiary }) => beneficiary)).toEqual(["y", "x"]);
    expect(weaknesses[1]?.failures.map(({ element }) => element)).toEqual(["a", "b"]);
    expect(weaknesses[1]?.failures[0]?.felt).toBeCloseTo(1 / 3 + 0.4, 9);
    expect(weaknesses[1]?.failures[1]?.felt).toBeCloseTo(2 / 3, 9);
    expect([tried, told[0]]).toEqual([3, 0]);
  });

  it("says of each what trying it alone says", () => {
    fc.assert(
      fc.property(anArrangement, aFactor, fc.boolean(), (variant, factor, buffer) => {
        const options = { loss: 0.5, factor, buffer };
        const { weaknesses } = singleFailures.run(
          { variant, perspectives: [], readings: [] },
          options,
          () => {},
        );
        for (const { beneficiary, failures } of weaknesses)
          for (const { element, felt } of failures) {
            const alone = allOf(variant, { element, loss: 0.5 }, factor, buffer);
            expect(felt).toBeCloseTo(alone.find((each) => each.beneficiary === beneficiary)?.felt ?? 0, 8);
          }
      }),
    );
  });
});

describe("the cases", () => {
  it.each(caseList.map(({ id, load }) => [id, load] as const))(
    "%s: gives every party of it a place",
    async (_, load) => {
      const map = await load();
      for (const variant of map.variants)
        for (const { id, kind } of variant.elements) {
          if (kind === "threat") continue;
          const parties = allOf(variant, { element: id, loss: 0.6 }, 0.6, true);
          expect(parties).toHaveLength(receivedSecurity(variant).length);
        }
    },
  );
});
