/** What somebody has settled before the map of another group is merged into the open one. "Theirs" is the other map. */
export interface MergePlan {
  /** Into which of our variants each of theirs goes; null: it is added beside ours. What is not named is left out. */
  readonly variants: ReadonlyMap<string, string | null>;
  /** Their elements that are ours by another id, or by the same. What is not named is added. */
  readonly elements: ReadonlyMap<string, string>;
  /** Their relations that somebody says are ours, by `pairKey`. Those that plainly are need no saying. */
  readonly relations: ReadonlyMap<string, string>;
  /** Their perspectives that are ours. What is not named is added. */
  readonly perspectives: ReadonlyMap<string, string>;
  /** As whose readings the differences are kept: perspectives of these names are found or added. */
  readonly names: { readonly ours: string; readonly theirs: string };
  /** Relations that only they have become part of the variant, or what only their perspective sees. */
  readonly additions: "part" | "extra";
}

/** Names a relation of one of their variants. */
export function pairKey(variantId: string, relationId: string): string {
  return JSON.stringify([variantId, relationId]);
}
