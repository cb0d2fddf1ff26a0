import { createStore, type StoreApi } from "zustand/vanilla";

import type { Direction } from "~/model/relation";

/** What is open and picked in this window; undo never touches it. */
export interface SessionState {
  /** The library row of the open map, null for a case that is only being looked at. */
  readonly rowId: string | null;
  readonly caseId: string | null;
  readonly variantId: string | null;
  /** Ids of the selected elements and relations. */
  readonly selection: ReadonlySet<string>;
  readonly lens: string;
  /** Legend entries that are shown alone; empty shows everything. */
  readonly legendFilter: ReadonlySet<string>;
  /** Which way digits rate the selected relation. */
  readonly ratingDirection: Direction;
  /** Another window holds the map: look, do not touch. */
  readonly readOnly: boolean;
  readonly panel: "inspector" | "about" | null;
}

const atRest: SessionState = {
  rowId: null,
  caseId: null,
  variantId: null,
  selection: new Set(),
  lens: "trust",
  legendFilter: new Set(),
  ratingDirection: "forward",
  readOnly: false,
  panel: null,
};

export interface SessionStore extends Pick<
  StoreApi<SessionState>,
  "getState" | "getInitialState" | "subscribe"
> {
  /** Starts on a map: nothing selected, one of its variants in view. */
  enter: (place: { rowId: string | null; caseId: string | null; variantId: string }) => void;
  leave: () => void;
  /** The case being looked at has become this row of the library. */
  adopt: (rowId: string) => void;
  setVariant: (variantId: string) => void;
  select: (ids: Iterable<string>) => void;
  /** Adds an item to the selection, or takes it out. */
  toggle: (id: string) => void;
  setLens: (lens: string) => void;
  toggleLegendEntry: (entry: string) => void;
  clearLegendFilter: () => void;
  setRatingDirection: (direction: Direction) => void;
  setReadOnly: (readOnly: boolean) => void;
  setPanel: (panel: SessionState["panel"]) => void;
}

export function createSession(): SessionStore {
  const { getState, getInitialState, setState, subscribe } = createStore<SessionState>(() => atRest);
  return {
    getState,
    getInitialState,
    subscribe,
    enter: (place) => setState({ ...atRest, lens: getState().lens, ...place }),
    leave: () => setState({ ...atRest, lens: getState().lens }),
    adopt: (rowId) => setState({ rowId, caseId: null }),
    setVariant: (variantId) => setState({ variantId, selection: new Set() }),
    select: (ids) => {
      const selection = new Set(ids);
      const before = getState().selection;
      if (selection.size === before.size && [...selection].every((id) => before.has(id))) return;
      setState({ selection, ratingDirection: "forward" });
    },
    toggle: (id) => {
      const selection = new Set(getState().selection);
      if (!selection.delete(id)) selection.add(id);
      setState({ selection });
    },
    setLens: (lens) => setState({ lens, legendFilter: new Set() }),
    toggleLegendEntry: (entry) => {
      const legendFilter = new Set(getState().legendFilter);
      if (!legendFilter.delete(entry)) legendFilter.add(entry);
      setState({ legendFilter });
    },
    clearLegendFilter: () => setState({ legendFilter: new Set() }),
    setRatingDirection: (ratingDirection) => setState({ ratingDirection }),
    setReadOnly: (readOnly) => setState({ readOnly }),
    setPanel: (panel) => setState({ panel }),
  };
}
