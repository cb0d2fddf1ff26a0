import { describe, expect, it } from "vitest";

import { caseList } from "~/cases/index";
import { lenses } from "~/lenses";
import { plainLook, readLook } from "~/lenses/look";
import type { RelataMap } from "~/model/map";
import { sampled } from "~/scene/bezier";
import { buildScene } from "~/scene/build";
import { crowdingOf } from "~/scene/crowding";
import { measureText } from "~/scene/measure";
import { projectionOf } from "~/scene/project";
import type { Projection } from "~/scene/projection";
import type { Scene } from "~/scene/scene";

import { inEnglish } from "../tools/cases/drawing";

/** The room beside the legend on a screen of 1280 × 720. */
const room = { width: 1240, height: 620 };

const looked = lenses.flatMap(({ id }) => caseList.map((study) => ({ study, lens: id })));

describe("a label", () => {
  it.each(looked)("touches its own line: $study.id through $lens", async ({ study, lens }) => {
    const map = await study.load();
    for (const { id } of map.variants) expect(astray(sceneOf(map, id, lens, null))).toEqual([]);
  });
});

describe.each(caseList)("$id on the wall", (study) => {
  it("has labels on their own lines through every lens, and no element on another", async () => {
    const map = await study.load();
    for (const { id } of map.variants) {
      const projection = projected(map, id);
      for (const lens of lenses) {
        const scene = sceneOf(map, id, lens.id, projection);
        expect(astray(scene)).toEqual([]);
        expect(crowdingOf(scene).elements).toBe(0);
      }
    }
  });

  it("is to be read from the back row of a room with a screen of 1280 × 720", async () => {
    const map = await study.load();
    const scene = sceneOf(map, "as-is", "trust", projected(map, "as-is"));
    const { width = 0, height = 0 } = scene.bounds ?? {};
    const zoom = Math.min(room.width / width, room.height / height);
    expect(16.5 * zoom).toBeGreaterThanOrEqual(15);
    expect(14.5 * zoom).toBeGreaterThanOrEqual(13);
    expect(crowdingOf(scene).labels).toBeLessThanOrEqual(6);
  });
});

function projected(map: RelataMap, variantId: string): Projection | null {
  const variant = map.variants.find(({ id }) => id === variantId);
  if (variant === undefined) throw new Error(`no variant is called ${variantId}`);
  const through = (lens: string) => readLook({ ...plainLook, lens }, { map, variant });
  const others = lenses.map(({ id }) => through(id));
  return projectionOf(map, variantId, {
    look: through("trust"),
    others,
    room,
    measure: measureText,
    say: inEnglish,
  });
}

function sceneOf(map: RelataMap, variantId: string, lens: string, projection: Projection | null): Scene {
  const variant = map.variants.find(({ id }) => id === variantId);
  if (variant === undefined) throw new Error(`no variant is called ${variantId}`);
  const look = readLook({ ...plainLook, lens }, { map, variant });
  return buildScene(map, variantId, { look, measure: measureText, say: inEnglish, projection });
}

/** The relations whose label is shown beside their line. */
function astray({ relations }: Scene): readonly string[] {
  return relations
    .filter(({ label: { hidden, rect }, curve }) => {
      const on = sampled(curve.whole, 400).some(
        ({ x, y }) => x >= rect.x && x <= rect.x + rect.width && y >= rect.y && y <= rect.y + rect.height,
      );
      return !hidden && !on;
    })
    .map(({ id }) => id);
}
