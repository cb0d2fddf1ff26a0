import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { confidentialIds, withoutConfidential } from "~/model/commands/confidential";
import { addFact, addSource, updateMap } from "~/model/commands/details";
import { updateElements } from "~/model/commands/elements";
import { addFeedback } from "~/model/commands/impact";
import { updateRelations } from "~/model/commands/relations";
import { updateStep, updateView } from "~/model/commands/story";
import { explainChange } from "~/model/commands/variants";
import type { RelataMap } from "~/model/map";
import { parseMap } from "~/model/parse";
import { writeMap } from "~/model/write";

import { aFullMap, aMap, linesOf, nowOf } from "../../a";
import { aWholeMap } from "../../arbitraryMap";

const secret = { confidential: true };

describe("a map without its confidential things", () => {
  it("[X1] [E3] has no confidential element, nor its relations, feedback, readings and impact", () => {
    const map = withoutConfidential(updateElements(aFullMap(), "now", ["visitors"], secret));
    expect(nowOf(map).elements.map(({ id }) => id)).toEqual(["police", "fraud", "square", "data"]);
    expect(linesOf(map)).toEqual([]);
    expect(nowOf(map)).toMatchObject({ feedback: [], impact: { byGroup: [] } });
    expect(map.readings).toEqual([]);
  });

  it("[X1] [E4] has no confidential relation, but its ends", () => {
    const map = withoutConfidential(updateRelations(aFullMap(), "now", ["r1"], secret));
    expect(linesOf(map)).toEqual(["fraud > visitors"]);
    expect(nowOf(map).elements).toHaveLength(5);
  });

  it("[X1] has them in no other variant either, though only one marks them", () => {
    const map = withoutConfidential(updateElements(aFullMap(), "then", ["visitors"], secret));
    for (const { elements, relations } of map.variants)
      expect([elements.length, relations.length]).toEqual([4, 0]);
  });

  it("[X2] names them nowhere", () => {
    let map = updateElements(aFullMap(), "now", ["visitors"], secret);
    map = explainChange(map, "then", "visitors", "they asked");
    map = updateStep(map, "t1", { focus: ["police", "visitors", "r1"] });
    map = updateView(map, "w1", {
      filters: [{ near: "visitors" }, { tag: "money" }, { "element:visitors": 1 }],
    });
    map = addFeedback(map, "now", { ...nowOf(map).feedback[0]!, id: "l2", to: "threat:fraud" });
    const loops = [
      { id: "a", name: "Round", links: ["l1", "l2"], note: "" },
      { id: "b", name: "Alone", links: ["l2"], note: "" },
    ];
    const [now, ...others] = map.variants;
    if (now === undefined) throw new Error("no variant");
    map = { ...map, variants: [{ ...now, loops, simulation: { start: { visitors: 1 } } }, ...others] };

    const bare = withoutConfidential(map);
    expect(bare.variants[1]?.changes).toEqual([]);
    expect(bare.story[0]?.focus).toEqual(["police"]);
    expect(bare.views[0]?.filters).toEqual([{ tag: "money" }]);
    expect(nowOf(bare).loops).toEqual([{ id: "b", name: "Alone", links: ["l2"], note: "" }]);
    expect(nowOf(bare)).not.toHaveProperty("simulation");
    expect(writeMap(bare)).not.toMatch(/visitors/iu);
  });

  it("[X2] keeps a simulation that has nothing to do with them", () => {
    const [now] = updateElements(aMap("Police > Visitors", "Shops"), "now", ["shops"], secret).variants;
    if (now === undefined) throw new Error("no variant");
    const simulation = { start: { police: 1 } };
    expect(nowOf(withoutConfidential({ ...aFullMap(), variants: [{ ...now, simulation }] }))).toMatchObject({
      simulation,
    });
  });

  it("[X2] loses the sources that only they cite, and no other", () => {
    const cited = { type: null, year: null, evidence: null, url: null, via: null };
    let map = aMap("Police > Visitors", "Informant");
    for (const id of ["only", "also", "loose", "fact"])
      map = addSource(map, { id, citation: `Talk with ${id}`, ...cited });
    map = updateElements(map, "now", ["informant"], { ...secret, sources: ["only", "also", "fact"] });
    map = updateRelations(map, "now", ["r1"], { sources: ["also"] });
    map = addFact(map, { id: "f", text: "So it was", evidence: null, sources: ["fact"] });
    expect(withoutConfidential(map).sources.map(({ id }) => id)).toEqual(["also", "loose", "fact"]);
  });

  it("[X2] keeps what other notes say", () => {
    const map = updateElements(
      updateMap(aFullMap(), { summary: "About Visitors" }),
      "now",
      ["visitors"],
      secret,
    );
    expect(withoutConfidential(map).summary).toBe("About Visitors");
  });

  it("[X3] is the same map where there are none", () => {
    const map = aFullMap();
    expect(withoutConfidential(map)).toBe(map);
  });

  it("[X3] [M2] is whole, and has nothing confidential left to leave out, whatever the map", () => {
    fc.assert(
      fc.property(aWholeMap, (map) => {
        const bare = withoutConfidential(map);
        expect(parseMap(bare).problems).toEqual([]);
        expect(confidentialIds(bare).size).toBe(0);
        expect(withoutConfidential(bare)).toBe(bare);
        expect(itemsOf(bare)).toEqual(itemsOf(map).filter((place) => stays(map, place)));
      }),
      { numRuns: 200 },
    );
  });
});

function itemsOf(map: RelataMap): readonly string[] {
  return map.variants.flatMap(({ id, elements, relations }) =>
    [...elements, ...relations].map((item) => `${id} ${item.id}`),
  );
}

/** Whether an item of a variant, written as in `itemsOf`, is neither confidential nor joined to what is. */
function stays(map: RelataMap, place: string): boolean {
  const marked = confidentialIds(map);
  return map.variants.some(
    ({ id, elements, relations }) =>
      elements.some((element) => place === `${id} ${element.id}` && !marked.has(element.id)) ||
      relations.some(
        (each) =>
          place === `${id} ${each.id}` && ![each.id, each.from, each.to].some((item) => marked.has(item)),
      ),
  );
}
