import { createStore, type StoreApi } from "zustand/vanilla";

import { updateMap } from "~/model/commands/details";
import type { RelataMap } from "~/model/map";
import type { Problem } from "~/model/problems";
import { reasonOf } from "~/storage/failure";
import { rawText } from "~/storage/rawText";
import type { IndexRow } from "~/storage/record";

import type { Keeper } from "./keeper";
import { type Beside, editUnopened, settle } from "./unopened";

export interface LibraryState {
  /** The maps outside the bin; null until they are known. */
  readonly rows: readonly IndexRow[] | null;
  readonly bin: readonly IndexRow[];
}

type Read =
  | { readonly kind: "opened"; readonly map: RelataMap; readonly problems: readonly Problem[] }
  | { readonly kind: "missing" }
  | { readonly kind: "damaged"; readonly problems: readonly Problem[]; readonly raw: string };

/** All maps of this device, live: what any window changes shows here. */
export interface Library extends Pick<StoreApi<LibraryState>, "getState" | "getInitialState" | "subscribe"> {
  /** Reads the list, once; what changes afterwards is heard of. Whoever subscribes has it started. */
  readonly start: () => Promise<void>;
  /** Stores a map as a new row, and gives the id of that row. */
  readonly create: (map: RelataMap, given?: { readonly caseId?: string | null }) => Promise<string>;
  /** Reads a map without opening it. */
  readonly read: (rowId: string) => Promise<Read>;
  /** False: another window has the map and does not answer. */
  readonly rename: (rowId: string, title: string) => Promise<boolean>;
  /** A second map with the same content, under another title. Null where there is nothing to copy. */
  readonly duplicate: (rowId: string, title: string) => Promise<string | null>;
  /** Puts a map into the bin, from which `restore` brings it back. */
  readonly trash: (rowId: string) => Promise<void>;
  readonly restore: (rowId: string) => Promise<void>;
  /** Removes maps for good. */
  readonly purge: (rowIds: readonly string[]) => Promise<void>;
  readonly emptyBin: () => Promise<void>;
}

export interface LibraryGiven extends Beside {
  readonly keeper: Keeper;
}

export function createLibrary(given: LibraryGiven): Library {
  const { keeper, channel, newId } = given;
  const { getState, getInitialState, setState, subscribe } = createStore<LibraryState>(() => ({
    rows: null,
    bin: [],
  }));
  let rows = new Map<string, IndexRow>();
  /** Rows purged while the list was being read. */
  const gone = new Set<string>();
  let listed: Promise<void> | null = null;

  function show(): void {
    const all = [...rows.values()];
    const isBinned = ({ deleted }: IndexRow) => deleted !== null;
    setState({ rows: all.filter((row) => !isBinned(row)), bin: all.filter(isBinned) });
  }

  /** Of two states of a row the later; the bin, which has no states, is as it was last heard of. */
  function take(row: IndexRow): void {
    const known = rows.get(row.id);
    gone.delete(row.id);
    if (known === undefined || known.rev <= row.rev) rows.set(row.id, row);
  }

  channel.listen((message) => {
    if (message.kind === "changed" || message.kind === "row") take(message.row);
    else if (message.kind !== "gone") return;
    else
      for (const rowId of message.rowIds) {
        rows.delete(rowId);
        gone.add(rowId);
      }
    if (getState().rows !== null) show();
  });

  async function list(): Promise<void> {
    const shelf = await keeper.shelf();
    await settle(shelf, given).catch(() => {});
    const heard = rows;
    rows = new Map();
    for (const row of await shelf.list()) if (!gone.has(row.id)) take(row);
    for (const row of heard.values()) take(row);
    show();
  }

  async function read(rowId: string): Promise<Read> {
    const shelf = await keeper.shelf();
    const held = keeper.held(rowId);
    if (held !== null) return { kind: "opened", map: held, problems: [] };
    const stored = await shelf.load(rowId);
    if (stored === null) return { kind: "missing" };
    const found = shelf.reading.replay(stored);
    if (found.kind === "damaged") return { ...found, raw: rawText(stored) };
    return { kind: "opened", map: found.head.map, problems: found.problems };
  }

  async function amend(rowId: string, deleted: number | null): Promise<void> {
    const shelf = await keeper.shelf();
    const row = await shelf.amend(rowId, { deleted });
    if (row !== null) channel.announce({ kind: "row", row });
  }

  async function purge(rowIds: readonly string[]): Promise<void> {
    const shelf = await keeper.shelf();
    await shelf.purge(rowIds);
    channel.announce({ kind: "gone", rowIds });
  }

  /** Asks the window that writes a map to rename it, and waits to hear that it has. */
  function askToRename(rowId: string, title: string): Promise<boolean> {
    return new Promise((resolve) => {
      const stop = channel.listen((message) => {
        if (message.kind === "changed" && message.row.id === rowId && message.row.title === title) done(true);
      });
      const timer = setTimeout(() => done(false), given.timing.answer);
      function done(renamed: boolean): void {
        clearTimeout(timer);
        stop();
        resolve(renamed);
      }
      channel.tell({ kind: "rename", rowId, title });
    });
  }

  /** Tries until the list is read, or until it is clear that a newer Relata will not have it read. */
  async function listAtLast(): Promise<void> {
    try {
      await list();
    } catch (error) {
      if (reasonOf(error) === "newer-version") return;
      await new Promise((resolve) => {
        setTimeout(resolve, given.timing.answer);
      });
      await listAtLast();
    }
  }

  function start(): Promise<void> {
    listed ??= listAtLast();
    return listed;
  }

  return {
    getState,
    getInitialState,
    subscribe: (listener) => {
      void start();
      return subscribe(listener);
    },
    start,
    create: (map, options) => keeper.keep(map, options?.caseId ?? null),
    read,
    rename: async (rowId, title) => {
      if (keeper.rename(rowId, title)) return true;
      const shelf = await keeper.shelf();
      const rename = (map: RelataMap) => updateMap(map, { title });
      return (await editUnopened(shelf, rowId, rename, given)) || askToRename(rowId, title);
    },
    duplicate: async (rowId, title) => {
      const found = await read(rowId);
      if (found.kind !== "opened") return null;
      return keeper.keep({ ...found.map, id: newId(), title }, rows.get(rowId)?.caseId ?? null);
    },
    trash: (rowId) => amend(rowId, given.now()),
    restore: (rowId) => amend(rowId, null),
    purge,
    emptyBin: () => purge(getState().bin.map(({ id }) => id)),
  };
}
