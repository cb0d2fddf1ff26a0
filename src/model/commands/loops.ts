import { type KeptLoop, type KeptLoopFields, loopSchema, sameRound } from "../loop";
import type { RelataMap } from "../map";
import { keptLoopsOf } from "../queries";
import type { Variant } from "../variant";
import { inVariant, kept, mapped, patched, withList } from "./change";
import { assertFreeFor, legalItem, legalPatch } from "./legal";

/**
 * Keeps a feedback loop under a name; one that runs through the same links is kept already, and nothing changes. Throws
 * where it has no links, or its id means something else.
 */
export function keepLoop(map: RelataMap, variantId: string, loop: KeptLoop): RelataMap {
  return inVariant(map, variantId, (variant) => {
    const before = keptLoopsOf(variant);
    if (loop.links.length === 0) throw new Error(`keepLoop: ${loop.id} runs through nothing`);
    if (before.some(({ links }) => sameRound(links, loop.links))) return variant;
    if (before.some(({ id }) => id === loop.id))
      throw new Error(`keepLoop: the variant keeps a loop ${loop.id}`);
    assertFreeFor("loop", map, "keepLoop", loop.id);
    return keeping(variant, [...before, legalItem("keepLoop", loopSchema, loop)]);
  });
}

/** Gives a kept loop another name, or another note. */
export function updateLoop(
  map: RelataMap,
  variantId: string,
  id: string,
  patch: Partial<KeptLoopFields>,
): RelataMap {
  const legal = legalPatch("updateLoop", id, loopSchema, patch);
  return inVariant(map, variantId, (variant) =>
    keeping(
      variant,
      mapped(keptLoopsOf(variant), (loop) => (loop.id === id ? patched(loop, legal) : loop)),
    ),
  );
}

/** Keeps a loop no longer; its links stay. */
export function releaseLoop(map: RelataMap, variantId: string, id: string): RelataMap {
  return inVariant(map, variantId, (variant) =>
    keeping(
      variant,
      kept(keptLoopsOf(variant), (loop) => loop.id !== id),
    ),
  );
}

function keeping(variant: Variant, loops: readonly KeptLoop[]): Variant {
  return loops === keptLoopsOf(variant) ? variant : withList(variant, "loops", loops);
}
