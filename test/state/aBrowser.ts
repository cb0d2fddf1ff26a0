import "fake-indexeddb/auto";
import { onTestFinished } from "vitest";

import type { RelataMap } from "~/model/map";
import { createAside } from "~/state/aside";
import { createChannel, type Port } from "~/state/channel";
import { createDocument } from "~/state/document";
import { createKeeper } from "~/state/keeper";
import { createLastVariants } from "~/state/lastVariants";
import { createLibrary } from "~/state/library";
import { createSession } from "~/state/session";
import type { Timing } from "~/state/timing";
import { createWhereabouts } from "~/state/whereabouts";
import { openShelf } from "~/storage/open";
import { replay } from "~/storage/replay";
import type { Shelf } from "~/storage/shelf";

import { actorsIn, withActor } from "../storage/aMap";
import { freshName } from "../storage/aShelf";
import { aDisk } from "./aDisk";
import { FakeLocks } from "./fakeLocks";

/** Patience of a hundredth, so that a test waits for events and hardly ever for clocks. */
const quick: Timing = { slow: 40, hang: 300, retry: [4, 16], fullDisk: 20, quiet: 10, answer: 15, brief: 4 };

export type Browser = ReturnType<typeof aBrowser>;
export type Window = ReturnType<Browser["open"]>;

/** One browser: a database, locks and a channel that its windows share. */
export function aBrowser(given: { readonly locks?: boolean; readonly timing?: Partial<Timing> } = {}) {
  const name = freshName();
  const locks = new FakeLocks();
  const windows = new Set<() => void>();
  onTestFinished(closeAll);
  const ports = new Map<string, Set<(event: { data: unknown }) => void>>();
  const preferences = new Map<string, string>();
  const timing = { ...quick, ...given.timing };
  /** Windows that hear nothing for a while, with what they have missed. */
  const deaf = new Map<string, (() => void)[]>();
  let count = 0;

  function portOf(owner: string): Port {
    const listeners = new Set<(event: { data: unknown }) => void>();
    ports.set(owner, listeners);
    return {
      addEventListener: (_type, listener) => void listeners.add(listener),
      postMessage: (message) => {
        if (!ports.has(owner)) return;
        const data = structuredClone(message);
        for (const [other, hearing] of ports)
          if (other !== owner) setTimeout(() => hear(other, hearing, data), 0);
      },
    };
  }

  function hear(
    owner: string,
    listeners: ReadonlySet<(event: { data: unknown }) => void>,
    data: unknown,
  ): void {
    const untold = deaf.get(owner);
    if (untold !== undefined) untold.push(() => hear(owner, listeners, data));
    else if (ports.has(owner)) for (const listener of listeners) listener({ data });
  }

  function open(
    over: {
      readonly shelf?: (shelf: Shelf) => Shelf;
      readonly engine?: null;
      /** Storage opens when this has happened. */
      readonly opensAfter?: Promise<void>;
      readonly slowLocks?: number;
    } = {},
  ) {
    count += 1;
    const own = count;
    const tabId = `tab${own}`;
    let ids = 0;
    let alive = true;
    const disk = aDisk();
    const surroundings = {
      channel: createChannel(() => portOf(tabId)),
      locks: given.locks === false ? null : locks.of(tabId, over.slowLocks),
      tabId,
      timing,
      idle: (work: () => void) => work(),
      calm: (work: () => void) => work(),
      now: () => 1,
      newId: () => `${tabId}-${(ids += 1)}`,
      rescuedTitle: (title: string) => `${title} (rescued copy)`,
    };
    const document = createDocument();
    const session = createSession();
    const small = {
      getItem: (key: string) => preferences.get(key) ?? null,
      setItem: (key: string, value: string) => void preferences.set(key, value),
    };
    const lastVariants = createLastVariants(small);
    lastVariants.follow(document, session);
    const keeper = createKeeper({
      ...surroundings,
      document,
      session,
      lastVariantOf: lastVariants.of,
      aside: createAside(small),
      openShelf: async (retire, forOneMap) => {
        await over.opensAfter;
        const none = { indexedDB: undefined, IDBKeyRange: undefined };
        const engine = over.engine === null ? none : disk.engine;
        const shelf = await openShelf(name, { retire, engine, forOneMap });
        // In every other window something asks for Dexie in the middle of the first changes.
        if (forOneMap && own % 2 === 0) setTimeout(() => void shelf.list().catch(() => {}), own % 7);
        return over.shelf?.(shelf) ?? shelf;
      },
      watchLeaving: () => {},
      persist: () => {},
    });
    const whereabouts = createWhereabouts(surroundings.channel);
    const library = createLibrary({ ...surroundings, keeper });

    /** The process of the window is killed. */
    function crash(): void {
      alive = false;
      disk.cut();
      ports.delete(tabId);
      locks.dropAll(tabId);
    }

    /** Messages and the loss of a lock do not reach the window until it listens again. */
    function deafen(): void {
      if (alive && !deaf.has(tabId)) deaf.set(tabId, []);
      locks.deafen(tabId);
    }

    function listen(): void {
      const untold = deaf.get(tabId) ?? [];
      deaf.delete(tabId);
      locks.listen(tabId);
      for (const tell of untold) tell();
    }

    windows.add(crash);
    return {
      tabId,
      document,
      session,
      keeper,
      library,
      /** Where a map is, as far as the window knows: `undefined` is the list. */
      whereIs: (rowId: string) => whereabouts.getState().get(rowId),
      crash,
      deafen,
      listen,
      /** The window is closed, reloaded or led elsewhere. */
      leave: () => {
        keeper.leave();
        crash();
      },
      add: (actor: string) => document.edit({ key: "add" }, (map: RelataMap) => withActor(map, actor)),
      /** The actors on screen. */
      actors: () => {
        const { map } = document.getState();
        return map === null ? null : actorsIn(map);
      },
    };
  }

  /** What is stored, as somebody would find it who opened everything. */
  async function everything(): Promise<
    readonly { title: string; kind: string; actors: readonly string[] }[]
  > {
    const shelf = await openShelf(name);
    const rows = await shelf.list();
    return Promise.all(
      rows.map(async ({ id, title }) => {
        const stored = await shelf.load(id);
        const read = stored === null ? null : replay(stored);
        if (read?.kind !== "opened") return { title, kind: read?.kind ?? "missing", actors: [] };
        return { title, kind: read.kind, actors: actorsIn(read.head.map) };
      }),
    );
  }

  /** The same as title → actors. */
  async function found(): Promise<ReadonlyMap<string, readonly string[]>> {
    return new Map((await everything()).map(({ title, actors }) => [title, actors]));
  }

  function closeAll(): void {
    for (const crash of windows) crash();
  }

  return { name, locks, open, everything, found, closeAll };
}
