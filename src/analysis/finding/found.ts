import type { RelataMap } from "~/model/map";
import { variantOf } from "~/model/queries";
import type { Variant } from "~/model/variant";

import { around } from "./around";
import { meeting } from "./asked";
import type { Criterion } from "./criterion";
import { common, type Part } from "./part";
import { paths } from "./paths";
import { partWith } from "./search";
import type { SayWord } from "./texts";

/**
 * The ids of the elements and relations that meet every criterion; null where nothing is asked, and all is shown. Each
 * criterion is asked of the whole variant, so that their order does not matter.
 */
export function foundIn(
  map: RelataMap,
  variantId: string,
  criteria: readonly Criterion[],
  say: SayWord,
): ReadonlySet<string> | null {
  const variant = variantOf(map, variantId);
  const parts = criteria.map((each) => partOf(each, map, variant, say)).filter((part) => part !== null);
  return parts.length === 0 ? null : common(variant, parts);
}

function partOf(criterion: Criterion, map: RelataMap, variant: Variant, say: SayWord): Part | null {
  switch (criterion.by) {
    case "value":
    case "number":
      return meeting(criterion, { map, variant });
    case "text":
      return criterion.text.trim() === "" ? null : partWith(map, variant, criterion.text, say);
    case "around":
      return around(variant, criterion.items, criterion.steps, criterion.walk);
    case "paths":
      return paths(variant, criterion.from, criterion.to, criterion);
  }
}
