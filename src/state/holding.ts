import type { RelataMap } from "~/model/map";
import type { Claimed } from "~/storage/claim";
import { type FailureReason, reasonOf } from "~/storage/failure";
import type { DepartureKey, IndexRow, Stamp } from "~/storage/record";
import type { Damaged, Head, Replayed } from "~/storage/replay";

import { createFolding, type Folding } from "./folding";
import { createFollowing, type Following } from "./following";
import type { Holding, HoldingGiven, Missing, NewHolding, Opening, Role } from "./held";
import { createTenure } from "./tenure";
import { createWriting, type Writing, type WritingStatus } from "./writing";

interface Unclaimed {
  readonly base: Head;
  readonly map: RelataMap;
  readonly reason: FailureReason;
}

function isUnwritten(unclaimed: Unclaimed | null): unclaimed is Unclaimed {
  return unclaimed !== null && unclaimed.map !== unclaimed.base.map;
}

const nothingToWrite: WritingStatus = { status: "saved", reason: null };

export function createHolding(given: HoldingGiven): NewHolding {
  const { rowId, shelf, channel, timing } = given;
  let caseId: string | null = null;
  let shown: Head | null = null;
  let role: Role = "reader";
  let writing: Writing | null = null;
  let folding: Folding | null = null;
  let following: Following | null = null;
  /** The copy that takes what is still edited while a conflict is being sorted out. */
  let copy: Pick<Holding, "change"> | null = null;
  /** Edits of a map that was opened while storage takes nothing, as on a full disk. */
  let unclaimed: Unclaimed | null = null;
  let gaining: Promise<void> = Promise.resolve();
  /** Whether the lock is ours; always, where windows have no locks. */
  let holds = false;
  /** Counts the comings and goings of the lock, so that what began under one does not end under another. */
  let term = 0;
  let opened: Promise<Opening> | null = null;
  let retired = false;
  let ended = false;

  const tenure = createTenure({
    ...given,
    answer: timing.answer,
    brief: timing.brief,
    gained: () => {
      term += 1;
      holds = true;
      if (role === "reader") gaining = gainAtLast();
    },
    lost: async () => {
      term += 1;
      holds = false;
      if (role === "writer") await yieldUp();
    },
  });

  async function read(): Promise<Replayed | Damaged | Missing> {
    const stored = await shelf.load(rowId);
    if (stored === null) return { kind: "missing" };
    caseId = stored.row.caseId;
    channel.note({ kind: "row", row: stored.row });
    return shelf.reading.replay(stored);
  }

  function show(head: Head): void {
    shown = head;
    given.changed();
  }

  function follow(): Following {
    following?.stop();
    const load = async () => {
      const result = await read();
      return result.kind === "opened" ? result.head : null;
    };
    following = createFollowing({ channel, rowId, load, show });
    return following;
  }

  function write(
    first: RelataMap,
    start: Head | null,
    name: string,
    more: { rewrite: boolean; changes: number; inherits?: readonly DepartureKey[] },
  ): void {
    following?.stop();
    following = null;
    role = "writer";
    writing = createWriting({
      ...given,
      caseId,
      tenure: name,
      start,
      first,
      rewrite: more.rewrite,
      inherits: more.inherits ?? [],
      told: (message) => {
        channel.announce(message);
        folding?.count();
        given.kept();
      },
      conflict: (row) => void resolve(row),
      fenced: given.fenced,
    });
    const kept = writing.kept;
    folding = createFolding({ ...given, tenure: name, start: more.changes, quiet: timing.quiet, kept });
    writing.begin();
    given.changed();
  }

  function stopWriting(): void {
    folding?.stop();
    folding = null;
    writing?.halt(null);
    writing = null;
  }

  /** The name under which this window writes; without locks there is no writer to tell from another. */
  function nextTenure(): string {
    return given.locks === null ? "shared" : `${given.tabId}.${given.nextSeq()}`;
  }

  /** Becomes the writer, and shows the map as it then is. */
  async function gain(): Promise<Claimed | Damaged | Missing> {
    const mine = term;
    await writing?.settled();
    const written = writing?.kept() ?? null;
    const name = nextTenure();
    const claimed = await shelf.reading.claim(shelf, { ...given, tenure: name, now: given.now() });
    if (claimed.kind !== "opened" || ended) return claimed;
    given.rescued(claimed.copies);
    channel.announce({ kind: "row", row: claimed.row });
    ({ caseId } = claimed.row);
    // The very map that is on screen stays there when nothing has changed.
    const head = [shown, written].find((each) => each?.stamp === claimed.head.stamp) ?? claimed.head;
    const edited = takeUnclaimed(claimed.head.stamp);
    if (mine === term && !retired) {
      shown = head;
      write(edited ?? head.map, head, name, claimed);
    } else {
      (following ?? follow()).begin(head);
      show(head);
    }
    return claimed;
  }

  /** What was edited before storage took anything, if the map still stands there; else it becomes a copy. */
  function takeUnclaimed(stamp: Stamp | null): RelataMap | null {
    const taken = unclaimed;
    unclaimed = null;
    if (taken === null || taken.map === taken.base.map) return null;
    if (taken.base.stamp === stamp) return taken.map;
    given.rescue(taken.map, caseId, []);
    return null;
  }

  /** The same after a wait, when nobody asks for the result: tried for as long as the lock is ours. */
  async function gainAtLast(): Promise<void> {
    const mine = term;
    const mayWrite = () => mine === term && !ended && !retired;
    while (mayWrite()) {
      try {
        await gain();
        return;
      } catch (error) {
        await pause(reasonOf(error) === "quota" ? timing.fullDisk : timing.retry[0]);
      }
    }
  }

  /** Writes what is left, then only looks on. */
  async function yieldUp(): Promise<void> {
    role = "reader";
    const old = writing;
    const next = follow();
    takeUnclaimed(null);
    given.changed();
    if (old === null) return;
    await old.settled();
    if (writing !== old) return;
    const head = old.kept();
    stopWriting();
    if (head === null) return;
    shown = head;
    next.begin(head);
    given.changed();
  }

  /** Storage holds what this window has not seen: what is ours is kept beside it, and theirs is shown. */
  async function resolve(row: IndexRow | null): Promise<void> {
    if (writing === null) return;
    const ours = writing.latest();
    const inherits = writing.outgrown();
    stopWriting();
    if (row === null) return write(ours, null, nextTenure(), { rewrite: false, changes: 0 });
    const mine = term;
    role = "reader";
    // No state of storage is like this one; it only stays on screen until theirs is read.
    shown = { rev: 0, stamp: "", map: ours };
    copy = given.rescue(ours, caseId, inherits);
    const next = follow();
    const theirs = await read().catch(() => null);
    copy = null;
    if (theirs?.kind === "opened" && !ended) {
      next.begin(theirs.head);
      show(theirs.head);
    }
    // A lock that was stolen may take a moment to say so; claiming before would rob the new writer.
    if (given.locks !== null) await pause(timing.answer);
    if (holds && mine === term && !ended) await gainAtLast();
  }

  function retire(): void {
    retired = true;
    role = "reader";
    writing?.halt("newer-version");
    folding?.stop();
    given.changed();
  }

  /** What a newer Relata keeps may still be looked at; what storage will not let us claim can be worked on. */
  async function readAtLeast(error: unknown): ReturnType<typeof read> {
    const reason = reasonOf(error);
    const found = await read();
    if (reason === "newer-version") given.fenced();
    else if (found.kind === "opened") {
      shown = found.head;
      unclaimed = { base: found.head, map: found.head.map, reason };
      role = "writer";
      gaining = gainAtLast();
    }
    return found;
  }

  async function open(): Promise<Opening> {
    const next = follow();
    holds = await tenure.begin();
    const result = await (holds ? gain().catch(readAtLeast) : read());
    if (result.kind !== "opened") return result;
    if (shown === null) {
      next.begin(result.head);
      show(result.head);
    }
    return { kind: "opened", problems: result.problems };
  }

  async function settled(): Promise<void> {
    if (isUnwritten(unclaimed)) await gaining;
    await writing?.settled();
  }

  return {
    rowId,
    map: () => writing?.latest() ?? unclaimed?.map ?? shown?.map ?? null,
    role: () => role,
    status: () => {
      if (writing !== null) return writing.status();
      return isUnwritten(unclaimed) ? { status: "not-saved", reason: unclaimed.reason } : nothingToWrite;
    },
    change: (map) => {
      if (copy !== null) copy.change(map);
      else if (role === "writer" && writing !== null) writing.offer(map);
      else {
        if (unclaimed !== null) unclaimed = { ...unclaimed, map };
        given.changed();
      }
    },
    settled,
    leave: () => writing?.leave(),
    takeOver: async () => {
      if (!retired) await tenure.takeOver();
    },
    retire,
    open: () => (opened ??= open()),
    store: (map, origin, inherits = []) => {
      caseId = origin;
      holds = true;
      write(map, null, nextTenure(), { rewrite: false, changes: 0, inherits });
      void tenure.begin();
    },
    end: () => {
      ended = true;
      tenure.end();
      following?.stop();
      stopWriting();
    },
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
