import { moveElements } from "~/model/commands/elements";
import type { Element, Position } from "~/model/element";
import { elementOf, relationsOf } from "~/model/queries";
import type { Point } from "~/scene/path";
import { document, session } from "~/state/stores";

import type { Camera } from "../camera";
import { editing } from "../edits";
import { sizeOf } from "../sizeOf";
import { freePlace } from "../stage/free-place";
import type { Stage } from "../stage/stage";
import { inView } from "../stage/view";

/** How far apart elements stand that are placed beside one another: clear of each other, with room for a relation. */
const apart = { x: 290, y: 140 } as const;

/** Puts an element where it was dropped. */
export function placeAt(id: string, { x, y }: Point): void {
  place(new Map([[id, { x: Math.round(x), y: Math.round(y) }]]));
}

/** Puts an element at a free place in view, and shows it. */
export function placeInView(id: string, stage: Stage, camera: Camera): void {
  const { x, y, width, height } = inView(stage.view(), stage.size());
  const middle = { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
  const scene = stage.scene();
  const element = scene.unplaced.find((each) => each.id === id);
  const size = element === undefined ? {} : { size: sizeOf(element) };
  place(new Map([[id, freePlace(scene, middle, size)]]));
  const box = stage.scene().elementsById.get(id)?.box;
  if (box !== undefined) camera.reveal(box);
}

/** Puts elements side by side below what is drawn already, or in the middle of the view where nothing is. */
export function placeAll(elements: readonly Element[], stage: Stage, camera: Camera): void {
  const { bounds } = stage.scene();
  const seen = inView(stage.view(), stage.size());
  const columns = Math.max(1, Math.ceil(Math.sqrt(elements.length)));
  const left = bounds?.x ?? seen.x + (seen.width - columns * apart.x) / 2;
  const top = bounds === null ? seen.y + seen.height / 3 : bounds.y + bounds.height + 110;
  const positions = elements.map(({ id }, index): readonly [string, Position] => [
    id,
    {
      x: Math.round(left + (0.5 + (index % columns)) * apart.x),
      y: Math.round(top + Math.floor(index / columns) * apart.y),
    },
  ]);
  place(new Map(positions));
  camera.fit();
}

function place(positions: ReadonlyMap<string, Position>): void {
  const here = editing();
  if (here === null || positions.size === 0) return;
  document.edit({ key: "edit.place", values: { count: positions.size } }, (map) =>
    moveElements(map, here.variantId, positions),
  );
  session.select(positions.keys());
}

/** What waits in the tray now, and how many relations are not drawn until it is placed again. */
export interface PutAway {
  readonly names: readonly string[];
  readonly relations: number;
}

/** Takes elements off the paper, and lets them wait in the tray. Null: there were none to take. */
export function putAway(ids: Iterable<string>): PutAway | null {
  const here = editing();
  if (here === null) return null;
  const placed = [...ids].flatMap((id) => {
    const element = elementOf(here.variant, id);
    return element === undefined || element.position === null ? [] : [element];
  });
  if (placed.length === 0) return null;
  const nowhere = new Map(placed.map(({ id }) => [id, null]));
  document.edit({ key: "edit.unplace", values: { count: placed.length } }, (map) =>
    moveElements(map, here.variantId, nowhere),
  );
  session.select([]);
  const relations = new Set(placed.flatMap(({ id }) => relationsOf(here.variant, id)));
  return { names: placed.map(({ label }) => label), relations: relations.size };
}
