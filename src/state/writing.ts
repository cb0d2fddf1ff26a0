import { diffMaps } from "~/model/diff";
import type { RelataMap } from "~/model/map";
import { type Attempt, type Commit, insertion, type Verdict } from "~/storage/commit";
import { type FailureReason, reasonOf } from "~/storage/failure";
import {
  type DepartureKey,
  firstRow,
  type Fresh,
  type IndexRow,
  type Stamp,
  summaryOf,
} from "~/storage/record";
import type { Head } from "~/storage/replay";
import type { Shelf } from "~/storage/shelf";

import { createAhead, type Step } from "./ahead";
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
  /** Puts down what could not be put down when it was made: the page may be going away. */
  readonly leave: () => void;
  /** What of this map is put down but not committed; whoever keeps it elsewhere makes that superfluous. */
  readonly outgrown: () => readonly DepartureKey[];
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
  /** Departures from another map that this one holds. */
  readonly inherits: readonly DepartureKey[];
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

interface Flight extends Step {
  readonly attempt: Attempt;
  readonly timers: readonly ReturnType<typeof setTimeout>[];
}

/**
 * The write loop. A change is put down the moment it is made, and committed at once when no commit is under way, else
 * as soon as that one ends: one compare-and-set each. What is not surely kept is tried until it is; nothing is called
 * saved before.
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
  /** The step to the latest map, and whether it is put down. */
  let next: { readonly step: Step; readonly isPut: boolean } | null = null;
  /** Steps that may have reached storage without our being told. */
  const uncertain = new Map<Stamp, Step>();
  const ahead = createAhead({ ...given, fresh });
  let waiters: (() => void)[] = [];

  function say(now: WritingStatus): void {
    if (now.status === "saved" || halted) {
      for (const waiter of waiters) waiter();
      waiters = [];
    }
    if (now.status === status.status && now.reason === status.reason) return;
    status = now;
    given.changed();
  }

  function nothingLeft(): boolean {
    return acked !== null && latest === acked.map;
  }

  function fresh(head: Head): Fresh {
    const { caseId, tenure } = given;
    const row = firstRow({ id: rowId, map: head.map, caseId, stamp: head.stamp, tenure, now: given.now() });
    return { row, map: head.map };
  }

  /** Makes the step from what is kept, or about to be, to the latest map, and puts it down. Null where there is none. */
  function prepare(): Step | null {
    const base = flight?.head ?? acked;
    if (base?.map === latest) return null;
    if (next === null || next.step.head.map !== latest || (next.step.from?.base ?? null) !== base) {
      const seq = given.nextSeq();
      const head = { rev: (base?.rev ?? 0) + 1, stamp: `${tabId}.${seq}`, map: latest };
      const from =
        base === null
          ? null
          : { base, change: rewrite ? { whole: latest } : { patch: diffMaps(base.map, latest) } };
      next = { step: { head, from, seq }, isPut: false };
    }
    const { step } = next;
    if (!next.isPut) next = { step, isPut: ahead.put(step, flight) };
    uncertain.set(step.head.stamp, step);
    return step;
  }

  function pump(): void {
    if (halted) return;
    const step = prepare();
    if (flight !== null || retry !== null) return;
    if (step === null) return say({ status: "saved", reason: null });
    if (failures === 0) say({ status: "saving", reason: null });
    const mine = takeOff(step, shelf.commit(commitOf(step)));
    mine.attempt.done.then(
      (verdict) => landed(mine, verdict),
      (error: unknown) => failed(mine, error),
    );
  }

  function commitOf({ head, from }: Step): Commit {
    if (from === null) return insertion(fresh(head), ahead.outgrown());
    const { rev, stamp, map } = head;
    const base = from.base.stamp;
    return {
      rowId,
      base,
      tenure: given.tenure,
      row: { ...summaryOf(map), updated: given.now(), rev, stamp },
      changes: [{ rowId, rev, tabId, base, stamp, change: from.change }],
      body: null,
      outgrown: ahead.outgrown(),
      copies: [],
    };
  }

  function takeOff(step: Step, attempt: Attempt): Flight {
    const mine: Flight = {
      ...step,
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
    if (verdict.kind === "kept") return reached(mine, verdict.row);
    if (halted) return;
    if (verdict.kind === "fenced") {
      halt("newer-version");
      return given.fenced();
    }
    const { row } = verdict;
    const ours = row === null ? undefined : uncertain.get(row.stamp);
    // Something of ours had arrived already, put down ahead or in an earlier try: go on from there.
    if (row !== null && ours !== undefined) {
      const isOver = row.tenure !== given.tenure;
      if (isOver && ours.head.map !== latest) halted = true;
      reached(ours, row);
      if (!halted) return;
    }
    halted = true;
    given.conflict(row);
    say(status);
  }

  /** Storage surely holds what this step makes. */
  function reached({ head, from }: Step, row: IndexRow): void {
    acked = head;
    rewrite = false;
    failures = 0;
    uncertain.clear();
    if (from === null) given.told({ kind: "row", row });
    else given.told({ kind: "changed", row, base: from.base.stamp, change: from.change });
    if (nothingLeft()) say({ status: "saved", reason: null });
    else pump();
  }

  function failed(mine: Flight, error: unknown): void {
    if (!land(mine) || halted) return;
    mine.attempt.giveUp();
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
      if (!halted) prepare();
    },
    outgrown: ahead.outgrown,
    halt,
  };
}
