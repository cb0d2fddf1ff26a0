import { same } from "~/lib/same";
import type { RelataMap } from "~/model/map";

import type { Attempt, Commit } from "./commit";
import { Retired } from "./failure";
import {
  type ChangeRow,
  type Departure,
  firstRow,
  type Fresh,
  type IndexRow,
  type Stored,
  summaryOf,
} from "./record";
import { type Damaged, replay, type Replayed } from "./replay";

/** What a claim needs of the shelf. */
interface Place {
  readonly load: (rowId: string) => Promise<Stored | null>;
  readonly commit: (commit: Commit) => Attempt;
}

export interface Claim {
  readonly rowId: string;
  /** The tenure that begins. Windows that cannot agree on one writer all use the same. */
  readonly tenure: string;
  readonly now: number;
  readonly newId: () => string;
  readonly rescuedTitle: (title: string) => string;
}

export interface Claimed extends Replayed {
  readonly row: IndexRow;
  /** Rows made of what could not be joined to the map. */
  readonly copies: readonly IndexRow[];
}

/**
 * Becomes the writer of a map: what tabs left behind is joined to it or kept as a copy, and from here on nothing
 * that an earlier writer still sends is taken. Returns the map as it then is.
 */
export async function claim(
  shelf: Place,
  given: Claim,
): Promise<Claimed | Damaged | { readonly kind: "missing" }> {
  for (;;) {
    const stored = await shelf.load(given.rowId);
    if (stored === null) return { kind: "missing" };
    const read = replay(stored);
    if (read.kind === "damaged") return read;
    const commit = commitOf(stored, read, given);
    const verdict = await shelf.commit(commit).done;
    if (verdict.kind === "fenced") throw new Retired("A newer version of Relata owns this storage.");
    // Somebody wrote in between: look again.
    if (verdict.kind === "stale") continue;
    return { ...read, row: verdict.row, copies: commit.copies.map(({ row }) => row) };
  }
}

function commitOf({ row, departures }: Stored, read: Replayed, given: Claim): Commit {
  const { rowId, tenure, now } = given;
  const handled = [...read.joined, ...read.strays.map(({ departure }) => departure)];
  const joined = read.joined.length > 0;
  return {
    rowId,
    base: row.stamp,
    tenure: null,
    row: {
      tenure,
      opened: now,
      ...(joined
        ? { ...summaryOf(read.head.map), updated: now, rev: read.head.rev, stamp: read.head.stamp }
        : {}),
    },
    changes: read.joined.map(asChange),
    body: null,
    outgrown: departures
      .filter((each) => handled.some((done) => outgrows(done, each)))
      .map(({ stamp }) => [rowId, stamp] as const),
    copies: read.strays
      .filter(({ map }) => !same(map, read.head.map))
      .map(({ map }) => rescued(map, { ...given, caseId: row.caseId })),
  };
}

/** Whether the content of `other` is in `done` too: of one tab, a later departure holds the earlier ones. */
function outgrows(done: Departure, other: Departure): boolean {
  return done.tabId === other.tabId && other.seq <= done.seq;
}

function asChange({ rowId, rev, tabId, base, stamp, change }: Departure): ChangeRow {
  return { rowId, rev, tabId, base, stamp, change };
}

function rescued(
  map: RelataMap,
  given: Pick<Claim, "newId" | "rescuedTitle" | "now"> & { readonly caseId: string | null },
): Fresh {
  const copy = { ...map, title: given.rescuedTitle(map.title) };
  const id = given.newId();
  const row = firstRow({ id, map: copy, caseId: given.caseId, stamp: `${id}.1`, tenure: "", now: given.now });
  return { row, map: copy };
}
