import { createStore, type StoreApi } from "zustand/vanilla";

import { type Criterion, placeOf, type Rest, withCriterion } from "~/analysis/finding/criterion";
import { legendOf, type Look, plainLook } from "~/lenses/look";
import type { Seen } from "~/lenses/view";
import type { Direction } from "~/model/relation";

/** The ways to see a map beside the drawing, in the order in which they are offered. */
export const sheets = ["matrix", "table", "outline"] as const;
export type Sheet = (typeof sheets)[number];

/** What one is about, in the order in which one goes about it. */
export const modes = ["map", "explain", "evaluate", "redesign"] as const;
type Mode = (typeof modes)[number];

/** What is open and picked in this window; undo never touches it. */
export interface SessionState {
  /** The library row of the open map, null for a case that is only being looked at. */
  readonly rowId: string | null;
  readonly caseId: string | null;
  readonly variantId: string | null;
  readonly mode: Mode;
  /** The sections beside the drawing that are open, in whichever mode they belong to. */
  readonly sections: ReadonlySet<string>;
  /** Ids of the selected elements and relations. */
  readonly selection: ReadonlySet<string>;
  /** Through what the map is looked at. */
  readonly look: Look;
  /** Items that stand out while the rest is dimmed; empty dims nothing. */
  readonly focus: ReadonlySet<string>;
  /** What is asked of what is shown; all of it must be met. Empty asks nothing. */
  readonly finding: readonly Criterion[];
  /** What becomes of all that does not meet it. */
  readonly rest: Rest;
  /** The ids of what meets it in the variant in view, kept right as the map changes; null while nothing is asked. */
  readonly found: ReadonlySet<string> | null;
  /** Whether the panel in which things are looked for is open. */
  readonly finder: boolean;
  /** The saved view that is shown; null once somebody looks otherwise. */
  readonly view: string | null;
  /** What lies over the drawing, as another way to read and write the same map; null: the drawing itself. */
  readonly sheet: Sheet | null;
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
  mode: "map",
  sections: new Set(["findings", "variants"]),
  selection: new Set(),
  look: plainLook,
  focus: new Set(),
  finding: [],
  rest: "dim",
  found: null,
  finder: false,
  view: null,
  sheet: null,
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
  /** Turns to another of the modes; what is lit up and laid over the drawing for one is not there in the next. */
  setMode: (mode: Mode) => void;
  /** Opens a section beside the drawing, or closes it. */
  toggleSection: (section: string) => void;
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
  /** Lights up these items on the drawing, wherever one is, and dims the rest; none lights up all alike. */
  lightUp: (ids: Iterable<string>) => void;
  /** Asks one more thing of what is shown, or another in the place of what was asked of the same. */
  ask: (criterion: Criterion) => void;
  /** Asks no more what stands in this place. */
  unask: (place: string) => void;
  /** Shows everything alike again: nothing is asked, in focus, or filtered by the legend. */
  showAll: () => void;
  setRest: (rest: Rest) => void;
  /** Tells what meets what is asked. */
  setFound: (found: ReadonlySet<string> | null) => void;
  /** Opens the panel in which things are looked for, over the drawing itself, or closes it. */
  setFinder: (finder: boolean) => void;
  /** Lays a sheet over the drawing, or gives the drawing back. */
  showSheet: (sheet: Sheet | null) => void;
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
  const find = (finding: readonly Criterion[]) => setState({ ...foundAnew(getState(), finding), view: null });
  /** How it was looked at before somebody began to present. */
  let before: Partial<SessionState> = {};
  return {
    getState,
    getInitialState,
    subscribe,
    enter: (place) => setState({ ...atRest, look: lookAnew(getState().look), ...place }),
    leave: () => setState({ ...atRest, look: lookAnew(getState().look) }),
    adopt: (rowId) => setState({ rowId, caseId: null }),
    setVariant: (variantId) => setState({ variantId, selection: new Set() }),
    setMode: (mode) => {
      const now = getState();
      if (now.mode === mode) return;
      const lit = now.mode !== "map" && now.focus.size > 0 ? { focus: new Set<string>(), view: null } : {};
      setState({ mode, sheet: null, finder: false, ...lit });
    },
    toggleSection: (section) => {
      const sections = new Set(getState().sections);
      if (!sections.delete(section)) sections.add(section);
      setState({ sections });
    },
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
    changeLook: (change) => lookAt(filteredAnew({ ...getState().look, ...change }, change)),
    toggleLegendEntry: (entry) => {
      const { look } = getState();
      const only = new Set(look.only);
      if (!only.delete(entry)) only.add(entry);
      lookAt({ ...look, only });
    },
    clearLegendFilter: () => lookAt({ ...getState().look, only: new Set() }),
    show: (view, { look, focus, finding, rest }) =>
      setState({ view, look, focus, ...foundAnew(getState(), finding), rest }),
    clearFocus: () => setState({ focus: new Set(), view: null }),
    lightUp: (ids) => setState({ focus: new Set(ids), view: null, ...drawingSeen(getState()) }),
    ask: (criterion) => find(withCriterion(getState().finding, criterion)),
    unask: (place) => find(getState().finding.filter((each) => placeOf(each) !== place)),
    showAll: () => {
      const { look } = getState();
      find([]);
      setState({ focus: new Set() });
      if (look.only.size > 0) lookAt({ ...look, only: new Set() });
    },
    setRest: (rest) => setState({ rest, view: null }),
    setFound: (found) => setState({ found }),
    setFinder: (finder) => setState(finder ? { finder, ...drawingSeen(getState()) } : { finder }),
    showSheet: (sheet) => setState({ sheet, mode: "map" }),
    leaveView: () => {
      const { view, presenting } = getState();
      if (view !== null && !presenting) setState({ view: null });
    },
    present: (presenting) => {
      const { mode, look, focus, finding, found, rest, view, panel, presenting: already } = getState();
      if (presenting === already) return;
      if (presenting) {
        before = { mode, look, focus, finding, found, rest, view, panel };
        const bare = { mode: "map", panel: null, sheet: null, finder: false } as const;
        setState({ presenting, dimming: false, spot: false, ...bare });
      } else setState({ ...before, presenting, dimming: false, spot: false });
    },
    setDimming: (dimming) => setState({ dimming }),
    setSpot: (spot) => setState({ spot }),
    setRatingDirection: (ratingDirection) => setState({ ratingDirection }),
    setReadOnly: (readOnly) => setState({ readOnly }),
    setPanel: (panel) => setState({ panel }),
  };
}

