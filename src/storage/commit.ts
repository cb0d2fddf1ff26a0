import type { RelataMap } from "~/model/map";

import {
  type ChangeRow,
  type DepartureKey,
  type Fresh,
  generation,
  type IndexRow,
  type Stamp,
} from "./record";

/** One step of a map in storage. All of it happens, or none. */
export interface Commit {
  readonly rowId: string;
  /** The state that this builds on; null where the map must have no row yet. */
  readonly base: Stamp | null;
  /** The tenure that must be in force; null takes it over. */
  readonly tenure: string | null;
  /** Fields of the index row to set; all of them where the row is new. */
  readonly row: Partial<IndexRow>;
  readonly changes: readonly ChangeRow[];
  /** The whole map as it is after this commit: takes the place of the journal so far. */
  readonly body: RelataMap | null;
  /** Departures whose content this commit keeps. */
  readonly outgrown: readonly DepartureKey[];
  /** Rows to make beside it: what could not be joined to the map is kept as a copy. */
  readonly copies: readonly Fresh[];
}

export type Verdict =
  | { readonly kind: "kept"; readonly row: IndexRow }
  /** Storage has moved on, or the row is gone (null). Nothing was written. */
  | { readonly kind: "stale"; readonly row: IndexRow | null }
  /** A newer Relata owns this storage. Nothing was written. */
  | { readonly kind: "fenced" };

/** A commit under way. */
export interface Attempt {
  /** Resolves once it is sure, after the transaction is complete; rejects when storage failed. */
  readonly done: Promise<Verdict>;
  /** Ends it if that is still possible, so that nothing waits for it; it may have been kept all the same. */
  readonly giveUp: () => void;
}

/** Compare and set: whether a commit may go ahead, given what storage holds at that moment. */
export function judge(commit: Commit, stored: IndexRow | null, minWriter: unknown): Verdict {
  if (typeof minWriter === "number" && minWriter > generation) return { kind: "fenced" };
  if (commit.base === null) {
    return stored === null ? { kind: "kept", row: commit.row as IndexRow } : { kind: "stale", row: stored };
  }
  const fits =
    stored !== null &&
    stored.stamp === commit.base &&
    (commit.tenure === null || stored.tenure === commit.tenure);
  return fits ? { kind: "kept", row: { ...stored, ...commit.row } } : { kind: "stale", row: stored };
}

export function insertion({ row, map }: Fresh, outgrown: readonly DepartureKey[] = []): Commit {
  return {
    rowId: row.id,
    base: null,
    tenure: null,
    row,
    changes: [],
    body: map,
    outgrown,
    copies: [],
  };
}
