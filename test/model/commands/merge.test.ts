import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { moveElements, updateElements } from "~/model/commands/elements";
import { addFeedback, setGroupImpact } from "~/model/commands/impact";
import { removeItems } from "~/model/commands/items";
import { mergeElements } from "~/model/commands/merge";
import { addReading } from "~/model/commands/perspectives";
import { updateRelations } from "~/model/commands/relations";
import { addView } from "~/model/commands/story";
import { explainChange, forkVariant } from "~/model/commands/variants";
import type { RelataMap } from "~/model/map";
import { parseMap } from "~/model/parse";
import { elementOf, variantOf } from "~/model/queries";

import { aFullMap, aMap, elementIn, linesOf, nowOf, relationIn } from "../../a";
import { aWholeMap } from "../../arbitraryMap";

/** Police twice, once as a slip of the pen, each with relations of its own. */
function twice(): RelataMap {
  return aMap("Police 1/-1> Visitors", "Polcie 2/2> Visitors", "Police 3/0> Polcie", "space:Square > Polcie");
}

describe("merging elements", () => {
  it("[G2] leads every relation to the kept one, beside its own, with its trust", () => {
    expect(linesOf(mergeElements(twice(), "now", "police", ["polcie"]))).toEqual([
      "police 1/-1> visitors",
      "police 2/2> visitors",
      "police 3/0> police",
      "square > police",
    ]);
  });

  it("[G2] [E4] takes a relation between the two away where that is chosen, with its readings", () => {
    const read = { person: null, forward: 1, backward: null, protection: null, empowerment: null, why: "" };
    const base = aFullMap();
    const map = addReading(base, { id: "g2", perspective: "p1", variant: "now", relation: "r2", ...read });
    const merged = mergeElements(map, "now", "police", ["visitors"], { withoutBetween: true });
    expect(linesOf(merged)).toEqual(["fraud > police"]);
    expect(merged.readings.map(({ id }) => id)).toEqual(["g2"]);
  });

  it("[G3] fills in what the kept one does not say, and keeps both notes", () => {
    let map = updateElements(twice(), "now", ["police"], { note: "On the square", tags: ["a"], type: null });
    map = updateElements(map, "now", ["polcie"], {
      ...{ note: "By night", tags: ["a", "b"], influence: 4, chain: "civil_society", confidential: true },
    });
    map = moveElements(map, "now", new Map([["police", null]]));
    const { note, tags, position, ...rest } = elementIn(
      mergeElements(map, "now", "police", ["polcie"]),
      "police",
    );
    expect({ note, tags, position }).toEqual({
      note: "On the square\nBy night",
      tags: ["a", "b"],
      position: elementIn(map, "polcie").position,
    });
    expect(rest).toMatchObject({ influence: 4, chain: "civil_society", confidential: true, label: "Police" });
  });

  it("[G3] lets what the kept one says hold", () => {
    let map = updateElements(twice(), "now", ["police"], { influence: 0 });
    map = updateElements(map, "now", ["polcie"], { influence: 9 });
    expect(elementIn(mergeElements(map, "now", "police", ["polcie"]), "police")).toMatchObject({
      influence: 0,
    });
  });

  it("[G4] leads owners, beneficiaries, feedback, groups, story and views to the kept one", () => {
    let map = aFullMap();
    map = setGroupImpact(map, "now", "police", { effectiveness: 4, why: "Ask them" });
    map = setGroupImpact(map, "now", "visitors", { legitimacy: 3, why: "Or these" });
    map = addFeedback(map, "now", {
      ...{ id: "l2", from: "element:police", to: "impact:legitimacy", polarity: "+" },
      ...{ delay: null, strength: null, why: "" },
    });
    const filters = [
      { by: "beneficiary", element: "police" },
      { by: "focus", items: ["police", "visitors", "r1"] },
      { by: "legend", entries: ["police"] },
    ];
    map = addView(map, { id: "w2", name: "police", lens: "trust", filters, viewport: null });
    const merged = mergeElements(map, "now", "visitors", ["police"]);
    const variant = nowOf(merged);
    expect(elementIn(merged, "data")).toMatchObject({ owner: "visitors" });
    expect(relationIn(merged, "r1").humanSecurity?.beneficiary).toBe("visitors");
    expect(variant.feedback.map(({ from, to }) => [from, to])).toEqual([
      ["threat:fraud", "relation:r1"],
      ["element:visitors", "impact:legitimacy"],
    ]);
    expect(variant.impact.byGroup).toMatchObject([
      { element: "visitors", effectiveness: 2, legitimacy: 3, why: "Or these\nAsk them" },
    ]);
    expect(merged.story[0]?.focus).toEqual(["visitors"]);
    expect(merged.views[1]).toMatchObject({
      name: "police",
      filters: [
        { by: "beneficiary", element: "visitors" },
        { by: "focus", items: ["visitors", "r1"] },
        { by: "legend", entries: ["police"] },
      ],
    });
    expect(parseMap(merged).problems).toEqual([]);
  });

  it("[G1] goes on under the kept id in a variant that has only the other", () => {
    let map = forkVariant(twice(), "now", { id: "then", name: "Then" });
    map = removeItems(map, "then", ["police"]);
    map = explainChange(map, "then", "polcie", "Too few");
    map = explainChange(map, "then", "police", "Renamed");
    const then = variantOf(mergeElements(map, "now", "police", ["polcie"]), "then");
    expect(then.elements.map(({ id, label }) => `${id} ${label}`)).toEqual([
      "visitors Visitors",
      "police Police",
      "square Square",
    ]);
    expect(then.relations.map(({ from, to }) => `${from} > ${to}`)).toEqual([
      "police > visitors",
      "square > police",
    ]);
    expect(then.changes).toEqual([{ ref: "police", why: "Too few\nRenamed" }]);
  });

  it("[G5] takes the chosen name where one of the names stood, and no other name away", () => {
    let map = forkVariant(twice(), "now", { id: "then", name: "Then" });
    map = forkVariant(map, "now", { id: "later", name: "Later" });
    map = updateElements(map, "later", ["police"], { label: "Guards" });
    const merged = mergeElements(map, "now", "police", ["polcie"], { label: "The police" });
    expect(merged.variants.map((variant) => elementOf(variant, "police")?.label)).toEqual([
      "The police",
      "The police",
      "Guards",
    ]);
  });

  it("[G5] makes one of the kept kind; trust ends where that is no actor", () => {
    const map = aMap("Police 1/-1> Visitors", "threat:police force > Visitors");
    const kept = mergeElements(map, "now", "police", ["police force"]);
    expect(linesOf(kept)).toEqual(["police 1/-1> visitors", "police ?/?> visitors"]);
    const turned = mergeElements(map, "now", "police force", ["police"]);
    expect(linesOf(turned)).toEqual(["police force > visitors", "police force > visitors"]);
    expect(parseMap(turned).problems).toEqual([]);
  });

  it("[M1] [M3] changes nothing without others, passes over strangers, and refuses to keep one", () => {
    const map = twice();
    expect(mergeElements(map, "now", "police", ["police", "gone"], { label: "X" })).toBe(map);
    expect(() => mergeElements(map, "now", "gone", ["police"])).toThrow("mergeElements: no element gone");
  });

  it("[M5] leaves a variant that has none of them as the same object", () => {
    const map = removeItems(forkVariant(twice(), "now", { id: "then", name: "Then" }), "then", [
      "police",
      "polcie",
    ]);
    const merged = mergeElements(map, "now", "police", ["polcie"]);
    expect(merged.variants[1]).toBe(map.variants[1]);
    const told = updateRelations(map, "now", ["r1"], { note: "x" });
    expect(relationIn(mergeElements(told, "now", "police", ["polcie"]), "r1")).toBe(relationIn(told, "r1"));
  });

  const anyMerge = fc.record({ map: aWholeMap, keep: fc.nat(8), others: fc.array(fc.nat(8)), at: fc.nat(8) });

  it(
    "[G1] [G2] [G3] [M2] loses no relation, reading, source or text, and is over when it is done",
    { timeout: 60_000 },
    () => {
      fc.assert(
        fc.property(anyMerge, ({ map, keep, others, at }) => {
          const variant = map.variants[at % map.variants.length]!;
          const { elements } = variant;
          if (elements.length === 0) return;
          const kept = elements[keep % elements.length]!;
          const gone = others.map((each) => elements[each % elements.length]!);
          const ids = gone.map(({ id }) => id);
          const merged = mergeElements(map, variant.id, kept.id, ids);
          expect(parseMap(merged).problems).toEqual([]);
          expect(merged.readings).toBe(map.readings);
          map.variants.forEach((before, place) => {
            const after = merged.variants[place]!;
            expect(after.relations.map(({ id }) => id)).toEqual(before.relations.map(({ id }) => id));
            expect(after.feedback.map(({ id }) => id)).toEqual(before.feedback.map(({ id }) => id));
            for (const { id, note, sources, tags } of before.elements) {
              const now = elementOf(after, ids.includes(id) ? kept.id : id)!;
              expect(now.note).toContain(note);
              expect(now.sources).toEqual(expect.arrayContaining([...sources]));
              expect(now.tags).toEqual(expect.arrayContaining([...tags]));
            }
          });
          expect(mergeElements(merged, variant.id, kept.id, ids)).toBe(merged);
        }),
        { numRuns: 150 },
      );
    },
  );
});
