import { describe, expect, it } from "vitest";

import { addFrame, addNote, updateNotes } from "~/model/commands/annotations";
import { newFrame } from "~/model/frame";
import type { RelataMap } from "~/model/map";
import { newNote } from "~/model/note";
import { withContentsIn } from "~/scene/annotations";
import { brightIn } from "~/scene/bright";
import { SceneCache } from "~/scene/build";
import { boxOf, itemsIn, itemUnder } from "~/scene/hit";
import { lifted, liftedIds } from "~/scene/lift";
import { pickedPart } from "~/scene/part";
import { overlaps } from "~/scene/path";
import type { Projection } from "~/scene/projection";

import { aMap } from "../a";
import { sceneOf } from "./drawings";

/** Police and Visitors in a frame of the local level, within a frame of the country; Shops outside; a note in the first. */
function aStreet(): RelataMap {
  let map = aMap("Police 1/-1> Visitors", "Visitors 2> Shops");
  map = addFrame(map, "now", newFrame("local", "Local level", { x: 120, y: 0 }, { width: 480, height: 240 }));
  map = addFrame(map, "now", newFrame("land", "Country", { x: 120, y: 0 }, { width: 560, height: 400 }));
  return addNote(map, "now", newNote("ask", "Ask them", { x: 120, y: 70 }));
}

const scene = sceneOf(aStreet());

/** Twice as wide as the map, with Police moved aside. */
const wall: Projection = {
  ...{ elements: 1.2, labels: 1.5 },
  spread: { middle: { x: 0, y: 0 }, stretch: { x: 2, y: 1 }, moves: new Map([["police", { x: -50, y: 0 }]]) },
};

describe("a frame as it is drawn", () => {
  it.each([40, 60, 90, 240, 360])(
    "%i px wide keeps its name within its width, however long that is",
    (width) => {
      const label = "The quite long name of a frame that somebody wrote down with some eighty letters";
      const place = { x: 0, y: 0 };
      const map = addFrame(aMap(), "now", newFrame("f", label, place, { width, height: 200 }));
      for (const options of [{}, { projection: wall }]) {
        const [frame] = sceneOf(map, options).frames;
        expect(frame?.name?.text).toMatch(/…$/u);
        expect(frame?.tab?.width).toBeLessThanOrEqual(Math.max(frame?.rect.width ?? 0, 48));
      }
    },
  );

  it("is as large as it was made, its name on a tab upon its border", () => {
    const [, local] = scene.frames;
    expect(local?.rect).toEqual({ x: -120, y: -120, width: 480, height: 240 });
    expect(local?.tab).toMatchObject({ x: -120, y: -144, height: 24 });
    expect(local?.name?.text).toBe("Local level");
  });

  it("lies on the larger ones, whichever was made first", () => {
    expect(scene.frames.map(({ id }) => id)).toEqual(["land", "local"]);
  });

  it("has no tab without a name, and one at the right where the name runs from there", () => {
    const at = { x: 0, y: 0 };
    const size = { width: 400, height: 200 };
    let map = addFrame(aMap(), "now", newFrame("bare", " ", at, size));
    map = addFrame(map, "now", newFrame("rtl", "\u05e2\u05d9\u05e8", { x: 0, y: 500 }, size));
    const [bare, rtl] = sceneOf(map).frames;
    expect(bare?.tab).toBeNull();
    expect((rtl?.tab?.x ?? 0) + (rtl?.tab?.width ?? 0)).toBeCloseTo(200, 9);
  });

  it("cuts a name that is longer than it is wide", () => {
    const name = "A very long name of a very small place that nobody knows";
    const map = addFrame(aMap(), "now", newFrame("f", name, { x: 0, y: 0 }, { width: 120, height: 90 }));
    const [frame] = sceneOf(map).frames;
    expect(frame?.name?.text).toMatch(/…$/u);
    expect(frame?.tab?.width).toBeLessThanOrEqual(120);
  });
});

describe("a note as it is drawn", () => {
  it("wraps its words, keeps its line breaks, and grows with them", () => {
    const words =
      "First line\n\nthen a longer one that needs more than a single line of the paper it stands on";
    const [note] = sceneOf(updateNotes(aStreet(), "now", ["ask"], { text: words })).notes;
    expect(note?.lines.map(({ text }) => text)).toEqual([
      "First line",
      ...["then a longer one that", "needs more than a", "single line of the paper it", "stands on"],
    ]);
    expect(note?.rect.height).toBe(6 * 19 + 24);
    expect(scene.notes[0]?.rect).toEqual({ x: 30, y: 10, width: 180, height: 120 });
  });

  it("has an end, however much is written on it", () => {
    const [note] = sceneOf(updateNotes(aStreet(), "now", ["ask"], { text: "word\n".repeat(5000) })).notes;
    expect(note?.lines).toHaveLength(60);
  });

  it("is larger on a wall, and stands where the map is spread to", () => {
    const [note] = sceneOf(aStreet(), { projection: wall }).notes;
    expect(note).toMatchObject({ x: 240, y: 70, rect: { width: 270, height: 180 } });
  });
});

