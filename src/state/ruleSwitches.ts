import { useStore } from "zustand";
import { createStore, type StoreApi } from "zustand/vanilla";

import { browserShelf, type PreferencesShelf } from "./preferences";

interface RuleSwitchesState {
  /** Ids of the rules that are off. Those of a newer version, which this one does not know, stay so. */
  readonly off: ReadonlySet<string>;
}

export interface RuleSwitchesStore extends Pick<
  StoreApi<RuleSwitchesState>,
  "getState" | "getInitialState" | "subscribe"
> {
  turn: (rule: string, on: boolean) => void;
  allOn: () => void;
}

const key = "relata.rulesOff";

/** Which rules of Explain this person wants to hear of on this device. It is no part of any map. */
export function createRuleSwitches(shelf: PreferencesShelf | null): RuleSwitchesStore {
  const { getState, getInitialState, setState, subscribe } = createStore<RuleSwitchesState>(() => ({
    off: new Set(read(shelf)),
  }));
  const keep = (off: ReadonlySet<string>) => {
    setState({ off });
    try {
      shelf?.setItem(key, JSON.stringify([...off]));
    } catch {
      // A full or forbidden shelf costs the choice at the next start, and nothing else.
    }
  };
  return {
    getState,
    getInitialState,
    subscribe,
    turn: (rule, on) => {
      const off = new Set(getState().off);
      if (on) off.delete(rule);
      else off.add(rule);
      keep(off);
    },
    allOn: () => keep(new Set()),
  };
}

function read(shelf: PreferencesShelf | null): readonly string[] {
  try {
    const kept: unknown = JSON.parse(shelf?.getItem(key) ?? "[]");
    return Array.isArray(kept) ? kept.filter((each) => typeof each === "string") : [];
  } catch {
    return [];
  }
}

/** It is not among the stores of the first page: only Explain and reports ask for it. */
export const ruleSwitches = createRuleSwitches(browserShelf());

export function useRulesOff(): ReadonlySet<string> {
  return useStore(ruleSwitches, ({ off }) => off);
}
