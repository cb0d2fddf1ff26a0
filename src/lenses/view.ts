import { criteriaIn } from "~/analysis/finding/criteria-in";
import type { Criterion, Rest } from "~/analysis/finding/criterion";
import { isPlainObject } from "~/lib/plain";
import type { View } from "~/model/map";

import { type Look, plainLook } from "./look";

/** What a saved view brings back: how to look, and what to look at. */
export interface Seen {
  readonly look: Look;
  /** Ids of what stands out while the rest is dimmed; empty for everything. */
  readonly focus: ReadonlySet<string>;
  /** What is asked of what is shown, and what becomes of the rest. */
  readonly finding: readonly Criterion[];
  readonly rest: Rest;
}

/**
 * How a look is kept in a view: a list of plain objects that say what they filter `by`. Filters of a newer version are
 * left in the view and have no effect.
 */
export function filtersOf({ look, focus, finding, rest }: Seen): readonly unknown[] {
  const { companion, beneficiary, perspective, base, only } = look;
  return [
    ...(companion === null ? [] : [{ by: "companion", lens: companion }]),
    ...(beneficiary === null ? [] : [{ by: "beneficiary", element: beneficiary }]),
    ...(perspective === null ? [] : [{ by: "perspective", perspective }]),
    ...(base === null ? [] : [{ by: "base", variant: base }]),
    ...(only.size === 0 ? [] : [{ by: "legend", entries: [...only] }]),
    ...(focus.size === 0 ? [] : [{ by: "focus", items: [...focus] }]),
    ...(finding.length === 0 ? [] : [{ by: "finding", criteria: finding, rest }]),
  ];
}

/** What a saved view brings back; what it does not say is plain. */
export function seenIn({ lens, filters }: Pick<View, "lens" | "filters">): Seen {
  const said = new Map(filters.filter(isPlainObject).map((filter) => [filter["by"], filter] as const));
  const text = (by: string, field: string) => {
    const value = said.get(by)?.[field];
    return typeof value === "string" ? value : null;
  };
  const texts = (by: string, field: string) => {
    const value = said.get(by)?.[field];
    return new Set(Array.isArray(value) ? value.filter((each) => typeof each === "string") : []);
  };
  return {
    look: {
      lens: lens ?? plainLook.lens,
      companion: text("companion", "lens"),
      beneficiary: text("beneficiary", "element"),
      perspective: text("perspective", "perspective"),
      base: text("base", "variant"),
      only: texts("legend", "entries"),
    },
    focus: texts("focus", "items"),
    finding: criteriaIn(said.get("finding")?.["criteria"]),
    rest: said.get("finding")?.["rest"] === "hide" ? "hide" : "dim",
  };
}

/** A screen on which the zoom of a saved view is the zoom of the view. */
export const plainScreen = { width: 1280, height: 720 } as const;

/** The part of the map that a saved view shows, on any screen; null where it does not say. Earlier ones knew no size. */
export function partOf({ viewport }: Pick<View, "viewport">) {
  if (viewport === null) return null;
  const { width = plainScreen.width / viewport.zoom, height = plainScreen.height / viewport.zoom } = viewport;
  return { x: viewport.x - width / 2, y: viewport.y - height / 2, width, height };
}
