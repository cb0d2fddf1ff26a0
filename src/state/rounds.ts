import { useStore } from "zustand";
import { createStore, type StoreApi } from "zustand/vanilla";

import { type Round, takenUp } from "~/analysis/rounds/round";
import { isPlainObject } from "~/lib/plain";

export interface RoundsState {
  /** The round that is on the screen. */
  readonly round: Round | null;
  /** Who has the tablet in their hands; null while it is passed on. It does not outlive the page. */
  readonly turn: string | null;
  /** Whether what is said outlives this page; the browser may refuse. */
  readonly kept: boolean;
  /** Rounds that were broken off, on this device, whichever map they are about. */
  readonly broken: readonly Round[];
}

/** Where a round outlives the page: beside the maps, in a row of its own. */
export type RoundShelf = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

export interface RoundsStore extends Pick<
  StoreApi<RoundsState>,
  "getState" | "getInitialState" | "subscribe"
> {
  begin: (round: Round) => void;
  /** Changes the round on the screen, and keeps it. */
  change: (change: (round: Round) => Round) => void;
  /** Gives somebody the tablet, or takes it back. */
  hand: (person: string | null) => void;
  /** Leaves the round as it is; it can be taken up again. */
  breakOff: () => void;
  takeUp: (id: string) => void;
  /** Forgets a round and all that was said in it. */
  forget: (id: string) => void;
}

const prefix = "relata.round.";

/** The rounds of this device. Nothing of them is in a map, in its history or in the session. */
export function createRounds(shelf: RoundShelf | null): RoundsStore {
  const { getState, getInitialState, setState, subscribe } = createStore<RoundsState>(() => ({
    round: null,
    turn: null,
    kept: true,
    broken: read(shelf),
  }));
  const keep = (round: Round) => {
    let kept = shelf !== null;
    try {
      shelf?.setItem(prefix + round.id, JSON.stringify(round));
    } catch {
      kept = false;
    }
    setState({ round, kept });
  };
  const without = (id: string) => getState().broken.filter((round) => round.id !== id);
  return {
    getState,
    getInitialState,
    subscribe,
    begin: (round) => {
      setState({ turn: null });
      keep(round);
    },
    change: (change) => {
      const { round } = getState();
      if (round !== null) keep(change(round));
    },
    hand: (turn) => setState({ turn }),
    breakOff: () => {
      const { round } = getState();
      if (round !== null) setState({ round: null, turn: null, broken: [...without(round.id), round] });
    },
    takeUp: (id) => {
      const round = getState().broken.find((each) => each.id === id);
      if (round === undefined) return;
      setState({ turn: null, broken: without(id) });
      keep(takenUp(round));
    },
    forget: (id) => {
      shelf?.removeItem(prefix + id);
      const { round } = getState();
      setState({ broken: without(id), ...(round?.id === id ? { round: null, turn: null } : {}) });
    },
  };
}

function read(shelf: RoundShelf | null): readonly Round[] {
  if (shelf === null) return [];
  const keys = Array.from({ length: shelf.length }, (_, at) => shelf.key(at));
  return keys
    .filter((key) => key?.startsWith(prefix) === true)
    .flatMap((key) => roundIn(shelf.getItem(key ?? "")))
    .toSorted((a, b) => a.begun - b.begun);
}

function roundIn(text: string | null): readonly Round[] {
  try {
    const held: unknown = JSON.parse(text ?? "");
    return isRound(held) ? [held] : [];
  } catch {
    return [];
  }
}

/** What this version of Relata wrote; anything else is left where it is. */
function isRound(held: unknown): held is Round {
  return (
    isPlainObject(held) &&
    ["id", "as", "map", "variant"].every((field) => typeof held[field] === "string") &&
    ["relations", "asked", "parties", "people"].every((field) => Array.isArray(held[field]))
  );
}

function browserShelf(): RoundShelf | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** It is not among the stores of the first page: only rounds ask for it. */
export const rounds = createRounds(browserShelf());

export function useRounds<Slice>(selector: (state: RoundsState) => Slice): Slice {
  return useStore(rounds, selector);
}