describe("a frame on a wall", () => {
  it("lies around all that lies in it on the map, wherever that has been moved to", () => {
    const shown = sceneOf(aStreet(), { projection: wall });
    const local = shown.frames.find(({ id }) => id === "local");
    const police = shown.elementsById.get("police")?.outer;
    expect(local?.rect.x).toBeCloseTo((police?.x ?? 0) - 24);
    expect(shown.frames.map(({ id }) => id)).toEqual(["land", "local"]);
  });

  it("is spread with the map where nothing lies in it", () => {
    const empty = addFrame(aMap(), "now", newFrame("f", "", { x: 10, y: 5 }, { width: 100, height: 80 }));
    const [frame] = sceneOf(empty, { projection: wall }).frames;
    expect(frame?.rect).toEqual({ x: -80, y: -35, width: 200, height: 80 });
  });
});

describe("the drawing with frames and notes", () => {
  it("is as large as they are", () => {
    expect(scene.bounds).toMatchObject({ x: -160, y: -224 });
    expect(sceneOf(addNote(aMap(), "now", newNote("n", "", { x: 0, y: 0 }))).bounds).toEqual({
      ...{ x: -90, y: -60, width: 180, height: 120 },
    });
  });

  it("gives unchanged ones as the very same, and turns to another size", () => {
    const cache = new SceneCache();
    const map = aStreet();
    const [before, after, larger] = [
      sceneOf(map, { cache }),
      sceneOf(updateNotes(map, "now", ["ask"], { text: "Now" }), { cache }),
      sceneOf(map, { cache, projection: wall }),
    ];
    expect(after.frames).toEqual(before.frames);
    expect(after.frames.every((frame, index) => frame === before.frames[index])).toBe(true);
    expect(after.notes[0]).not.toBe(before.notes[0]);
    expect(larger.frames[0]).not.toBe(before.frames[0]);
  });

  it("keeps labels of relations off notes and the names of frames", () => {
    const map = addNote(aMap("Police 1> Visitors"), "now", newNote("on", "", { x: 120, y: -50 }));
    const drawn = sceneOf(map);
    const label = drawn.relations[0]?.label.rect;
    const note = drawn.notes[0]?.rect;
    expect(label !== undefined && note !== undefined && overlaps(label, note)).toBe(false);
  });

  it("finds a note on its paper, and a frame on its border and name, but not on its floor", () => {
    expect(itemUnder(scene, { x: 120, y: 100 }, 9)).toEqual({ id: "ask", sort: "note" });
    expect(itemUnder(scene, { x: -120, y: 90 }, 9)).toEqual({ id: "local", sort: "frame" });
    expect(itemUnder(scene, { x: -100, y: -130 }, 9)).toEqual({ id: "local", sort: "frame" });
    expect(itemUnder(scene, { x: -60, y: 80 }, 9)).toBeNull();
    expect(boxOf(scene, "land")).toEqual(scene.frames[0]?.outer);
    expect(boxOf(scene, "gone")).toBeNull();
  });

  it("lets a marquee take notes that it touches and frames that it holds", () => {
    expect(itemsIn(scene, { x: 100, y: 20, width: 30, height: 100 })).toEqual(new Set(["ask"]));
    const all = itemsIn(scene, { x: -130, y: -130, width: 500, height: 260 });
    expect(all.has("local")).toBe(true);
    expect(all.has("land")).toBe(false);
  });

  it("carries a frame with all that lies in it, and nothing else", () => {
    const carried = withContentsIn(scene, new Set(["local"]));
    expect([...carried].sort()).toEqual(["ask", "local", "police", "visitors"]);
    expect([...withContentsIn(scene, new Set(["land"]))].sort()).toEqual([
      ...["ask", "land", "local", "police", "visitors"],
    ]);
    const part = lifted(scene, liftedIds(scene, carried), carried, { x: 10, y: 20 });
    expect(part.frames).toMatchObject([{ id: "local", x: 130, y: 20, rect: { x: -110, y: -100 } }]);
    expect(part.notes).toMatchObject([{ id: "ask", rect: { x: 40, y: 30 } }]);
    expect(part.elements.map(({ id }) => id)).toEqual(["police", "visitors"]);
    expect(part.relations.map(({ id }) => id)).toEqual(["r1", "r2"]);
  });

  it("shows a picked frame with what lies in it, also out of a dimmed rest", () => {
    const part = pickedPart(scene, new Set(["local"]));
    expect(part.elements.map(({ id }) => id)).toEqual(["police", "visitors"]);
    expect(part.frames.map(({ id }) => id)).toEqual(["local"]);
    expect(part.notes).toHaveLength(1);
    expect([...brightIn(scene, new Set(["local"]), false)].sort()).toEqual([
      ...["ask", "local", "police", "r1", "visitors"],
    ]);
  });
});
