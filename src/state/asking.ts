import { useStore } from "zustand";
import { createStore, type StoreApi } from "zustand/vanilla";

interface AskingState {
  /** The party that is to be asked; null where nobody is. */
  readonly party: string | null;
}

export interface AskingStore extends Pick<
  StoreApi<AskingState>,
  "getState" | "getInitialState" | "subscribe"
> {
  ask: (party: string) => void;
  /** It is being asked, or it is not to be after all. */
  arrive: () => void;
}

/** Which party is to be asked the ten questions, from a place that is no part of Evaluate. */
function createAsking(): AskingStore {
  const { getState, getInitialState, setState, subscribe } = createStore<AskingState>(() => ({
    party: null,
  }));
  return {
    getState,
    getInitialState,
    subscribe,
    ask: (party) => setState({ party }),
    arrive: () => setState({ party: null }),
  };
}

export const asking = createAsking();

export function useAskedParty(): string | null {
  return useStore(asking, ({ party }) => party);
}
