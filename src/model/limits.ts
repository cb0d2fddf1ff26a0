import { isPlainObject, type PlainObject } from "~/lib/plain";

import { type Problem, refusal } from "./problems";

/** What may be held at most: variants, what each may have of a sort, lists and objects altogether. */
export interface Sizes {
  readonly variants: number;
  readonly elements: number;
  readonly relations: number;
  readonly frames: number;
  readonly notes: number;
  readonly parts: number;
}

/** What a file may hold at most. Maps made and kept in the app are not bound by it. */
export const limits = {
  characters: 20_000_000,
  depth: 32,
  variants: 500,
  elements: 10_000,
  relations: 40_000,
  frames: 2_000,
  notes: 2_000,
  /** In a file of readings. */
  readings: 40_000,
  parts: 1_000_000,
} as const;

export const boundless: Sizes = {
  variants: Infinity,
  elements: Infinity,
  relations: Infinity,
  frames: Infinity,
  notes: Infinity,
  parts: Infinity,
};

/**
 * Refuses what goes deeper than any map, or has more parts. A loop, since recursion is what depth would break; an
 * object met twice on a level counts once there, so that even one that holds itself is found out.
 */
export function tooDeepOrLarge(value: unknown, sizes: Sizes): Problem | null {
  let level = new Set([value].filter(isContainer));
  let parts = 0;
  for (let depth = 1; level.size > 0; depth += 1) {
    parts += level.size;
    if (depth > limits.depth) return refusal("too-deep", "", `${limits.depth}`);
    if (parts > sizes.parts) return refusal("too-large", "", `${parts}`);
    const next = new Set<object>();
    for (const part of level)
      for (const inner of Object.values(part) as unknown[]) if (isContainer(inner)) next.add(inner);
    level = next;
  }
  return null;
}

function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** Refuses more variants, or more of a sort in one of them, than the sizes allow, with the numbers. */
export function overTheLimit(map: PlainObject, sizes: Sizes): Problem | null {
  const { variants } = map;
  if (!Array.isArray(variants)) return null;
  if (variants.length > sizes.variants) return refusal("too-large", "variants", `${variants.length}`);
  for (const [index, variant] of variants.entries()) {
    for (const list of ["elements", "relations", "frames", "notes"] as const) {
      const items: unknown = isPlainObject(variant) ? variant[list] : null;
      if (Array.isArray(items) && items.length > sizes[list])
        return refusal(`too-many-${list}`, `variants[${index}].${list}`, `${items.length}`);
    }
  }
  return null;
}
