import { createStore, type StoreApi } from "zustand/vanilla";

import { type Look, plainLook } from "~/lenses/look";
import type { Seen } from "~/lenses/view";
import type { Direction } from "~/model/relation";

/** What is open and picked in this window; undo never touches it. */
export interface SessionState {
  /** The library row of the open map, null for a case that is only being looked at. */
  readonly rowId: string | null;
  readonly caseId: string | null;
  readonly variantId: string | null;
  /** Ids of the selected elements and relations. */
  readonly selection: ReadonlySet<string>;
  /** Through what the map is looked at. */
  readonly look: Look;
  /** Items that stand out while the rest is dimmed; empty dims nothing. */
  readonly focus: ReadonlySet<string>;
  /** The saved view that is shown; null once somebody looks otherwise. */
  readonly view: string | null;
  /** The map fills the screen, without panels and with larger words. */
  readonly presenting: boolean;
  /** While presenting, all is dimmed but what is pointed at. */
  readonly dimming: boolean;
  /** While presenting, a ring shows where the pointer is. */
  readonly spot: boolean;
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
  look: plainLook,
  focus: new Set(),
  view: null,
  presenting: false,
  dimming: false,
  spot: false,
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
  /** Takes another lens, and shows all that it shows. */
  setLens: (lens: string) => void;
  /** Looks otherwise through the same lens. */
  changeLook: (change: Partial<Omit<Look, "lens">>) => void;
  toggleLegendEntry: (entry: string) => void;
  clearLegendFilter: () => void;
  /** Looks as a saved view does. */
  show: (view: string, seen: Seen) => void;
  clearFocus: () => void;
  /** Somebody looks from elsewhere: the saved view is no longer what is shown, unless they show a row of them. */
  leaveView: () => void;
  /** Begins to present, or goes back to how it was looked at before. */
  present: (presenting: boolean) => void;
  setDimming: (dimming: boolean) => void;
  setSpot: (spot: boolean) => void;
  setRatingDirection: (direction: Direction) => void;
  setReadOnly: (readOnly: boolean) => void;
  setPanel: (panel: SessionState["panel"]) => void;
}

export function createSession(): SessionStore {
  const { getState, getInitialState, setState, subscribe } = createStore<SessionState>(() => atRest);
  /** While presenting, the place in the row of views is kept. */
  const lookAt = (look: Look) =>
    setState(({ presenting, view }) => ({ look, view: presenting ? view : null }));
  let before: Partial<SessionState> = {};
  return {
    getState,
    getInitialState,
    subscribe,
    enter: (place) => setState({ ...atRest, look: lookAnew(getState().look), ...place }),
    leave: () => setState({ ...atRest, look: lookAnew(getState().look) }),
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
    setLens: (lens) => lookAt({ ...getState().look, lens, only: new Set() }),
    changeLook: (change) => lookAt({ ...getState().look, ...change }),
    toggleLegendEntry: (entry) => {
      const { look } = getState();
      const only = new Set(look.only);
      if (!only.delete(entry)) only.add(entry);
      lookAt({ ...look, only });
    },
    clearLegendFilter: () => lookAt({ ...getState().look, only: new Set() }),
    show: (view, { look, focus }) => setState({ view, look, focus }),
    clearFocus: () => setState({ focus: new Set(), view: null }),
    leaveView: () => {
      const { view, presenting } = getState();
      if (view !== null && !presenting) setState({ view: null });
    },
    present: (presenting) => {
      const { look, focus, view, panel, presenting: already } = getState();
      if (presenting === already) return;
      if (presenting) {
        before = { look, focus, view, panel };
        setState({ presenting, dimming: false, spot: false, panel: null });
      } else setState({ ...before, presenting, dimming: false, spot: false });
    },
    setDimming: (dimming) => setState({ dimming }),
    setSpot: (spot) => setState({ spot }),
    setRatingDirection: (ratingDirection) => setState({ ratingDirection }),
    setReadOnly: (readOnly) => setState({ readOnly }),
    setPanel: (panel) => setState({ panel }),
  };
}

/** Another map is looked at through the same lens, but not for a party or at a class that it may not have. */
function lookAnew({ lens, companion }: Look): Look {
  return { ...plainLook, lens, companion };
}
