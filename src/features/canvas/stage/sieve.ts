import { seenWith } from "~/analysis/finding/shown";
import type { RelataMap } from "~/model/map";
import { variantOf } from "~/model/queries";
import type { SessionState } from "~/state/session";

/** What was asked for, as the drawing heeds it; null for everything. */
interface Sieve {
  /** What alone is drawn. */
  readonly shown: ReadonlySet<string> | null;
  /** What alone stays bright. */
  readonly bright: ReadonlySet<string> | null;
}

export function sieveOf(map: RelataMap | null, state: SessionState): Sieve {
  const { found, rest, selection, variantId } = state;
  if (found === null || map === null || !map.variants.some(({ id }) => id === variantId))
    return { shown: null, bright: null };
  const seen = seenWith(variantOf(map, variantId ?? ""), found, selection);
  return rest === "hide" ? { shown: seen, bright: null } : { shown: null, bright: seen };
}

/** Whether something else may be seen than before: what is picked is seen even where it was not asked for. */
export function sievesAnew(now: SessionState, before: SessionState): boolean {
  const { found } = now;
  if (found !== before.found) return true;
  if (found === null) return false;
  if (now.rest !== before.rest) return true;
  if (now.selection === before.selection) return false;
  return [...now.selection, ...before.selection].some((id) => !found.has(id));
}
