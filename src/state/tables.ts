import { createStore, type StoreApi } from "zustand/vanilla";

export const tableTabs = ["elements", "relations", "frames", "notes"] as const;
export type TableTab = (typeof tableTabs)[number];

/** How one of the tables is looked at. */
export interface TableLook {
  readonly sort: { readonly column: string; readonly descending: boolean } | null;
  /** What every row shown holds somewhere. */
  readonly text: string;
  /** By column: the words of which a row must have one. */
  readonly only: ReadonlyMap<string, ReadonlySet<string>>;
  /** The columns shown; null: those that a table begins with. */
  readonly columns: ReadonlySet<string> | null;
}

export interface TablesState {
  /** The map that the filters were made for. */
  readonly mapId: string | null;
  readonly tab: TableTab;
  readonly elements: TableLook;
  readonly relations: TableLook;
  readonly frames: TableLook;
  readonly notes: TableLook;
}

const plain: TableLook = { sort: null, text: "", only: new Map(), columns: null };

const unfiltered = { text: "", only: new Map<string, ReadonlySet<string>>() } as const;

export interface TablesStore extends Pick<
  StoreApi<TablesState>,
  "getState" | "getInitialState" | "subscribe"
> {
  showTab: (tab: TableTab) => void;
  change: (tab: TableTab, change: Partial<TableLook>) => void;
  clearFilters: (tab: TableTab) => void;
  /** Another map begins unfiltered; columns and order stay. */
  enter: (mapId: string) => void;
}

/** How the tables over the drawing are looked at, while this window is open. Undo does not touch it. */
export function createTables(): TablesStore {
  const { getState, getInitialState, setState, subscribe } = createStore<TablesState>(() => ({
    mapId: null,
    tab: "elements",
    elements: plain,
    relations: plain,
    frames: plain,
    notes: plain,
  }));
  const change = (tab: TableTab, change: Partial<TableLook>) =>
    setState({ [tab]: { ...getState()[tab], ...change } });
  return {
    getState,
    getInitialState,
    subscribe,
    showTab: (tab) => setState({ tab }),
    change,
    clearFilters: (tab) => change(tab, unfiltered),
    enter: (mapId) => {
      if (getState().mapId === mapId) return;
      setState({ mapId });
      for (const tab of tableTabs) change(tab, unfiltered);
    },
  };
}
