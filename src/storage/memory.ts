import { type Attempt, type Commit, judge, type Verdict } from "./commit";
import { reading } from "./reading";
import type { IndexRow, Stored } from "./record";
import type { Shelf } from "./shelf";

/** The shelf of a window that has no storage: it behaves like the other, and forgets everything in the end. */
export function memoryShelf(): Shelf {
  const kept = new Map<string, Stored>();

  function apply(commit: Commit): Verdict {
    const stored = kept.get(commit.rowId);
    const verdict = judge(commit, stored?.row ?? null, null);
    if (verdict.kind !== "kept") return verdict;
    const { row } = verdict;
    const { body } = commit;

    kept.set(row.id, {
      row,
      body: body === null ? (stored?.body ?? null) : { id: row.id, rev: row.rev, stamp: row.stamp, body },
      changes: body === null ? [...(stored?.changes ?? []), ...commit.changes] : [],
      departures: [],
    });
    for (const { row: copy, map } of commit.copies)
      kept.set(copy.id, {
        row: copy,
        body: { id: copy.id, rev: copy.rev, stamp: copy.stamp, body: map },
        changes: [],
        departures: [],
      });
    return verdict;
  }

  return {
    lasting: false,
    reading,
    list: () => Promise.resolve([...kept.values()].map(({ row }) => row)),
    load: (rowId) => Promise.resolve(kept.get(rowId) ?? null),
    commit: (commit): Attempt => ({ done: Promise.resolve(apply(commit)), giveUp: () => {} }),
    amend: (rowId, fields) => {
      const stored = kept.get(rowId);
      if (stored === undefined) return Promise.resolve(null);
      const row: IndexRow = { ...stored.row, ...fields };
      kept.set(rowId, { ...stored, row });
      return Promise.resolve(row);
    },
    purge: (rowIds) => {
      for (const rowId of rowIds) kept.delete(rowId);
      return Promise.resolve();
    },
    unsettled: () => Promise.resolve([]),
    putAhead: () => false,
    reopen: () => {},
  };
}
