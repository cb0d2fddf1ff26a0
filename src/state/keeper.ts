import { createStore, type StoreApi } from "zustand/vanilla";

import { updateMap } from "~/model/commands/details";
import type { RelataMap } from "~/model/map";
import type { Problem } from "~/model/problems";
import type { FailureReason } from "~/storage/failure";
import { rawText } from "~/storage/rawText";
import type { IndexRow } from "~/storage/record";
import type { Shelf } from "~/storage/shelf";

import type { Apart, Aside } from "./aside";
import type { DocumentStore } from "./document";
import type { NewHolding, Role } from "./held";
import { createHoldings } from "./holdings";
import { createScreen } from "./screen";
import type { SessionStore } from "./session";
import type { Surroundings } from "./surroundings";

export interface KeeperState {
  /** `saved` only when storage has said so. */
  readonly status: "saved" | "saving" | "not-saved";
  /** Why it is not saved, or takes so long. `memory`: this window forgets everything when it is closed. */
  readonly reason: FailureReason | "slow" | "memory" | null;
  /** Whether this window writes the open map or follows another; null where there is nothing to write to. */
  readonly role: Role | null;
  readonly memoryOnly: boolean;
  /** Maps made, since the page was opened, of what could not be written to its own map. */
  readonly rescued: readonly Pick<IndexRow, "id" | "title">[];
}

type Opened =
  | { readonly kind: "opened"; readonly problems: readonly Problem[] }
  | { readonly kind: "missing" }
  | { readonly kind: "damaged"; readonly problems: readonly Problem[]; readonly raw: string };

export interface Keeper extends Pick<StoreApi<KeeperState>, "getState" | "getInitialState" | "subscribe"> {
  /** Opens a map of the library in the document and the session, and keeps it from then on. */
  readonly openRow: (rowId: string) => Promise<Opened>;
  /** Shows a case. The first edit makes it a map of the library, whose id the session then has. */
  readonly openCase: (caseId: string, map: RelataMap) => void;
  /** Closes what is open. What is still to be written goes on being written. */
  readonly close: () => void;
  /** Becomes the writer of the open map in place of another window. */
  readonly takeOver: () => void;
  readonly dismissRescued: () => void;
  /** Stores a map as a new row. Resolves once it is kept; or once it is known that it is not, and then it can be opened in this window all the same. */
  readonly keep: (map: RelataMap, caseId: string | null) => Promise<string>;
  /** Renames a map that this window writes. False: it does not. */
  readonly rename: (rowId: string, title: string) => boolean;
  /** A map that this window holds, which may be newer than what is stored. */
  readonly held: (rowId: string) => RelataMap | null;
  /** Where the maps are; opened at the first call. */
  readonly shelf: () => Promise<Shelf>;
  /** Everything stored of a map, as text to download; also of one that cannot be opened. */
  readonly rawText: (rowId: string) => Promise<string>;
  /** Resolves when nothing is left to write. */
  readonly settled: () => Promise<void>;
  /** Puts down at once what is unwritten, since the page may be going away. */
  readonly leave: () => void;
  /** What copies are called, in the language in force. */
  readonly speak: (words: Pick<Surroundings, "rescuedTitle">) => void;
}

export interface KeeperGiven extends Omit<Surroundings, "shelf" | "nextSeq"> {
  readonly document: DocumentStore;
  readonly session: SessionStore;
  /** Where a changed case is put down when the page is left before storage is open. */
  readonly aside: Aside;
  /** The variant to bring into view when a map opens; null: the first. */
  readonly lastVariantOf: (rowId: string) => string | null;
  /** Opens the shelf; `retire` is to be called when a newer Relata wants it. `forOneMap`: nothing else is asked of it yet. */
  readonly openShelf: (retire: () => void, forOneMap: boolean) => Promise<Shelf>;
  /** Calls back once the drawing of a map that was opened has long been on the screen. */
  readonly calm: (work: () => void) => void;
  readonly watchLeaving: (leave: () => void) => void;
  /** Asks the browser not to clear what is stored; called once something is. */
  readonly persist: () => void;
}

const atRest: KeeperState = { status: "saved", reason: null, role: null, memoryOnly: false, rescued: [] };

