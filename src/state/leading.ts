import { useStore } from "zustand";
import { createStore, type StoreApi } from "zustand/vanilla";

/** A place in the inspector: a part of its panel, or a field that always stands open. */
export interface Lead {
  readonly part?: string;
  /** Which of the groups of fields in the part, from 0. */
  readonly group?: number;
  readonly field?: string;
}

interface LeadingState {
  /** Where somebody is led and has not yet arrived. */
  readonly lead: Lead | null;
}

export interface LeadingStore extends Pick<
  StoreApi<LeadingState>,
  "getState" | "getInitialState" | "subscribe"
> {
  /** Leads to a place in the panel of what is picked. */
  to: (lead: Lead) => void;
  arrive: () => void;
}

/** Where somebody is led in the inspector, from a place that is no part of it. */
function createLeading(): LeadingStore {
  const { getState, getInitialState, setState, subscribe } = createStore<LeadingState>(() => ({
    lead: null,
  }));
  return {
    getState,
    getInitialState,
    subscribe,
    to: (lead) => setState({ lead }),
    arrive: () => setState({ lead: null }),
  };
}

export const leading = createLeading();

export function useLeading<Slice>(selector: (state: LeadingState) => Slice): Slice {
  return useStore(leading, selector);
}
