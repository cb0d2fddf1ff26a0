import { createStore, type StoreApi } from "zustand/vanilla";

/** What an action is about, in the order in which lists of actions show it. */
export const actionGroups = ["make", "edit", "relation", "arrange", "find", "look", "map"] as const;
export type ActionGroup = (typeof actionGroups)[number];

/** Something that can be done now, by its keys, from a menu, or from the list of all that can be done. */
export interface Action {
  readonly id: string;
  readonly group: ActionGroup;
  /** What it does, in the language in force. */
  readonly label: () => string;
  /** Keys that do it, such as `Mod+K`; the first is shown. */
  readonly keys?: readonly string[];
  /** Whether it would do anything just now; left out, always. */
  readonly can?: () => boolean;
  readonly run: () => void;
}

export interface ActionsState {
  readonly offered: readonly Action[];
}

export interface ActionsStore extends Pick<
  StoreApi<ActionsState>,
  "getState" | "getInitialState" | "subscribe"
> {
  /** Offers actions until the function that it gives is called; one of an id already offered takes its place. */
  offer: (actions: readonly Action[]) => () => void;
}

/** The one list of what can be done: it feeds keys, menus, the list of commands and the sheet of shortcuts. */
export function createActions(): ActionsStore {
  const { getState, getInitialState, setState, subscribe } = createStore<ActionsState>(() => ({
    offered: [],
  }));
  return {
    getState,
    getInitialState,
    subscribe,
    offer: (actions) => {
      const ids = new Set(actions.map(({ id }) => id));
      setState({ offered: [...getState().offered.filter(({ id }) => !ids.has(id)), ...actions] });
      const own = new Set(actions);
      return () => setState({ offered: getState().offered.filter((action) => !own.has(action)) });
    },
  };
}
