import { describe, expect, it } from "vitest";

import { packed, unpacked } from "~/features/canvas/stage/packing";
import { nothingDrawn, sceneChange, SceneMirror } from "~/features/canvas/stage/paint";
import { SceneCache } from "~/scene/build";

import { aMap } from "../a";
import { sceneOf } from "../scene/drawings";

const map = aMap("Police 2> Visitors", "Visitors -1> Bars", "Bars > Bars", "Police > Visitors");

describe("a change of scene on its way to the painter", () => {
  it("arrives as it was", () => {
    const scene = sceneOf(map);
    const change = sceneChange(nothingDrawn, scene);
    expect(change.relations.length).toBeGreaterThan(2);
    expect(unpacked(structuredClone(packed(change)), () => undefined)).toEqual(change);
  });

  it("sends no label that is the same as before, and the painter puts it back", () => {
    const cache = new SceneCache();
    const [before, after] = ["trust", "humanSecurity"].map((lens) => sceneOf(map, { lens, cache }));
    if (before === undefined || after === undefined) throw new Error("two scenes");
    const mirror = new SceneMirror();
    mirror.apply(sceneChange(nothingDrawn, before));
    const sent = structuredClone(packed(sceneChange(before, after)));
    expect(sent.relations.length).toBeGreaterThan(2);
    expect(sent.relations.filter(({ label }) => label !== null)).toEqual([]);
    mirror.apply(unpacked(sent, (id) => mirror.relation(id)));
    expect(mirror.drawable.relations).toEqual(after.relations);
  });
});
