import { type Band, bandsBy } from "~/layout/bandsBy";
import { type Box, boxOf, type Piece } from "~/layout/piece";
import type { Arrangement, Tidying } from "~/layout/tidy";
import type { Element } from "~/model/element";
import { relationOf } from "~/model/queries";
import type { Variant } from "~/model/variant";
import { lookOf } from "~/scene/element-look";
import { measureText } from "~/scene/measure";
import type { Scene, SceneElement } from "~/scene/scene";
import type { Say } from "~/scene/words";

import { type Block, blocksOf } from "./blocks";
import type { TidyChoices } from "./choices";

export interface TidyTask {
  readonly tidying: Tidying;
  /** The bands from left to right, where it is tidied in bands. */
  readonly bands: readonly Band[];
  /** The frames that are moved as one with what lies in them. */
  readonly blocks: readonly Block[];
  /** How many frames stay where they are while what lies in them may leave. */
  readonly framesLeft: number;
}

interface Drawn {
  readonly variant: Variant;
  readonly scene: Scene;
  readonly selection: ReadonlySet<string>;
}

/** The elements that are selected, and the ends of relations that are. */
export function chosenElements(variant: Variant, selection: ReadonlySet<string>): ReadonlySet<string> {
  const elements = new Set<string>();
  const ids = new Set(variant.elements.map(({ id }) => id));
  for (const id of selection) {
    const relation = ids.has(id) ? undefined : relationOf(variant, id);
    if (ids.has(id)) elements.add(id);
    if (relation !== undefined) elements.add(relation.from).add(relation.to);
  }
  return elements;
}

/** What has to be tidied, by what was chosen. */
export function taskOf({ variant, scene, selection }: Drawn, choices: TidyChoices, say: Say): TidyTask {
  const chosen = chosenElements(variant, selection);
  // Bands are made of single elements, and so is a selection.
  const all = blocksOf(variant, scene);
  const partly = choices.scope === "selection" && choices.way !== "around";
  const takesPart = ({ id, position }: Element) =>
    partly ? chosen.has(id) : position !== null || choices.withTray || chosen.has(id);
  const isWhole = !partly && choices.way !== "bands";
  const blocks = isWhole ? all.filter(({ filled }) => filled) : [];
  const blockOf = new Map(blocks.flatMap((block) => Array.from(block.ids, (id) => [id, block] as const)));
  const pieces: Piece[] = blocks.map(({ id, rect, pinned }) => ({ id, ...boxOf(rect), pinned }));
  const others: Box[] = isWhole ? all.filter(({ filled }) => !filled).map(({ rect }) => boxOf(rect)) : [];
  const middle = middleOf(scene);
  for (const element of variant.elements) {
    const drawn = scene.elementsById.get(element.id);
    const part = takesPart(element);
    if (drawn !== undefined && !part) others.push(wholeBox(drawn));
    if (!part || blockOf.has(element.id)) continue;
    const pinned = element.pinned === true && drawn !== undefined;
    pieces.push({
      id: element.id,
      ...(drawn === undefined ? fresh(element, middle, say) : wholeBox(drawn)),
      pinned,
    });
  }
  const among = new Set(pieces.map(({ id }) => id));
  const elements = variant.elements.filter(({ id }) => among.has(id));
  const bands = choices.way === "bands" ? bandsBy(elements, choices.banding) : [];
  const pieceOf = (id: string) => blockOf.get(id)?.id ?? id;
  const ties = variant.relations
    .map(({ from, to }) => ({ from: pieceOf(from), to: pieceOf(to) }))
    .filter(({ from, to }) => from !== to || !blockOf.has(from));
  const middles = new Set([...chosen].map(pieceOf));
  return {
    tidying: { pieces, ties, others, arrangement: arrangementOf(choices, middles, bands) },
    bands,
    blocks,
    framesLeft: choices.way === "bands" && !partly ? all.filter(({ filled }) => filled).length : 0,
  };
}

function arrangementOf(
  { way, direction }: TidyChoices,
  chosen: ReadonlySet<string>,
  bands: readonly Band[],
): Arrangement {
  switch (way) {
    case "layered":
      return { as: way, direction };
    case "force":
      return { as: way };
    case "around":
      return { as: way, middle: [...chosen] };
    case "bands":
      return { as: way, bands: bands.map(({ ids }) => ids) };
  }
}

/** Around an element and its dress, with the element itself in the middle. */
function wholeBox({ x, y, outer }: SceneElement): Box {
  return {
    x,
    y,
    width: 2 * Math.max(x - outer.x, outer.x + outer.width - x),
    height: 2 * Math.max(y - outer.y, outer.y + outer.height - y),
  };
}

/** What comes out of the tray begins in the middle of the drawing. */
function fresh(element: Element, middle: { readonly x: number; readonly y: number }, say: Say): Box {
  const { width, height } = lookOf(element, measureText, say);
  return { ...middle, width, height };
}

function middleOf({ bounds }: Scene): { readonly x: number; readonly y: number } {
  if (bounds === null) return { x: 0, y: 0 };
  const { x, y } = boxOf(bounds);
  return { x, y };
}
