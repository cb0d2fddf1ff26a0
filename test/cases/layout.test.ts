import { describe, expect, it } from "vitest";

import { caseList } from "~/cases/index";
import { lenses } from "~/lenses";
import type { Variant } from "~/model/variant";
import { SceneCache } from "~/scene/build";

import { drawingOf, sceneOf } from "../tools/cases/drawing";
import { faultsOf } from "../tools/cases/faults";

/** Points of a curve that are looked at: at most a few units apart. */
const steps = 256;

describe.each(caseList)("the drawing of $id", (study) => {
  it.each(["as-is", "redesign"])("shows every element and relation of the variant %s", async (id) => {
    const variant = await variantOf(study, id);
    const scene = sceneOf(variant);
    expect(scene.unplaced).toEqual([]);
    expect(scene.elements).toHaveLength(variant.elements.length);
    expect(scene.relations).toHaveLength(variant.relations.length);
  });

  it.each(["as-is", "redesign"])("lays nothing on anything else in the variant %s", async (id) => {
    expect(faultsOf(drawingOf(sceneOf(await variantOf(study, id)), steps))).toEqual([]);
  });

  it.each(lenses)("lets no label lie on an element or another label through the lens $id", async (lens) => {
    const faults = [];
    for (const id of ["as-is", "redesign"]) {
      const drawing = drawingOf(sceneOf(await variantOf(study, id), new SceneCache(), lens.id), steps);
      faults.push(...faultsOf(drawing).filter((fault) => fault.startsWith("the label")));
    }
    expect(faults).toEqual([]);
  });

  it.each(["as-is", "redesign"])("fits a wide sheet in the variant %s", async (id) => {
    const bounds = sceneOf(await variantOf(study, id)).bounds;
    expect(bounds?.width).toBeLessThanOrEqual(1750);
    expect(bounds?.height).toBeLessThanOrEqual(1150);
  });
});

describe("the search for faults", () => {
  it("finds elements, labels and relations that lie on one another", async () => {
    const variant = await variantOf(caseList[0], "as-is");
    const heaped = variant.elements.map((element, index) => ({
      ...element,
      position: { x: 120 * (index % 4), y: 40 * Math.floor(index / 4) },
    }));
    const faults = faultsOf(drawingOf(sceneOf({ ...variant, elements: heaped }), steps)).join("\n");
    expect(faults).toMatch(/^a_\w+ lies on a_\w+$/mu);
    expect(faults).toMatch(/^the label of r\d+ lies on a_\w+$/mu);
    expect(faults).toMatch(/^the label of r\d+ lies on that of r\d+$/mu);
    expect(faults).toMatch(/^r\d+ runs through a_\w+$/mu);
  });
});

async function variantOf(study: (typeof caseList)[number] | undefined, id: string): Promise<Variant> {
  const variant = (await study?.load())?.variants.find((one) => one.id === id);
  if (variant === undefined) throw new Error(`no variant is called ${id}`);
  return variant;
}
