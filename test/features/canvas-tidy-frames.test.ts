import { describe, expect, it } from "vitest";

import { unpacked } from "~/features/canvas/tidy/blocks";
import type { TidyChoices } from "~/features/canvas/tidy/choices";
import { taskOf } from "~/features/canvas/tidy/task";
import { tidied } from "~/layout/tidy";
import { readLook, plainLook } from "~/lenses/look";
import { addFrame, addNote, moveItems } from "~/model/commands/annotations";
import { moveElements, setPinned } from "~/model/commands/elements";
import { newFrame } from "~/model/frame";
import type { RelataMap } from "~/model/map";
import { newNote } from "~/model/note";
import { frameOf, insideFrame } from "~/model/queries";
import { buildScene } from "~/scene/build";
import { measureText } from "~/scene/measure";
import { overlaps } from "~/scene/path";

import { aMap, nowOf } from "../a";

const choices: TidyChoices = {
  way: "layered",
  direction: "down",
  banding: "sector",
  scope: "whole",
  withTray: false,
};

/** Police and Visitors stand in a street, with a note; Council and Press stand outside, Press far off. */
function world(): RelataMap {
  const map = aMap("Council > Police", "Police > Visitors", "Press > Council", "Press > Visitors");
  const placed = moveElements(
    map,
    "now",
    new Map([
      ["police", { x: 0, y: 0 }],
      ["visitors", { x: 250, y: 40 }],
      ["council", { x: 900, y: 500 }],
      ["press", { x: 20, y: 900 }],
    ]),
  );
  const framed = addFrame(
    placed,
    "now",
    newFrame("street", "Street", { x: 125, y: 40 }, { width: 520, height: 300 }),
  );
  return addNote(framed, "now", newNote("note", "Closed at night", { x: 120, y: 130 }));
}

function tidy(map: RelataMap, change: Partial<TidyChoices> = {}): RelataMap {
  const variant = nowOf(map);
  const scene = sceneOf(map);
  const drawn = { variant, scene, selection: new Set<string>() };
  const { tidying, blocks } = taskOf(drawn, { ...choices, ...change }, (key) => key);
  return moveItems(map, "now", unpacked(tidied(tidying), blocks, variant));
}

function sceneOf(map: RelataMap) {
  return buildScene(map, "now", {
    look: readLook(plainLook, { map, variant: nowOf(map) }),
    measure: measureText,
    say: (key) => key,
  });
}

function contents(map: RelataMap): readonly string[] {
  const frame = frameOf(nowOf(map), "street");
  if (frame === undefined) throw new Error("contents: the street is gone");
  const { elements, notes } = insideFrame(frame, nowOf(map));
  return [...elements, ...notes].map(({ id }) => id);
}

describe("tidying with frames", () => {
  it.each(["layered", "force"] as const)("keeps in a frame what lies in it, and nothing else: %s", (way) => {
    const before = world();
    const after = tidy(before, { way });
    expect(after).not.toBe(before);
    expect(contents(after)).toEqual(["police", "visitors", "note"]);
  });

  it("moves a frame and what lies in it by the same way", () => {
    const before = world();
    const after = tidy(before);
    const ways = ["police", "visitors"].map((id) => {
      const [from, to] = [before, after].map(
        (map) => nowOf(map).elements.find((element) => element.id === id)?.position ?? { x: 0, y: 0 },
      ) as [{ x: number; y: number }, { x: number; y: number }];
      return [to.x - from.x, to.y - from.y].map(Math.round);
    });
    expect(ways[0]).toEqual(ways[1]);
  });

  it("lays nothing over a frame that it is not in", () => {
    const { frames, elements } = sceneOf(tidy(world(), { way: "force" }));
    const outside = elements.filter(({ id }) => id === "council" || id === "press");
    expect(outside.filter(({ box }) => overlaps(box, frames[0]!.rect))).toEqual([]);
  });

  it("leaves a frame where it is when something in it is pinned", () => {
    const before = setPinned(world(), "now", ["police"], true);
    const after = tidy(before);
    expect(frameOf(nowOf(after), "street")).toEqual(frameOf(nowOf(before), "street"));
    expect(contents(after)).toEqual(["police", "visitors", "note"]);
  });

  it("says how many frames stay behind where elements go into bands", () => {
    const map = world();
    const drawn = { variant: nowOf(map), scene: sceneOf(map), selection: new Set<string>() };
    expect(taskOf(drawn, { ...choices, way: "bands" }, (key) => key).framesLeft).toBe(1);
  });
});
