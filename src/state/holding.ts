import type { RelataMap } from "~/model/map";
import type { Problem } from "~/model/problems";
import { claim, type Claimed } from "~/storage/claim";
import type { Departure, Fresh, IndexRow } from "~/storage/record";
import { type Damaged, type Head, replay, type Replayed } from "~/storage/replay";

import { createFolding, type Folding } from "./folding";
import { createFollowing, type Following } from "./following";
import type { Surroundings } from "./surroundings";
import { createTenure } from "./tenure";
import { createWriting, type Writing, type WritingStatus } from "./writing";

export type Role = "writer" | "reader";

export interface HoldingGiven extends Surroundings {
  readonly rowId: string;
  /** The map shown, the role or the status is different. */
  readonly changed: () => void;
  /** A state of the map is surely kept. */
  readonly kept: () => void;
  /** Keeps, as a map of its own, what could not be written to this one. */
  readonly rescue: (map: RelataMap, caseId: string | null) => Pick<Holding, "change">;
  /** Copies were made of what could not be joined to the map. */
  readonly rescued: (copies: readonly Pick<IndexRow, "id" | "title">[]) => void;
}

/** One map of the library in this window: written by it, or followed while another window writes. */
export interface Holding {
  readonly rowId: string;
  /** The map as this window should show it. */
  readonly map: () => RelataMap | null;
  readonly role: () => Role;
  readonly status: () => WritingStatus;
  /** The map has been edited. A reader's edit is put back, since it would be kept nowhere. */
  readonly change: (map: RelataMap) => void;
  readonly settled: () => Promise<void>;
  readonly leave: () => readonly (Departure | Fresh)[];
  readonly takeOver: () => Promise<void>;
  /** A newer Relata owns the storage: look on, write no more. */
  readonly retire: () => void;
  readonly end: () => void;
}

export type Opening =
  | { readonly kind: "opened"; readonly problems: readonly Problem[] }
  | { readonly kind: "missing" }
  | { readonly kind: "damaged"; readonly problems: readonly Problem[] };

type Missing = Extract<Opening, { kind: "missing" }>;

export interface NewHolding extends Holding {
  /** Opens the map that the row holds. */
  readonly open: () => Promise<Opening>;
  /** Stores a map that has no row yet. */
  readonly store: (map: RelataMap, caseId: string | null) => void;
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
      void gainAtLast();
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
    return replay(stored);
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
    more: { rewrite: boolean; changes: number },
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
      told: (message) => {
        channel.announce(message);
        folding?.count();
        given.kept();
      },
      conflict: (row) => void resolve(row),
      fenced: retire,
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
    const name = nextTenure();
    const claimed = await claim(shelf, { ...given, tenure: name, now: given.now() });
    if (claimed.kind !== "opened" || ended) return claimed;
    given.rescued(claimed.copies);
    channel.announce({ kind: "row", row: claimed.row });
    ({ caseId } = claimed.row);
    // The very map that is on screen stays there when nothing has changed.
    const head = shown?.stamp === claimed.head.stamp ? shown : claimed.head;
    if (mine === term && !retired) {
      shown = head;
      write(head.map, head, name, claimed);
    } else {
      (following ?? follow()).begin(head);
      show(head);
    }
    return claimed;
  }

  /** The same after a wait, when nobody asks for the result: tried for as long as the lock is ours. */
  async function gainAtLast(): Promise<void> {
    const mine = term;
    const mayWrite = () => mine === term && !ended && !retired;
    while (mayWrite()) {
      try {
        await gain();
        return;
      } catch {
        await pause(timing.retry[0]);
      }
    }
  }

  /** Writes what is left, then only looks on. */
  async function yieldUp(): Promise<void> {
    role = "reader";
    const old = writing;
    const next = follow();
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
    stopWriting();
    if (row === null) return write(ours, null, nextTenure(), { rewrite: false, changes: 0 });
    const mine = term;
    role = "reader";
    // No state of storage is like this one; it only stays on screen until theirs is read.
    shown = { rev: 0, stamp: "", map: ours };
    copy = given.rescue(ours, caseId);
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

  async function open(): Promise<Opening> {
    const next = follow();
    holds = await tenure.begin();
    const result = holds ? await gain() : await read();
    if (result.kind !== "opened") return result;
    if (shown === null) {
      next.begin(result.head);
      show(result.head);
    }
    return { kind: "opened", problems: result.problems };
  }

  return {
    rowId,
    map: () => writing?.latest() ?? shown?.map ?? null,
    role: () => role,
    status: () => writing?.status() ?? nothingToWrite,
    change: (map) => {
      if (copy !== null) copy.change(map);
      else if (role === "writer" && writing !== null) writing.offer(map);
      else given.changed();
    },
    settled: () => writing?.settled() ?? Promise.resolve(),
    leave: () => writing?.leave() ?? [],
    takeOver: async () => {
      if (!retired) await tenure.takeOver();
    },
    retire,
    open: () => (opened ??= open()),
    store: (map, origin) => {
      caseId = origin;
      holds = true;
      write(map, null, nextTenure(), { rewrite: false, changes: 0 });
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
