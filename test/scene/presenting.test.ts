import { describe, expect, it } from "vitest";

import { lenses } from "~/lenses";
import { plainLook, readLook } from "~/lenses/look";
import { moveElements } from "~/model/commands/elements";
import type { RelataMap } from "~/model/map";
import { brightIn } from "~/scene/bright";
import { crowdingOf } from "~/scene/crowding";
import { labelStyle } from "~/scene/element-look";
import { measureText } from "~/scene/measure";
import { projectionOf } from "~/scene/project";
import { mapElement, mapPoint, spreadPoint } from "~/scene/projection";
import { pillStyle } from "~/scene/relation-look";
import type { Scene } from "~/scene/scene";

import { aMap } from "../a";
import { sceneOf } from "./drawings";

const street = aMap("Police 1> Visitors", "Visitors 2> Bars", "Police > Bars", "Owners > Bars");

const room = { width: 1240, height: 620 };

function projected(map: RelataMap) {
  const [variant] = map.variants;
  if (variant === undefined) throw new Error("projected: a map without variants");
  const through = (lens: string) => readLook({ ...plainLook, lens }, { map, variant });
  return projectionOf(map, variant.id, {
    look: through("trust"),
    others: lenses.map(({ id }) => through(id)),
    room,
    measure: measureText,
    say: (key) => key,
  });
}

describe("a drawing on the wall", () => {
  const projection = projected(street);
  const scene = sceneOf(street, { projection });

  it("has names of more than sixteen units, labels of more than fourteen, and no small words under names", () => {
    const [element] = scene.elements;
    expect((element?.look.scale ?? 0) * labelStyle.size).toBeGreaterThan(16);
    expect((scene.relations[0]?.label.scale ?? 0) * pillStyle.size).toBeGreaterThan(14);
    expect(element?.look.subtitle).toBeNull();
  });

  it("is no larger than the room where there is little in it, and nothing in it touches anything else", () => {
    expect(scene.bounds?.width).toBeLessThanOrEqual(room.width);
    expect(scene.bounds?.height).toBeLessThanOrEqual(room.height);
    expect(crowdingOf(scene)).toEqual({ elements: 0, labels: 0, astray: 0, lines: 0 });
  });

  it("leads back to the map: an element moved there has moved there by the same way here", () => {
    const { spread } = scene;
    const before = scene.elementsById.get("visitors");
    if (before === undefined) throw new Error("no visitors");
    const wish = { x: before.x + 37, y: before.y - 21 };
    const moved = moveElements(street, "now", new Map([["visitors", mapElement(spread, "visitors", wish)]]));
    const after = sceneOf(moved, { projection });
    expect(after.elementsById.get("visitors")?.x).toBeCloseTo(wish.x, 6);
    expect(after.elementsById.get("visitors")?.y).toBeCloseTo(wish.y, 6);
    const others = ({ elements }: Scene) =>
      elements.filter(({ id }) => id !== "visitors").map(({ id, x, y }) => ({ id, x, y }));
    expect(others(after)).toEqual(others(scene));
  });

  it("finds the place in the map of any point", () => {
    if (projection === null) throw new Error("no projection");
    const point = { x: 123, y: -45 };
    const back = mapPoint(projection.spread, spreadPoint(projection.spread, point));
    expect(back.x).toBeCloseTo(point.x, 9);
    expect(back.y).toBeCloseTo(point.y, 9);
  });

  it("shows one element as it stands, and of very many no more than they are", () => {
    expect(projected(aMap("Police"))?.spread.moves.size).toBe(0);
    const many = aMap(...Array.from({ length: 90 }, (_, index) => `Party ${index}`));
    expect(projected(many)).toBeNull();
  });
});

describe("what stays bright", () => {
  const scene = sceneOf(street);
  const bright = (chosen: readonly string[], around: boolean) =>
    [...brightIn(scene, new Set(chosen), around)].sort().join(" ");

  it("are the chosen elements and the relations between them", () => {
    expect(bright(["police", "visitors"], false)).toBe("police r1 visitors");
  });

  it("is a chosen relation with its ends", () => {
    expect(bright(["r2"], false)).toBe("bars r2 visitors");
  });

  it("is, around what is pointed at, everything that it has to do with", () => {
    expect(bright(["visitors"], true)).toBe("bars police r1 r2 visitors");
  });

  it("leaves out what is not drawn", () => {
    expect(bright(["nobody"], true)).toBe("");
  });
});
