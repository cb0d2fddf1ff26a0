import { describe, expect, it } from "vitest";

import { packed, unpacked } from "~/features/canvas/stage/packing";
import { nothingDrawn, sceneChange, SceneMirror } from "~/features/canvas/stage/paint";
import { addNote } from "~/model/commands/annotations";
import { newNote } from "~/model/note";
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

  it("may be told ahead, which leaves what is shown as it is", () => {
    const [before, after] = ["trust", "practice"].map((lens) => sceneOf(map, { lens }));
    if (before === undefined || after === undefined) throw new Error("two scenes");
    const mirror = new SceneMirror();
    mirror.apply(sceneChange(nothingDrawn, before));
    const ahead = mirror.with(sceneChange(before, after));
    expect(ahead.drawable.relations).toEqual(after.relations);
    expect(mirror.drawable.relations).toEqual(before.relations);
  });

  it("tells of frames and notes where one has changed, and keeps them where none has", () => {
    const noted = addNote(map, "now", newNote("ask", "Ask them", { x: 0, y: 0 }));
    const [before, after] = [sceneOf(map), sceneOf(noted)];
    const change = sceneChange(before, after);
    expect(change.notes).toBe(after.notes);
    expect(change.frames).toBeNull();
    const mirror = new SceneMirror();
    mirror.apply(change);
    mirror.apply(sceneChange(after, after));
    expect(mirror.drawable.notes).toBe(after.notes);
  });
});
