import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { copyItems } from "~/model/commands/clipboard";
import { updateSource } from "~/model/commands/details";
import { removeItems } from "~/model/commands/items";
import { pasteItems } from "~/model/commands/paste";
import type { RelataMap } from "~/model/map";
import { parseMap } from "~/model/parse";
import { framesOf, notesOf } from "~/model/queries";

import { aFullMap, aMap, elementIn, linesOf, nowOf, relationIn } from "../../a";
import { aWholeMap } from "../../arbitraryMap";

const aside = { x: 10, y: 20 };

/** Gives every copied item the id it had with a sign behind it. */
const signed = (sign: string) => (id: string) => `${id}${sign}`;

const world = aMap("Police 1/-1> Visitors P2", "Visitors 2> Police", "Police 3> Shops", "Shops > Shops");

describe("what is copied", () => {
  it("[C1] has the relations whose ends are both copied", () => {
    const clip = copyItems(world, "now", ["police", "visitors"]);
    expect(clip.elements.map(({ id }) => id)).toEqual(["police", "visitors"]);
    expect(clip.relations.map(({ id }) => id)).toEqual(["r1", "r2"]);
  });

  it("[C1] has both ends of a relation that is copied", () => {
    expect(copyItems(world, "now", ["r3"])).toMatchObject({
      elements: [{ id: "police" }, { id: "shops" }],
      relations: [{ id: "r3" }, { id: "r4" }],
    });
  });

  it("is plain JSON", () => {
    const clip = copyItems(aFullMap(), "now", ["police", "visitors"]);
    expect(JSON.parse(JSON.stringify(clip))).toEqual(clip);
  });
});

