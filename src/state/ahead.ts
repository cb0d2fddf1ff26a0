import type { Change, DepartureKey, Fresh } from "~/storage/record";
import { generation } from "~/storage/record";
import type { Head } from "~/storage/replay";
import type { Shelf } from "~/storage/shelf";

/** What leads from one state of a map to the next; `from` is null where it makes the map's first row. */
export interface Step {
  readonly head: Head;
  readonly from: { readonly base: Head; readonly change: Change } | null;
  readonly seq: number;
}

/**
 * Puts each step down at once, before the commit that must first read where the map stands: whatever becomes of the
 * page in between, the step is on the disk.
 */
export interface Ahead {
  /** Puts a step down. `flight` is the commit that leads to where it begins, while that is under way. False: not now. */
  readonly put: (step: Step, flight: Step | null) => boolean;
  /** What lies on the disk and becomes superfluous with the next commit. */
  readonly outgrown: () => readonly DepartureKey[];
}

export function createAhead(given: {
  readonly shelf: Shelf;
  readonly rowId: string;
  readonly tabId: string;
  /** The row that a map gets which has none. */
  readonly fresh: (head: Head) => Fresh;
  /** Departures from another map that this one holds. */
  readonly inherits: readonly DepartureKey[];
}): Ahead {
  const { shelf, rowId, tabId } = given;
  let keys = given.inherits;

  return {
    put: ({ head, from, seq }, flight) => {
      const { rev, stamp } = head;
      const outgrown = keys;
      const kept = () => {
        keys = keys.filter((key) => !outgrown.includes(key));
      };
      if (from === null) return shelf.putAhead(given.fresh(head), outgrown, kept);
      const { base, change } = from;
      const before = flight?.from ?? null;
      const lead = before === null ? null : { base: before.base.stamp, change: before.change };
      keys = [...outgrown, [rowId, stamp]];
      return shelf.putAhead(
        { rowId, rev, tabId, base: base.stamp, stamp, change, lead, seq, generation },
        outgrown,
        kept,
      );
    },
    outgrown: () => keys,
  };
}
