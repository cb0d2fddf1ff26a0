import { diffMaps } from "~/model/diff";
import type { RelataMap } from "~/model/map";
import { type Attempt, insertion, type Verdict } from "~/storage/commit";
import { type FailureReason, reasonOf } from "~/storage/failure";
import {
  type Change,
  type Departure,
  firstRow,
  type Fresh,
  type IndexRow,
  type Stamp,
  summaryOf,
} from "~/storage/record";
import type { Head } from "~/storage/replay";
import type { Shelf } from "~/storage/shelf";

import type { Message } from "./channel";
import type { Timing } from "./timing";

export type WritingStatus =
  | { readonly status: "saved"; readonly reason: null }
  | { readonly status: "saving"; readonly reason: "slow" | null }
  | { readonly status: "not-saved"; readonly reason: FailureReason };

/** Writes one map, change by change. */
export interface Writing {
  /** Starts; until then nothing is written or told, so that whoever asks for the status has it in hand. */
  readonly begin: () => void;
  /** A newer version of the map, to be kept at once. */
  readonly offer: (map: RelataMap) => void;
  readonly latest: () => RelataMap;
  /** What storage surely holds; null while it holds nothing of this map. */
  readonly kept: () => Head | null;
  readonly status: () => WritingStatus;
  /** Resolves when nothing is left to write, or nothing more can be. */
  readonly settled: () => Promise<void>;
  /** What to put down at once, since the page goes away; tries the ordinary way again should it stay. */
  readonly leave: () => readonly (Departure | Fresh)[];
  /** Ends it for good, with a reason where something is left that will not be written. */
  readonly halt: (reason: FailureReason | null) => void;
}

export interface WritingGiven {
  readonly shelf: Shelf;
  readonly rowId: string;
  readonly caseId: string | null;
  readonly tabId: string;
  readonly tenure: string;
  /** The map in storage; null for one that has no row yet, and then `first` is what to store. */
  readonly start: Head | null;
  readonly first: RelataMap;
  /** Whether the first change must store the whole map. */
  readonly rewrite: boolean;
  readonly timing: Timing;
  readonly now: () => number;
  readonly nextSeq: () => number;
  /** Something of `status()` is different. */
  readonly changed: () => void;
  /** A state of the map is surely kept. */
  readonly told: (message: Message) => void;
  /** Storage holds a state that this window has not seen, or no such map (null). Writing has ended. */
  readonly conflict: (row: IndexRow | null) => void;
  /** A newer Relata owns the storage. Writing has ended. */
  readonly fenced: () => void;
}

interface Flight {
  readonly head: Head;
  /** What it writes: from which state, and what turns that into `head`. Null: the map's first row. */
  readonly from: { readonly base: Head; readonly change: Change } | null;
  readonly attempt: Attempt;
  readonly timers: readonly ReturnType<typeof setTimeout>[];
}

/**
 * The write loop: a change is written at once when no write is under way, else as soon as that one ends, each as
 * one compare-and-set. What is not surely kept is tried until it is; nothing is called saved before.
 */
