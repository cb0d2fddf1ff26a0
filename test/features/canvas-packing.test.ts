import { describe, expect, it } from "vitest";

import { packed, unpacked } from "~/features/canvas/stage/packing";
import { sceneChange } from "~/features/canvas/stage/paint";

import { aMap } from "../a";
import { sceneOf } from "../scene/drawings";

describe("a change of scene on its way to the painter", () => {
  it("arrives as it was", () => {
    const map = aMap("Police 2> Visitors", "Visitors -1> Bars", "Bars > Bars", "Police > Visitors");
    const scene = sceneOf(map);
    const change = sceneChange({ elements: [], relations: [] }, scene);
    expect(change.relations.length).toBeGreaterThan(2);
    expect(unpacked(structuredClone(packed(change)))).toEqual(change);
  });
});
