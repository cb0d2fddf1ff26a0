import type { Attempt, Commit } from "./commit";
import type { Reading } from "./reading";
import type { Departure, DepartureKey, Fresh, IndexRow, Stored } from "./record";

/** Where maps are kept. One kind lasts; the other is for windows that have no storage. */
export interface Shelf {
  /** How its records are read. It comes with the shelf, so that a window which only looks at a case loads none of it. */
  readonly reading: Reading;
  /** Whether what is kept here is there tomorrow. */
  readonly lasting: boolean;
  /** The light rows of all maps, those in the bin too. */
  readonly list: () => Promise<readonly IndexRow[]>;
  /** Everything stored of one map, as it is. */
  readonly load: (rowId: string) => Promise<Stored | null>;
  /** The one way by which maps change. Starts at once where the database is open; never throws. */
  readonly commit: (commit: Commit) => Attempt;
  /** Sets what is not part of a map's states; null when there is no such row. */
  readonly amend: (
    rowId: string,
    fields: Pick<Partial<IndexRow>, "deleted" | "opened">,
  ) => Promise<IndexRow | null>;
  /** Removes maps for good. */
  readonly purge: (rowIds: readonly string[]) => Promise<void>;
  /** The maps that hold something a tab left behind while it went away. */
  readonly unsettled: () => Promise<readonly string[]>;
  /**
   * Puts something down before it is committed, without reading or waiting for anything. `outgrown` are departures that
   * it takes the place of; `kept` is called if it surely is. False: not now, since the database is not open or not ours
   * to write.
   */
  readonly putAhead: (
    ahead: Departure | Fresh,
    outgrown: readonly DepartureKey[],
    kept: () => void,
  ) => boolean;
  /** Lets a connection go that does not answer; the next call opens a new one. */
  readonly reopen: () => void;
}
