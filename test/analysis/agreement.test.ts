import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { krippendorffAlpha, percentAgreement } from "~/analysis/agreement";

/** Four observers, twelve units, some not rated: Krippendorff (2011), section D; its values are printed there. */
const observers = [
  "1 2 3 3 2 1 4 1 2 . . .",
  "1 2 3 3 2 2 4 1 2 5 . 3",
  ". 3 3 3 2 3 4 2 2 5 1 .",
  "1 2 3 3 2 4 4 1 2 5 1 .",
].map((line) => line.split(" "));
const units = Array.from({ length: 12 }, (_, unit) =>
  observers.flatMap((ratings) => (ratings[unit] === "." ? [] : [Number(ratings[unit])])),
);

const someUnits = fc.array(fc.array(fc.integer({ min: -3, max: 3 }), { maxLength: 5 }), { maxLength: 12 });

describe("Krippendorff's α", () => {
  it.each([
    ["nominal", 0.743],
    ["ordinal", 0.815],
    ["interval", 0.849],
  ] as const)("of the published example is, for %s data, %d", (metric, published) => {
    const alpha = krippendorffAlpha(units, metric);
    expect(alpha.value).toBeCloseTo(published, 3);
    // The twelfth unit was rated by one observer alone, so that it says nothing.
    expect(alpha).toMatchObject({ units: 11, ratings: 40 });
  });

  it("is 1 where all agree on things that differ, and unknown where all is of one value", () => {
    expect(
      krippendorffAlpha(
        [
          [1, 1],
          [2, 2],
          [-3, -3],
        ],
        "ordinal",
      ).value,
    ).toBe(1);
    expect(
      krippendorffAlpha(
        [
          [1, 1],
          [1, 1],
        ],
        "ordinal",
      ),
    ).toEqual({ value: null, units: 2, ratings: 4 });
    expect(krippendorffAlpha([], "ordinal")).toEqual({ value: null, units: 0, ratings: 0 });
  });

  it("does not depend on who rated first, nor on the order of what was rated", () => {
    fc.assert(
      fc.property(someUnits, (rated) => {
        const turned = rated.map((unit) => unit.toReversed()).toReversed();
        const [one, other] = [krippendorffAlpha(rated, "ordinal"), krippendorffAlpha(turned, "ordinal")];
        expect(other.value ?? 0).toBeCloseTo(one.value ?? 0, 9);
        expect(other).toMatchObject({ units: one.units, ratings: one.ratings });
      }),
    );
  });

  it("passes over what fewer than two rated", () => {
    fc.assert(
      fc.property(someUnits, fc.integer({ min: -3, max: 3 }), (rated, alone) => {
        expect(krippendorffAlpha([...rated, [], [alone]], "ordinal")).toEqual(
          krippendorffAlpha(rated, "ordinal"),
        );
      }),
    );
  });
});

describe("agreement in percent", () => {
  it("counts the same values among those that both gave", () => {
    expect(
      percentAgreement([
        [1, 1],
        [2, -2],
        [0, 0],
      ]),
    ).toEqual({ same: 2, of: 3 });
    expect(percentAgreement([])).toEqual({ same: 0, of: 0 });
  });
});
