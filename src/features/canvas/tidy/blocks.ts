import { elementsById, framesOf, frameOf, noteOf, withContents } from "~/model/queries";
import type { Variant } from "~/model/variant";
import { around, type Point, type Rect } from "~/scene/path";
import type { Scene } from "~/scene/scene";

/** A frame with all that lies in it, and frames that share something with it: tidied as one, so that it stays in it. */
export interface Block {
  /** The frame that is found first. */
  readonly id: string;
  readonly ids: ReadonlySet<string>;
  /** Around all of it. */
  readonly rect: Rect;
  /** Something in it must stay where it is. */
  readonly pinned: boolean;
  /** Whether it holds any element. */
  readonly filled: boolean;
}

/** The frames of a drawing with what lies in them. */
export function blocksOf(variant: Variant, scene: Scene): readonly Block[] {
  const elements = elementsById(variant);
  const gathered: Set<string>[] = [];
  for (const { id } of framesOf(variant)) {
    const ids = new Set(withContents(variant, [id]));
    const sharing = gathered.filter((other) => [...ids].some((each) => other.has(each)));
    for (const other of sharing) {
      for (const each of other) ids.add(each);
      gathered.splice(gathered.indexOf(other), 1);
    }
    gathered.push(ids);
  }
  return gathered.flatMap((ids) => {
    const [first, ...others] = [...ids].flatMap((id) => rectOf(scene, id) ?? []);
    const frame = framesOf(variant).find(({ id }) => ids.has(id));
    if (first === undefined || frame === undefined) return [];
    const within = [...ids].flatMap((id) => elements.get(id) ?? []);
    return [
      {
        id: frame.id,
        ids,
        rect: others.reduce(around, first),
        pinned: within.some(({ pinned }) => pinned === true),
        filled: within.length > 0,
      },
    ];
  });
}

/** Where each thing in a block stands once the block has its middle at `place`. */
function placesIn({ ids, rect }: Block, place: Point, variant: Variant): ReadonlyMap<string, Point> {
  const dx = place.x - (rect.x + rect.width / 2);
  const dy = place.y - (rect.y + rect.height / 2);
  const elements = elementsById(variant);
  return new Map(
    [...ids].flatMap((id) => {
      const position = (elements.get(id) ?? frameOf(variant, id) ?? noteOf(variant, id))?.position ?? null;
      return position === null ? [] : [[id, { x: position.x + dx, y: position.y + dy }] as const];
    }),
  );
}

/** The places of single things: what was placed as one is taken apart again. */
export function unpacked(
  places: ReadonlyMap<string, Point>,
  blocks: readonly Block[],
  variant: Variant,
): ReadonlyMap<string, Point> {
  const blockOf = new Map(blocks.map((block) => [block.id, block]));
  return new Map(
    [...places].flatMap(([id, place]) => {
      const block = blockOf.get(id);
      return block === undefined ? [[id, place] as const] : [...placesIn(block, place, variant)];
    }),
  );
}

function rectOf(scene: Scene, id: string): Rect | null {
  return (
    scene.elementsById.get(id)?.outer ??
    scene.frames.find((frame) => frame.id === id)?.outer ??
    scene.notes.find((note) => note.id === id)?.rect ??
    null
  );
}