export function createWriting(given: WritingGiven): Writing {
  const { shelf, rowId, tabId, timing } = given;
  let latest = given.first;
  let acked = given.start;
  let rewrite = given.rewrite;
  let flight: Flight | null = null;
  let retry: ReturnType<typeof setTimeout> | null = null;
  let failures = 0;
  let halted = false;
  let status: WritingStatus = { status: given.start?.map === given.first ? "saved" : "saving", reason: null };
  /** States that may have reached storage without our being told. */
  const uncertain = new Map<Stamp, Head>();
  const departed = new Set<Stamp>();
  let waiters: (() => void)[] = [];

  function say(next: WritingStatus): void {
    if (next.status === "saved" || halted) {
      for (const waiter of waiters) waiter();
      waiters = [];
    }
    if (next.status === status.status && next.reason === status.reason) return;
    status = next;
    given.changed();
  }

  function nothingLeft(): boolean {
    return acked !== null && latest === acked.map;
  }

  function headAfter(base: Head | null): Head & { readonly seq: number } {
    const seq = given.nextSeq();
    return { rev: (base?.rev ?? 0) + 1, stamp: `${tabId}.${seq}`, map: latest, seq };
  }

  function changeFrom(base: Head): Change {
    return rewrite ? { whole: latest } : { patch: diffMaps(base.map, latest) };
  }

  function freshRow(head: Head): Fresh {
    const { caseId, tenure } = given;
    const row = firstRow({ id: rowId, map: head.map, caseId, stamp: head.stamp, tenure, now: given.now() });
    return { row, map: head.map };
  }

  function pump(): void {
    if (halted || flight !== null || retry !== null) return;
    if (nothingLeft()) return say({ status: "saved", reason: null });
    const base = acked;
    const head = headAfter(base);
    const change = base === null ? { whole: latest } : changeFrom(base);
    if (base !== null && "patch" in change && change.patch.length === 0) {
      acked = { ...base, map: latest };
      return say({ status: "saved", reason: null });
    }
    if (failures === 0) say({ status: "saving", reason: null });
    uncertain.set(head.stamp, head);
    const commit =
      base === null
        ? insertion(freshRow(head))
        : {
            rowId,
            base: base.stamp,
            tenure: given.tenure,
            row: { ...summaryOf(latest), updated: given.now(), rev: head.rev, stamp: head.stamp },
            changes: [{ rowId, rev: head.rev, tabId, base: base.stamp, stamp: head.stamp, change }],
            body: null,
            outgrown: [...departed],
            copies: [],
          };
    const mine = takeOff(head, base === null ? null : { base, change }, shelf.commit(commit));
    mine.attempt.done.then(
      (verdict) => landed(mine, verdict),
      (error: unknown) => failed(mine, error),
    );
  }

  function takeOff(head: Head, from: Flight["from"], attempt: Attempt): Flight {
    const mine: Flight = {
      head,
      from,
      attempt,
      timers: [
        setTimeout(() => {
          if (flight === mine && failures === 0) say({ status: "saving", reason: "slow" });
        }, timing.slow),
        setTimeout(() => failed(mine, new Error("The storage does not answer.")), timing.hang),
      ],
    };
    flight = mine;
    return mine;
  }

  function land(mine: Flight): boolean {
    for (const timer of mine.timers) clearTimeout(timer);
    if (flight !== mine) return false;
    flight = null;
    return true;
  }

  function landed(mine: Flight, verdict: Verdict): void {
    if (!land(mine)) return;
    if (verdict.kind === "kept") {
      acked = mine.head;
      rewrite = false;
      if (halted) return nothingLeft() ? say({ status: "saved", reason: null }) : undefined;
      failures = 0;
      uncertain.clear();
      departed.clear();
      const { from } = mine;
      const { row } = verdict;
      if (from === null) given.told({ kind: "row", row });
      else given.told({ kind: "changed", row, base: from.base.stamp, change: from.change });
      return pump();
    }
    if (halted) return;
    if (verdict.kind === "fenced") {
      halt("newer-version");
      return given.fenced();
    }
    const ours = verdict.row === null ? undefined : uncertain.get(verdict.row.stamp);
    if (ours !== undefined) {
      // An earlier try of ours had arrived after all: go on from there.
      acked = ours;
      rewrite = false;
      if (verdict.row?.tenure === given.tenure) return pump();
      if (nothingLeft()) return say({ status: "saved", reason: null });
    }
    halted = true;
    given.conflict(verdict.row);
    say(status);
  }

  function failed(mine: Flight, error: unknown): void {
    if (!land(mine) || halted) return;
    if (mine.attempt.abandon()) uncertain.delete(mine.head.stamp);
    const reason = reasonOf(error);
    failures += 1;
    if (reason === "newer-version") return halt(reason);
    if (reason === "storage") shelf.reopen();
    const [first, longest] = timing.retry;
    const wait = reason === "quota" ? timing.fullDisk : Math.min(first * 2 ** (failures - 1), longest);
    retry = setTimeout(() => {
      retry = null;
      pump();
    }, wait);
    say({ status: "not-saved", reason });
  }

  function halt(reason: FailureReason | null): void {
    halted = true;
    if (retry !== null) clearTimeout(retry);
    retry = null;
    say(reason === null || nothingLeft() ? status : { status: "not-saved", reason });
  }

  return {
    begin: pump,
    offer: (map) => {
      latest = map;
      pump();
    },
    latest: () => latest,
    kept: () => acked,
    status: () => status,
    settled: () =>
      halted || (flight === null && retry === null && nothingLeft())
        ? Promise.resolve()
        : new Promise((resolve) => {
            waiters.push(resolve);
          }),
    leave: () => {
      if (halted || nothingLeft()) return [];
      // A write that is not yet on its way would be lost with the page; one that is will surely be tried.
      if (flight?.attempt.abandon() === true) {
        uncertain.delete(flight.head.stamp);
        land(flight);
      }
      const base = flight?.head ?? acked;
      if (flight === null) setTimeout(pump, 0);
      if (base !== null && base.map === latest) return [];
      const { seq, ...head } = headAfter(base);
      uncertain.set(head.stamp, head);
      if (base === null) return [freshRow(head)];
      departed.add(head.stamp);
      const { rev, stamp } = head;
      const from = flight?.from ?? null;
      const lead = from === null ? null : { base: from.base.stamp, change: from.change };
      const change = changeFrom(base);
      return [{ rowId, rev, tabId, base: base.stamp, stamp, change, lead, seq, at: given.now() }];
    },
    halt,
  };
}
