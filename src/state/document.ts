import { createStore, type StoreApi } from "zustand/vanilla";

import type { RelataMap } from "~/model/map";

/** What a step is called: a key of the interface texts with its values, put into words where it is shown. */
export interface EditName {
  readonly key: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

interface Step {
  readonly name: EditName;
  /** The map as it was before the step (in `past`) or after it (in `future`). */
  readonly map: RelataMap;
}

export interface DocumentState {
  readonly map: RelataMap | null;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  /** The gesture that the newest step belongs to, while it lasts. */
  readonly gesture: string | null;
}

const closed: DocumentState = { map: null, past: [], future: [], gesture: null };

/** Steps kept. Maps share structure, so a step costs what it changed and no more. */
const longestHistory = 2_000;

export interface DocumentStore extends Pick<
  StoreApi<DocumentState>,
  "getState" | "getInitialState" | "subscribe"
> {
  /** Opens a map with an empty history. */
  open: (map: RelataMap) => void;
  close: () => void;
  /** Shows a newer version that somebody else has written; history starts anew, since its steps lead elsewhere. */
  replace: (map: RelataMap) => void;
  /** Applies a command. Edits that share a gesture undo together until the gesture ends. */
  edit: (name: EditName, command: (map: RelataMap) => RelataMap, gesture?: string) => void;
  endGesture: () => void;
  undo: () => void;
  redo: () => void;
}

/** The one door through which a map changes. The rules H1–H6 of `src/model/SPEC.md` are kept here. */
export function createDocument(): DocumentStore {
  const { getState, getInitialState, setState, subscribe } = createStore<DocumentState>(() => closed);
  return {
    getState,
    getInitialState,
    subscribe,
    open: (map) => {
      // From here `npm run bench` counts the time to the first picture.
      performance.mark("relata-opened");
      setState({ ...closed, map });
    },
    replace: (map) => setState({ ...closed, map }),
    close: () => setState(closed),
    edit: (name, command, gesture) => {
      const state = getState();
      if (state.map === null) throw new Error("document.edit: no map is open");
      const map = command(state.map);
      if (map === state.map) return;
      const continues = gesture !== undefined && gesture === state.gesture;
      setState({
        map,
        past: continues ? state.past : [...state.past, { name, map: state.map }].slice(-longestHistory),
        future: [],
        gesture: gesture ?? null,
      });
    },
    endGesture: () => {
      if (getState().gesture !== null) setState({ gesture: null });
    },
    undo: () => {
      const { map, past, future } = getState();
      const step = past.at(-1);
      if (step === undefined || map === null) return;
      setState({
        map: step.map,
        past: past.slice(0, -1),
        future: [{ name: step.name, map }, ...future],
        gesture: null,
      });
    },
    redo: () => {
      const { map, past, future } = getState();
      const [step, ...rest] = future;
      if (step === undefined || map === null) return;
      setState({ map: step.map, past: [...past, { name: step.name, map }], future: rest, gesture: null });
    },
  };
}