describe("what is pasted", () => {
  it("[C2] has fresh ids, and every reference to what was copied follows", () => {
    const clip = copyItems(aFullMap(), "now", ["police", "visitors", "data"]);
    const map = pasteItems(aFullMap(), "now", clip, signed("'"), aside);
    expect(linesOf(map)).toEqual(["police 1/-1> visitors", "fraud > visitors", "police' 1/-1> visitors'"]);
    expect(relationIn(map, "r1'").humanSecurity?.beneficiary).toBe("visitors'");
    expect(elementIn(map, "data'")).toMatchObject({ owner: "police'", label: "Data" });
    expect(elementIn(map, "police'").position).toEqual({ x: 10, y: 20 });
    expect(parseMap(map).problems).toEqual([]);
  });

  it("[C2] goes on meaning what was not copied, where that is there", () => {
    const clip = copyItems(aFullMap(), "now", ["data"]);
    expect(elementIn(pasteItems(aFullMap(), "now", clip, signed("'"), aside), "data'")).toMatchObject({
      owner: "police",
    });
    expect(elementIn(pasteItems(aMap(), "now", clip, signed("'"), aside), "data'")).toMatchObject({
      owner: null,
    });
  });

  it("[C3] shares the sources that the map has, and brings those that it has not", () => {
    const clip = copyItems(aFullMap(), "now", ["police"]);
    const map = aFullMap();
    const here = pasteItems(map, "now", clip, signed("'"), aside);
    expect(here.sources).toBe(map.sources);
    expect(elementIn(here, "police'").sources).toEqual(["s1"]);

    const elsewhere = pasteItems(aMap(), "now", clip, signed("'"), aside);
    expect(elsewhere.sources).toEqual([{ ...aFullMap().sources[0], id: "s1'" }]);
    expect(elementIn(elsewhere, "police'").sources).toEqual(["s1'"]);

    const twice = pasteItems(elsewhere, "now", clip, signed('"'), aside);
    expect(twice.sources).toEqual(elsewhere.sources);
    expect(elementIn(twice, 'police"').sources).toEqual(["s1'"]);
  });

  it("[C3] brings a source whose namesake cites something else", () => {
    const other = updateSource(aFullMap(), "s1", { citation: "Another report" });
    const map = pasteItems(other, "now", copyItems(aFullMap(), "now", ["police"]), signed("'"), aside);
    expect(map.sources.map(({ id, citation }) => [id, citation])).toEqual([
      ["s1", "Another report"],
      ["s1'", "A report"],
    ]);
  });

  it(
    "[C2] [C4] adds up, joins the copies of its own ends, and leaves the rest alone",
    { timeout: 60_000 },
    () => {
      fc.assert(
        fc.property(aWholeMap, fc.option(aWholeMap), fc.nat(), (from, other, which) => {
          const into = other ?? from;
          const whole = nowOf(from);
          const { id, elements, relations } = whole;
          const ids = [...elements, ...relations, ...framesOf(whole), ...notesOf(whole)].map(
            (each) => each.id,
          );
          const clip = copyItems(
            from,
            id,
            ids.filter((_, at) => (which >> at) % 2 === 1),
          );
          const before = nowOf(into);
          const map = pasteItems(into, before.id, clip, fresh(into), aside);
          expect(parseMap(map).problems).toEqual([]);
          const after = nowOf(map);
          expect(after.elements).toHaveLength(before.elements.length + clip.elements.length);
          expect(after.relations).toHaveLength(before.relations.length + clip.relations.length);
          expect(after.elements.slice(0, before.elements.length)).toEqual(before.elements);
          expect(after.relations.slice(0, before.relations.length)).toEqual(before.relations);
          expect(framesOf(after)).toHaveLength(framesOf(before).length + clip.frames.length);
          expect(notesOf(after)).toHaveLength(notesOf(before).length + clip.notes.length);
          expect(framesOf(after).slice(0, framesOf(before).length)).toEqual(framesOf(before));
          expect(notesOf(after).slice(0, notesOf(before).length)).toEqual(notesOf(before));
          expect(map.variants.slice(1)).toEqual(into.variants.slice(1));
          const copies = after.elements.slice(before.elements.length);
          for (const [at, copy] of after.relations.slice(before.relations.length).entries()) {
            const given = clip.relations[at];
            const place = (end: string | undefined) => clip.elements.findIndex((each) => each.id === end);
            expect([copy.from, copy.to]).toEqual([
              copies[place(given?.from)]?.id,
              copies[place(given?.to)]?.id,
            ]);
          }
        }),
        { numRuns: 200 },
      );
    },
  );

  it("[C4] is what was cut, under other ids", () => {
    const clip = copyItems(world, "now", ["police", "visitors", "shops"]);
    const cut = removeItems(world, "now", ["police", "visitors", "shops"]);
    const pasted = pasteItems(cut, "now", clip, signed(""), { x: 0, y: 0 });
    expect(pasted).toEqual(world);
  });

  it("[C5] throws where an id is not free, or a relation lacks an end", () => {
    const clip = copyItems(world, "now", ["police", "visitors"]);
    expect(() => pasteItems(world, "now", clip, (id) => id, aside)).toThrow(
      "pasteItems: the id police is taken",
    );
    expect(() => pasteItems(world, "now", clip, () => "same", aside)).toThrow(
      "pasteItems: the id same is taken",
    );
    expect(() => pasteItems(world, "now", clip, () => "", aside)).toThrow('pasteItems: "" cannot be an id');
    const torn = { ...clip, elements: clip.elements.slice(1) };
    expect(() => pasteItems(world, "now", torn, signed("'"), aside)).toThrow(
      "pasteItems: an end of the relation r1",
    );
    const doubled = { ...clip, elements: [...clip.elements, ...clip.elements] };
    expect(() => pasteItems(world, "now", doubled, signed("'"), aside)).toThrow("pasteItems: an id is twice");
    expect(() => pasteItems(world, "now", clip, signed("'"), { x: Number.NaN, y: 0 })).toThrow("not a place");
  });
});

/** Ids that neither the map nor the clip can have. */
function fresh(map: RelataMap): () => string {
  const base = `copy ${JSON.stringify(map).length} `;
  let made = 0;
  return () => `${base}${(made += 1)}`;
}
