import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { type Criterion, walks, withCriterion } from "~/analysis/finding/criterion";
import { elementFields } from "~/analysis/finding/elementFields";
import { valuesOf } from "~/analysis/finding/fields";
import { foundIn } from "~/analysis/finding/found";
import { relationFields } from "~/analysis/finding/relationFields";
import { hitsIn } from "~/analysis/finding/search";
import { seenWith } from "~/analysis/finding/shown";
import { caseList } from "~/cases/index";
import { updateElements } from "~/model/commands/elements";
import { addReading } from "~/model/commands/perspectives";
import { updateRelations } from "~/model/commands/relations";
import type { RelataMap } from "~/model/map";
import { elementKinds } from "~/model/vocabulary";

import { aFullMap, aMap, nowOf } from "../../a";
import { aWholeMap } from "../../arbitraryMap";

const say = (key: string) => key;

/** Police and visitors, who distrust them; a council that directs the police and funds bars; a fraud, a square. */
const street = updateRelations(
  updateRelations(
    updateElements(
      aMap(
        "Police 1/-2> Visitors P2 E-1",
        "Council 2> Police",
        "Council > Bars",
        "threat:Fraud > Visitors",
        "space:Square",
      ),
      "now",
      ["police"],
      { tags: ["night"], note: "Patrols the Stratumseind on Café nights" },
    ),
    "now",
    ["r1"],
    { kind: "coercion", strength: 3 },
  ),
  "now",
  ["r2"],
  { kind: "authority", strength: 3, informalRules: [{ text: "They phone first", type: null }] },
);

function found(map: RelataMap, ...criteria: readonly Criterion[]): string {
  const ids = foundIn(map, "now", criteria, say);
  return ids === null ? "everything" : [...ids].toSorted().join(" ");
}

const actors = { by: "value", field: "kind", values: ["actor"] } as const;
const coercion = { by: "value", field: "relationKind", values: ["coercion"] } as const;
const strong = { by: "number", field: "strength", from: 3, to: 3, unknown: false } as const;

describe("what meets what is asked", () => {
  it("is everything where nothing is asked", () => {
    expect(found(street)).toBe("everything");
    expect(found(street, { by: "text", text: " " })).toBe("everything");
  });

  it("is, of elements, those that do, with the relations among them", () => {
    expect(found(street, actors)).toBe("bars council police r1 r2 r3 visitors");
    expect(found(street, { by: "value", field: "kind", values: ["space", "threat"] })).toBe("fraud square");
    expect(found(street, { by: "value", field: "tag", values: ["night"] })).toBe("police");
  });

  it("is, of relations, those that do, with their ends and nobody else", () => {
    expect(found(street, coercion)).toBe("police r1 visitors");
    expect(found(street, strong)).toBe("council police r1 r2 visitors");
  });

  it("is what meets all of it, in whatever order it is asked", () => {
    expect(found(street, strong, coercion)).toBe("police r1 visitors");
    expect(found(street, coercion, strong)).toBe("police r1 visitors");
    expect(found(street, actors, { by: "value", field: "relationKind", values: ["endanger"] })).toBe("");
    expect(
      found(
        street,
        { by: "around", items: ["police"], steps: 1, walk: "both" },
        { by: "text", text: "council" },
      ),
    ).toBe("council");
  });

  it("may be what is not known, which is never nought", () => {
    const trust = { by: "number", field: "trustBackward" } as const;
    expect(found(street, { ...trust, from: null, to: null, unknown: true })).toBe(
      "bars council police r2 r3",
    );
    expect(found(street, { ...trust, from: -3, to: -1, unknown: false })).toBe("police r1 visitors");
    expect(found(street, { ...trust, from: -3, to: -1, unknown: true })).toBe(
      "bars council police r1 r2 r3 visitors",
    );
    expect(found(street, { ...trust, from: 0, to: 0, unknown: false })).toBe("");
  });

  it("passes over a field of a newer version", () => {
    expect(found(street, { by: "value", field: "aura", values: ["blue"] })).toBe("everything");
    expect(found(street, { by: "value", field: "aura", values: ["blue"] }, coercion)).toBe(
      "police r1 visitors",
    );
  });

  it("is nothing that rests on no source, or on this one", () => {
    const map = aFullMap();
    expect(found(map, { by: "value", field: "relationSource", values: ["s1"] })).toBe("police r1 visitors");
    expect(found(map, { by: "value", field: "relationSource", values: [null] })).toBe("fraud r2 visitors");
    expect(found(map, { by: "value", field: "owner", values: ["police"] })).toBe("data");
    expect(found(map, { by: "value", field: "evidence", values: ["verified"] })).toBe("police");
  });
});

describe("criteria", () => {
  it("ask one thing of each field, and the newest of it", () => {
    const more: Criterion = { ...coercion, values: ["coercion", "authority"] };
    expect(withCriterion([coercion, actors], more)).toEqual([more, actors]);
    expect(withCriterion([coercion], actors)).toEqual([coercion, actors]);
  });
});