/** Whether something lies over the drawing. */
export function isCovered({ sheet, mode }: SessionState): boolean {
  return sheet !== null || mode === "evaluate";
}

/** What must be so for the drawing to lie open. */
function drawingSeen({ mode }: SessionState): Partial<SessionState> {
  return { sheet: null, mode: mode === "evaluate" ? "map" : mode };
}

/** Where nothing is asked any more, all is shown at once. */
function foundAnew({ found }: SessionState, finding: readonly Criterion[]) {
  return { finding, found: finding.length === 0 ? null : found };
}

/**
 * Looking for another party or in other eyes shows other classes, so that a filter by those before could empty the
 * drawing; beside another second lens those of the first stay.
 */
function filteredAnew(look: Look, change: Partial<Look>): Look {
  if (look.only.size === 0) return look;
  if ("beneficiary" in change || "perspective" in change) return { ...look, only: new Set() };
  const known = new Set(legendOf(look, null).flatMap(({ entries }) => entries.map(({ id }) => id)));
  return { ...look, only: new Set([...look.only].filter((id) => known.has(id))) };
}

/** Another map is looked at through the same lens, but not for a party, at a class or a variant that it may not have. */
function lookAnew({ lens, companion }: Look): Look {
  return { ...plainLook, lens: lens === "changes" ? plainLook.lens : lens, companion };
}
