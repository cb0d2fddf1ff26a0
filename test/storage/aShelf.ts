import "fake-indexeddb/auto";
import { diffMaps } from "~/model/diff";
import type { RelataMap } from "~/model/map";
import { type Commit, insertion } from "~/storage/commit";
import { type Database, defineDatabase } from "~/storage/database";
import { browserEngine } from "~/storage/engine";
import { openShelf } from "~/storage/open";
import { type Departure, firstRow, type IndexRow, summaryOf } from "~/storage/record";
import type { Shelf } from "~/storage/shelf";

let count = 0;

/** A name that no other test of this run uses. */
export function freshName(): string {
  count += 1;
  return `relata-test-${count}`;
}

export function aShelf(name = freshName()): Promise<Shelf> {
  return openShelf(name);
}

/** Opens the database past the shelf, to look at it or to spoil it. */
export async function inDatabase<Result>(
  name: string,
  work: (database: Database) => PromiseLike<Result>,
): Promise<Result> {
  const database = defineDatabase(name, browserEngine());
  await database.open();
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

export function aRow(id: string, map: RelataMap): IndexRow {
  return firstRow({ id, map, caseId: null, stamp: `${id}.0`, tenure: "mine", now: 1 });
}

/** Stores a map as a new row. */
export async function store(shelf: Shelf, id: string, map: RelataMap): Promise<IndexRow> {
  const row = aRow(id, map);
  const verdict = await shelf.commit(insertion({ row, map })).done;
  if (verdict.kind !== "kept") throw new Error(`test: ${verdict.kind}`);
  return row;
}

/** What turns the state `from` of a map into `to`, as the writer `tenure`. */
export function aChange(from: { row: IndexRow; map: RelataMap }, to: RelataMap, stamp: string): Commit {
  const { row } = from;
  const rev = row.rev + 1;
  return {
    rowId: row.id,
    base: row.stamp,
    tenure: row.tenure,
    row: { ...summaryOf(to), updated: 2, rev, stamp },
    changes: [
      { rowId: row.id, rev, tabId: "tab", base: row.stamp, stamp, change: { patch: diffMaps(from.map, to) } },
    ],
    body: null,
    outgrown: [],
    copies: [],
  };
}

export function aDeparture(
  from: { row: IndexRow; map: RelataMap },
  to: RelataMap,
  { tabId = "gone", seq = 1 }: { tabId?: string; seq?: number } = {},
): Departure {
  return {
    rowId: from.row.id,
    rev: from.row.rev + 1,
    tabId,
    base: from.row.stamp,
    stamp: `${tabId}.${seq}`,
    change: { patch: diffMaps(from.map, to) },
    lead: null,
    seq,
    generation: 1,
  };
}

/** Puts a departure down as a tab does, and waits until it is there. */
export function depart(shelf: Shelf, departure: Departure): Promise<void> {
  return new Promise((resolve) => {
    shelf.putAhead(departure, [], resolve);
  });
}