export function createKeeper(given: KeeperGiven): Keeper {
  const { document, session, channel } = given;
  const { getState, getInitialState, setState, subscribe } = createStore<KeeperState>(() => atRest);
  const screen = createScreen(document, session, given.lastVariantOf);
  let { rescuedTitle } = given;
  let opening: Promise<Shelf> | null = null;
  let shelf: Shelf | null = null;
  let seq = 0;
  let retired = false;
  let persisted = false;
  let current: NewHolding | null = null;
  /** The case on screen, as it came, and the id that it will have in the library once it is changed. */
  let caseShown: Apart | null = null;
  let wanted: { readonly rowId: string; readonly result: Promise<Opened> } | null = null;

  const holdings = createHoldings({
    surroundings: () => {
      if (shelf === null) throw new Error("keeper: the shelf is not open yet");
      return { ...given, rescuedTitle, shelf, nextSeq: () => (seq += 1) };
    },
    isOpen: (holding) => holding === current,
    changed: update,
    fenced: retire,
    rescued: (copies) => {
      if (copies.length > 0) setState({ rescued: [...getState().rescued, ...copies] });
    },
    kept: () => {
      if (persisted || shelf?.lasting !== true) return;
      persisted = true;
      given.persist();
    },
  });

  function openShelf(forOneMap = false): Promise<Shelf> {
    if (opening !== null) return opening;
    given.watchLeaving(leave);
    opening = given.openShelf(retire, forOneMap).then((opened) => {
      shelf = opened;
      if (opened.lasting) channel.connect();
      adoptCase();
      update();
      if (opened.lasting) void takeIn();
      return opened;
    });
    return opening;
  }

  /** Brings to the library what was put aside, and says so. */
  async function takeIn(): Promise<void> {
    for (const { id, caseId, map } of await given.aside.all()) {
      if (holdings.get(id) !== null) continue;
      const retitled = updateMap(map, { title: rescuedTitle(map.title) });
      const copy = holdings.hold(id, () => {
        given.aside.drop(id);
        const told = getState().rescued;
        if (!told.some((row) => row.id === id))
          setState({ rescued: [...told, { id, title: retitled.title }] });
      });
      copy.store(retitled, caseId);
      holdings.finish(copy);
    }
  }

  function leave(): void {
    const map = screen.map();
    if (shelf === null && caseShown !== null && map !== null && map !== caseShown.map)
      given.aside.put({ ...caseShown, map });
    holdings.leave();
  }

  /** Puts on screen and into the state what the holdings say. */
  function update(): void {
    if (current !== null) {
      const map = current.map();
      if (map !== null && map !== screen.map()) screen.turnTo(map);
      screen.setReadOnly(retired || current.role() === "reader");
    }
    const now = getState();
    const next: Omit<KeeperState, "rescued"> = {
      ...standing(),
      role: retired ? null : (current?.role() ?? null),
      memoryOnly: shelf !== null && !shelf.lasting,
    };
    const differs = (Object.keys(next) as (keyof typeof next)[]).some((key) => next[key] !== now[key]);
    if (differs) setState(next);
  }

  function standing(): Pick<KeeperState, "status" | "reason"> {
    if (retired) return { status: "not-saved", reason: "newer-version" };
    if (shelf !== null && !shelf.lasting && current !== null)
      return { status: "not-saved", reason: "memory" };
    return holdings.status();
  }

  function close(): void {
    wanted = null;
    caseShown = null;
    const old = current;
    current = null;
    screen.clear();
    if (old !== null) holdings.finish(old);
    update();
  }

  function enter(holding: NewHolding): void {
    const map = holding.map();
    if (map === null) return;
    wanted = null;
    current = holding;
    screen.open(map, { rowId: holding.rowId, caseId: null });
    update();
  }

  async function open(rowId: string): Promise<Opened> {
    const place = await openShelf(true);
    const holding = holdings.get(rowId) ?? holdings.hold(rowId);
    try {
      // A map that was closed before it was written is taken up again as it is here.
      const result =
        holding.map() === null ? await holding.open() : { kind: "opened" as const, problems: [] };
      if (result.kind === "opened" && wanted?.rowId === rowId) enter(holding);
      if (result.kind === "damaged") return { ...result, raw: rawText(await place.load(rowId)) };
      return result;
    } finally {
      if (holding !== current) holdings.finish(holding);
    }
  }

  /** The first edit of a case makes it a map of the library. */
  function adoptCase(): void {
    const map = screen.map();
    if (caseShown === null || shelf === null || map === null || map === caseShown.map) return;
    const { id, caseId } = caseShown;
    caseShown = null;
    current = holdings.hold(id, () => given.aside.drop(id));
    current.store(map, caseId);
    session.adopt(current.rowId);
    update();
  }

  function retire(): void {
    holdings.leave();
    retired = true;
    holdings.retire();
    update();
  }

  function rename(rowId: string, title: string): boolean {
    const holding = holdings.get(rowId);
    const map = holding?.map() ?? null;
    if (holding === null || map === null || holding.role() !== "writer") return false;
    if (holding === current) document.edit({ key: "edit.details" }, (now) => updateMap(now, { title }));
    else holding.change(updateMap(map, { title }));
    return true;
  }

  document.subscribe(({ map }) => {
    if (map === null) return;
    if (current === null) {
      if (caseShown !== null && map !== caseShown.map) void openShelf();
      adoptCase();
    } else if (map !== current.map()) current.change(map);
  });
  channel.listen((message) => {
    if (message.kind === "rename") rename(message.rowId, message.title);
  });

  return {
    getState,
    getInitialState,
    subscribe,
    openRow: (rowId) => {
      if (current?.rowId === rowId) return Promise.resolve({ kind: "opened", problems: [] });
      if (wanted?.rowId === rowId) return wanted.result;
      close();
      // It begins a moment later, when it is known as wanted: what is found is shown only if it still is.
      const result = Promise.resolve().then(() => open(rowId));
      wanted = { rowId, result };
      return result;
    },
    openCase: (caseId, map) => {
      close();
      caseShown = { id: given.newId(), caseId, map };
      screen.open(map, { rowId: null, caseId });
      // A case needs no storage to be looked at; the first edit must find it open, or at least opening.
      given.calm(() => void openShelf());
    },
    close,
    takeOver: () => void current?.takeOver(),
    dismissRescued: () => setState({ rescued: [] }),
    keep: async (map, caseId) => {
      await openShelf();
      const holding = holdings.hold(given.newId());
      holding.store(map, caseId);
      await holdings.known(holding);
      holdings.finish(holding);
      return holding.rowId;
    },
    rename,
    held: (rowId) => holdings.get(rowId)?.map() ?? null,
    shelf: () => openShelf(),
    rawText: async (rowId) => rawText(await (await openShelf()).load(rowId)),
    settled: holdings.settled,
    leave,
    speak: (words) => {
      ({ rescuedTitle } = words);
    },
  };
}
