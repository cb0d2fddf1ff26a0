import { en } from "~/i18n/en";
import { plainLook, readLook } from "~/lenses/look";
import type { Element, Position } from "~/model/element";
import { newMap } from "~/model/map";
import type { Variant } from "~/model/variant";
import { sampled } from "~/scene/bezier";
import { buildScene, SceneCache } from "~/scene/build";
import { measureText } from "~/scene/measure";
import type { Rect } from "~/scene/path";
import type { Scene } from "~/scene/scene";

import type { Box } from "./geometry";

/** What the cost of a layout is computed from: one drawing of one variant. */
export interface Drawing {
  readonly boxes: ReadonlyMap<string, Box>;
  readonly ties: readonly Tie[];
}

export interface Tie {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** The curve, as a line through points on it. */
  readonly line: readonly Position[];
  readonly pill: Box;
  /** How far along the relation its label stands, and how far beside it in its own heights. */
  readonly along: number;
  readonly aside: number;
}

export type Draw = (places: ReadonlyMap<string, Position>) => Drawing;

/** Draws a variant in the Trust lens with English words, again and again with its elements at other places. */
export function drawer(variant: Variant, steps: number): Draw {
  const cache = new SceneCache();
  let before: readonly Element[] = variant.elements;
  return (places) => {
    before = before.map((element) => placed(element, places.get(element.id) ?? null));
    return drawingOf(sceneOf({ ...variant, elements: before }, cache), steps);
  };
}

export function sceneOf(variant: Variant, cache = new SceneCache(), lens = "trust"): Scene {
  const map = newMap({ id: "m", variantId: variant.id, title: "", variantName: "", language: "en" });
  return buildScene({ ...map, variants: [variant] }, variant.id, {
    look: readLook({ ...plainLook, lens }, { map, variant }),
    measure: measureText,
    say: inEnglish,
    cache,
  });
}

export function drawingOf(scene: Scene, steps: number): Drawing {
  return {
    boxes: new Map(scene.elements.map(({ id, box }) => [id, boxOf(box)])),
    ties: scene.relations.map(({ id, from, to, curve, label }) => ({
      id,
      from,
      to,
      line: sampled(curve.whole, steps),
      pill: boxOf(label.rect),
      ...label.place,
    })),
  };
}

/** The same element while it stays where it is, so that the scene need not measure it again. */
function placed(element: Element, position: Position | null): Element {
  const same = element.position?.x === position?.x && element.position?.y === position?.y;
  return same ? element : { ...element, position };
}

function boxOf({ x, y, width, height }: Rect): Box {
  return { left: x, top: y, right: x + width, bottom: y + height };
}

export function inEnglish(key: string): string {
  let found: unknown = en;
  for (const part of key.split(".")) found = (found as Readonly<Record<string, unknown>> | undefined)?.[part];
  if (typeof found !== "string") throw new Error(`inEnglish: no text is called ${key}`);
  return found;
}