describe("fields", () => {
  it("count their values in their own order, what is not known last", () => {
    const kinds = relationFields.find(({ id }) => id === "relationKind");
    if (kinds === undefined || !("words" in kinds)) throw new Error("no kinds");
    const { relations } = nowOf(street);
    expect([...valuesOf(kinds, relations, { map: street, variant: nowOf(street) })]).toEqual([
      ["authority", 1],
      ["coercion", 1],
      ["cooperation", 1],
      ["endanger", 1],
    ]);
    const tags = elementFields.find(({ id }) => id === "tag");
    if (tags === undefined || !("words" in tags)) throw new Error("no tags");
    expect([...valuesOf(tags, nowOf(street).elements, { map: street, variant: nowOf(street) })]).toEqual([
      ["night", 1],
      [null, 5],
    ]);
  });

  it("have names of their own", () => {
    const ids = [...elementFields, ...relationFields].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(caseList)("of kind, asked for all at once, show all of the case $id", async ({ load }) => {
    const map = await load();
    const { id, elements, relations } = nowOf(map);
    const all = foundIn(map, id, [{ by: "value", field: "kind", values: elementKinds }], say);
    expect(all?.size).toBe(elements.length + relations.length);
  });
});

describe("a search", () => {
  const places = (map: RelataMap, text: string) =>
    hitsIn(map, nowOf(map), text, say).map(
      ({ id, where, more }) => `${id}: ${where.place}${more > 0 ? ` +${more}` : ""}`,
    );

  it("passes over case and accents, and wants every word in one text", () => {
    expect(places(street, "CAFE")).toEqual(["police: note"]);
    expect(places(street, "nights café")).toEqual(["police: note"]);
    expect(places(street, "police stratumseind")).toEqual([]);
    expect(places(street, "  ")).toEqual([]);
  });

  it("finds names first, those that begin so before others", () => {
    expect(places(aMap("Old council > Council", "Council house"), "council")).toEqual([
      "council: name",
      "council house: name",
      "old council: name",
    ]);
  });

  it("finds what is written about relations, and what a party says of them", () => {
    expect(places(street, "phone")).toEqual(["r2: rules"]);
    const rated = { forward: null, backward: null, protection: null, empowerment: null };
    const read = addReading(aFullMap(), {
      ...{ id: "g9", perspective: "p1", person: null, variant: "now", relation: "r2", ...rated },
      why: "We were warned",
    });
    expect(places(read, "warned")).toEqual(["r2: reading"]);
  });

  it("finds what cites a source, and facts", () => {
    expect(places(aFullMap(), "report")).toEqual(["police: citation", "r1: citation"]);
    expect(places(aFullMap(), "happened")).toEqual(["f1: fact"]);
  });

  it("shows alone what it finds, a relation with its ends", () => {
    expect(found(street, { by: "text", text: "phone" })).toBe("council police r2");
    expect(found(street, { by: "text", text: "council" })).toBe("council");
  });
});

describe("what is seen", () => {
  const seen = (ids: readonly string[], picked: readonly string[]) =>
    [...seenWith(nowOf(street), new Set(ids), new Set(picked))].toSorted().join(" ");

  it("is what was found, and what is picked, with its relations to what is seen", () => {
    expect(seen(["police", "visitors", "r1"], [])).toBe("police r1 visitors");
    expect(seen(["police", "visitors", "r1"], ["police"])).toBe("police r1 visitors");
    expect(seen(["police", "visitors", "r1"], ["council"])).toBe("council police r1 r2 visitors");
    expect(seen(["police"], ["r3"])).toBe("bars council police r3");
  });
});

const anyCriterion: fc.Arbitrary<Criterion> = fc.oneof(
  fc.record({
    by: fc.constant("value" as const),
    field: fc.constantFrom("kind", "tag", "relationKind", "relationSource", "confidential"),
    values: fc.subarray([null, "actor", "threat", "yes", "no", "coercion", "use"], { minLength: 1 }),
  }),
  fc.record({
    by: fc.constant("number" as const),
    field: fc.constantFrom("strength", "trustForward", "trustEither", "severity", "protection"),
    from: fc.constantFrom(-3, 0, 1),
    to: fc.constantFrom(1, 2, 5),
    unknown: fc.boolean(),
  }),
  fc.record({ by: fc.constant("text" as const), text: fc.constantFrom("a", "e ", "zz") }),
  fc.record({
    by: fc.constant("around" as const),
    items: fc.array(fc.string(), { maxLength: 2 }),
    steps: fc.integer({ min: 1, max: 4 }),
    walk: fc.constantFrom(...walks),
  }),
);

describe("on any map", () => {
  it("only what is there is ever shown, relations never without their ends, and asking more never shows more", () => {
    fc.assert(
      fc.property(aWholeMap, fc.array(anyCriterion, { minLength: 1, maxLength: 3 }), (map, criteria) => {
        const { id, elements, relations } = nowOf(map);
        const known = new Set([...elements, ...relations].map((item) => item.id));
        const ids = foundIn(map, id, criteria, say) ?? known;
        const fewer = foundIn(map, id, criteria.slice(1), say) ?? known;
        const strange = [...ids].filter((each) => !known.has(each) || !fewer.has(each));
        const loose = relations.filter(
          ({ id: relation, from, to }) => ids.has(relation) && !(ids.has(from) && ids.has(to)),
        );
        expect([strange, loose]).toEqual([[], []]);
        expect(foundIn(map, id, criteria.toReversed(), say) ?? known).toEqual(ids);
        expect(foundIn(map, id, [], say)).toBeNull();
      }),
      { numRuns: 60 },
    );
  });
});
