import { describe, expect, it } from "vitest";

import { plainLook, readLook } from "~/lenses/look";
import { palettes } from "~/lenses/palette";
import { addElement, moveElements } from "~/model/commands/elements";
import { removeItems } from "~/model/commands/items";
import { forkVariant } from "~/model/commands/variants";
import { newElement } from "~/model/element";
import type { RelataMap } from "~/model/map";
import { variantOf } from "~/model/queries";
import { brightOf } from "~/scene/bright";
import { buildScene, SceneCache } from "~/scene/build";
import { itemsIn, itemUnder } from "~/scene/hit";
import { lifted, liftedIds } from "~/scene/lift";
import { measureText } from "~/scene/measure";
import { partWithin, pickedPart } from "~/scene/part";
import { overlaps } from "~/scene/path";
import { sceneSvg } from "~/scene/render/svg";

import { aMap } from "../a";

const forked = forkVariant(
  aMap("Police 1/-1> Visitors", "Council > Visitors", "Council > Police", "Court"),
  "now",
  { id: "then", name: "Then" },
);
/** Police are gone, and so is what Council had with Visitors. */
const redesigned = removeItems(forked, "then", new Set(["police", "r2"]));

function sceneOf(map: RelataMap, only: readonly string[] = [], cache = new SceneCache()) {
  const look = { ...plainLook, lens: "changes" };
  return buildScene(map, "then", {
    look: readLook(look, { map, variant: variantOf(map, "then") }),
    measure: measureText,
    say: (key) => key,
    only: new Set(only),
    cache,
  });
}

const scene = sceneOf(redesigned);
const { ghosts } = scene;

describe("ghosts in a drawing", () => {
  it("show what ended where it was, apart from what is there", () => {
    expect(ghosts.elements.map(({ id }) => id)).toEqual(["police"]);
    expect(ghosts.relations.map(({ id }) => id)).toEqual(["r1", "r2", "r3"]);
    const was = variantOf(redesigned, "now").elements.find(({ id }) => id === "police")?.position;
    expect(ghosts.elements.map(({ x, y }) => ({ x, y }))).toEqual([was]);
    expect(scene.elements.map(({ id }) => id)).toEqual(["visitors", "council", "court"]);
    expect(scene.relations).toEqual([]);
  });

  it("give way to what stands in their place now", () => {
    const place = variantOf(redesigned, "now").elements.find(({ id }) => id === "police")?.position ?? null;
    const map = addElement(redesigned, "then", newElement("guards", "actor", "Guards", place));
    const drawn = sceneOf(map);
    const [ghost] = drawn.ghosts.elements;
    expect(drawn.elements.filter(({ outer }) => overlaps(outer, ghost!.outer))).toEqual([]);
    expect(drawn.elementsById.get("guards")).toMatchObject(place ?? {});
  });

  it("can be neither picked nor mounted, and are lit up by their id", () => {
    const { x, y } = ghosts.elements[0]!;
    expect(itemUnder(scene, { x, y }, 4)).toBeNull();
    expect([...itemsIn(scene, { x: x - 500, y: y - 500, width: 1000, height: 1000 })]).not.toContain(
      "police",
    );
    expect(scene.elementsById.has("police")).toBe(false);
    expect(brightOf(scene, new Set(["r2"]))).toEqual(new Set(["r2", "council", "visitors"]));
  });

  it("follow what they hang on when that is carried", () => {
    const carried = new Set(["visitors"]);
    const part = lifted(scene, liftedIds(scene, carried), carried, { x: 50, y: 0 });
    expect(part.relations.map(({ id, ghost }) => [id, ghost])).toEqual([
      ["r1", true],
      ["r2", true],
    ]);
    expect(part.neighbours.map(({ id }) => id).toSorted()).toEqual(["council", "police"]);
  });

  it("are in pictures, and hidden by a legend that shows others alone", () => {
    const svg = sceneSvg(scene, palettes.light);
    expect(svg).toContain('data-item="police"');
    expect(svg).toContain(`stroke="${palettes.light.changeGone}"`);
    expect(scene.entries.has("ended")).toBe(true);
    const added = sceneOf(redesigned, ["added"]);
    expect(added.ghosts.elements).toEqual([]);
    expect(added.present.has("ended")).toBe(true);
    expect(partWithin(scene, ghosts.elements[0]!.outer).ghosts.elements).toHaveLength(1);
    const picked = pickedPart(scene, new Set(["council", "visitors"])).ghosts;
    expect([picked.elements.length, picked.relations.map(({ id }) => id)]).toEqual([0, ["r2"]]);
  });

  it("leave alone, with what is at their ends, where all that is as before is left out", () => {
    const drawn = sceneOf(redesigned, ["added", "changed", "ended"]);
    expect(drawn.elements.map(({ id }) => id)).toEqual(["visitors", "council"]);
  });

  it("are the very same as long as nothing about them changes", () => {
    const cache = new SceneCache();
    const first = sceneOf(redesigned, [], cache);
    const moved = moveElements(redesigned, "then", new Map([["court", { x: 900, y: 900 }]]));
    const second = sceneOf(moved, [], cache);
    expect(second.ghosts.elements[0]).toBe(first.ghosts.elements[0]);
    expect(second.ghosts.relations[0]).toBe(first.ghosts.relations[0]);
  });
});
