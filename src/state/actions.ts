import { createStore, type StoreApi } from "zustand/vanilla";

/** What an action is about, in the order in which lists of actions show it. */
export const actionGroups = ["make", "edit", "relation", "arrange", "find", "look", "map"] as const;
type ActionGroup = (typeof actionGroups)[number];

/** Where keys mean an action: in the drawing, anywhere but in a text field, or there too. */
type Reach = "drawing" | "page" | "fields";

/** Something that can be done now, by its keys, from a menu, or from the list of all that can be done. */
export interface Action {
  readonly id: string;
  readonly group: ActionGroup;
  /** What it does, in the language in force. */
  readonly label: () => string;
  /** Keys that do it, such as `Mod+K`; the first is shown. */
  readonly keys?: readonly string[];
  /** The row in which the sheet of shortcuts shows it together with others, such as the four arrows. */
  readonly row?: () => string;
  /** Where its keys mean it; left out, in the drawing alone. */
  readonly reach?: Reach;
  /** The browser turns its keys into an event of its own, which does it. */
  readonly byBrowser?: boolean;
  /** Whether it would do anything with what is picked; left out, always. */
  readonly can?: (picked: ReadonlySet<string>) => boolean;
  readonly run: () => void;
}

/** What lies over everything else: the list of commands, the list of names to go to, or the sheet of shortcuts. */
export type Overlay = "commands" | "names" | "shortcuts";

export interface ActionsState {
  readonly offered: readonly Action[];
  readonly overlay: Overlay | null;
  /** What is typed into the overlay, also while it is on its way; a line break stands for Enter. */
  readonly typed: string;
}

export interface ActionsStore extends Pick<
  StoreApi<ActionsState>,
  "getState" | "getInitialState" | "subscribe"
> {
  /** Offers actions until the function that it gives is called; one of an id already offered takes its place. */
  offer: (actions: readonly Action[]) => () => void;
  /** The action of an id, where it is offered. */
  find: (id: string) => Action | undefined;
  /** The action that keys mean in one of these places and that can be done with what is picked. */
  meant: (keys: string, places: readonly Reach[], picked: ReadonlySet<string>) => Action | undefined;
  open: (overlay: Overlay) => void;
  close: () => void;
  type: (text: string) => void;
}

/** The one list of what can be done: it feeds keys, menus, the list of commands and the sheet of shortcuts. */
export function createActions(): ActionsStore {
  const { getState, getInitialState, setState, subscribe } = createStore<ActionsState>(() => ({
    offered: [],
    overlay: null,
    typed: "",
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
    find: (id) => getState().offered.find((action) => action.id === id),
    meant: (keys, places, picked) =>
      getState().offered.find(
        (action) =>
          places.includes(action.reach ?? "drawing") &&
          action.byBrowser !== true &&
          action.keys?.includes(keys) === true &&
          action.can?.(picked) !== false,
      ),
    open: (overlay) => setState({ overlay, typed: "" }),
    close: () => setState({ overlay: null }),
    type: (typed) => setState({ typed }),
  };
}
