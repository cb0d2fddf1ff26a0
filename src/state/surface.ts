import { createStore, type StoreApi } from "zustand/vanilla";

import type { ElementKind, Position } from "~/model/element";
import type { RelationKind } from "~/model/relation";
import type { Rect } from "~/scene/path";
import type { Scene, SceneAnnotation, SceneElement } from "~/scene/scene";

/** What the next tap on the paper or on an element does; null = pick and move. */
export type Tool = ElementKind | "relate" | "note" | "frame" | null;

/** What a relation drawn with the pen is, chosen once for all that follow. */
export interface Pen {
  /** Null: the kind that is likely between what it joins. */
  readonly kind: RelationKind | null;
  /** How far the one trusts the other, where both are actors; null is not known. */
  readonly forward: number | null;
  readonly backward: number | null;
  /** The words on each relation. */
  readonly words: string;
  /** Whether each relation asks for words of its own. */
  readonly asks: boolean;
  /** Where the next relation begins: at any element, where the last one ended, or where it began. */
  readonly way: "pairs" | "chain" | "star";
}

/** The field that is open in the drawing, and what it will do. */
export type InPlace =
  | {
      readonly does: "add";
      readonly kind: ElementKind;
      readonly at: Position;
      /** The element it grows from, which it will be related to. */
      readonly from: string | null;
    }
  | { readonly does: "rename"; readonly id: string }
  | { readonly does: "label"; readonly relation: string }
  /** Writes a note: a new one, with its middle at a place, or one that is there. */
  | { readonly does: "write"; readonly note: string | null; readonly at: Position }
  /** Names a frame, which may be one that was made a moment ago. */
  | { readonly does: "name"; readonly frame: string }
  | { readonly does: "relate"; readonly from: string };

/** The menu that is open over the drawing. */
export interface SurfaceMenu {
  /** Where it was asked for, in pixels of the window. */
  readonly at: Position;
  /** The same place on the paper, in map units. */
  readonly place: Position;
  /** The elements and relations it is for; empty: the paper. */
  readonly ids: readonly string[];
  /** The one of these that was pointed at. */
  readonly under: string | null;
  /** The part of the menu that was gone into; left out, all of it. */
  readonly part?: "align";
}

/** The panel that tidies, each time it is asked for. */
interface TidyAsked {
  /** It begins at once. */
  readonly now: boolean;
  readonly turn: number;
}

/** A feedback loop that is shown going round: each of its links leads to where the next begins, the last to the first. */
export interface ShownLoop {
  readonly key: string;
  readonly links: readonly {
    /** Where it begins, as the end of a feedback link, and what that is called. */
    readonly from: string;
    readonly name: string;
    readonly sign: 1 | -1;
    readonly slow: boolean;
  }[];
}

export interface SurfaceState {
  readonly scene: Scene | null;
  /** Tells what part of the map is in view just now; null while nothing is drawn. */
  readonly seen: (() => Rect) | null;
  /** The elements that have a DOM element of their own just now. */
  readonly mounted: readonly SceneElement[];
  /** The frames and notes that have one. */
  readonly annotations: readonly SceneAnnotation[];
  readonly tool: Tool;
  /** The tool stays in hand after it has been used; the pen always does. */
  readonly held: boolean;
  /** With the tool *relate*: the element that was tapped first. */
  readonly relateFrom: string | null;
  readonly pen: Pen;
  readonly inPlace: InPlace | null;
  /** What was typed for the field before it had the focus; a line break stands for Enter. */
  readonly typed: string;
  readonly menu: SurfaceMenu | null;
  /** Whether each tap adds an item to the selection, or takes it out. */
  readonly additive: boolean;
  /** The elements that somebody asks about whether they are one; empty: whichever look alike; null: nobody asks. */
  readonly merging: readonly string[] | null;
  /** What was said not to be one thing, by the ids in order; as long as the window is open. */
  readonly apart: ReadonlySet<string>;
  readonly tidy: TidyAsked | null;
  readonly loop: ShownLoop | null;
}

const initial: SurfaceState = {
  scene: null,
  seen: null,
  mounted: [],
  annotations: [],
  tool: null,
  held: false,
  relateFrom: null,
  pen: { kind: null, forward: null, backward: null, words: "", asks: true, way: "pairs" },
  inPlace: null,
  typed: "",
  menu: null,
  additive: false,
  merging: null,
  apart: new Set(),
  tidy: null,
  loop: null,
};

export interface SurfaceStore extends Pick<
  StoreApi<SurfaceState>,
  "getState" | "getInitialState" | "subscribe"
> {
  setScene: (scene: Scene | null) => void;
  setSeen: (seen: () => Rect) => void;
  setMounted: (mounted: readonly SceneElement[], annotations: readonly SceneAnnotation[]) => void;
  setTool: (tool: Tool, held?: boolean) => void;
  changePen: (change: Partial<Pen>) => void;
  setRelateFrom: (id: string | null) => void;
  open: (inPlace: InPlace) => void;
  close: () => void;
  /** Keeps a key for the field that is on its way. */
  typeAhead: (key: string) => void;
  openMenu: (menu: SurfaceMenu) => void;
  closeMenu: () => void;
  setAdditive: (additive: boolean) => void;
  askMerge: (ids: readonly string[]) => void;
  endMerge: () => void;
  keepApart: (group: string) => void;
  openTidy: (now: boolean) => void;
  closeTidy: () => void;
  showLoop: (loop: ShownLoop | null) => void;
  reset: () => void;
}

function alike<Item>(before: readonly Item[], now: readonly Item[]): boolean {
  return before.length === now.length && before.every((item, index) => item === now[index]);
}

/** What the drawing surface is doing: the tool in hand, the field open in place, what is mounted. */
export function createSurface(): SurfaceStore {
  const { getState, getInitialState, setState, subscribe } = createStore<SurfaceState>(() => initial);
  return {
    getState,
    getInitialState,
    subscribe,
    setScene: (scene) => setState({ scene }),
    setSeen: (seen) => setState({ seen }),
    setMounted: (mounted, annotations) => {
      const before = getState();
      if (!alike(before.mounted, mounted)) setState({ mounted });
      if (!alike(before.annotations, annotations)) setState({ annotations });
    },
    setTool: (tool, held = tool === "relate") => setState({ tool, held, relateFrom: null }),
    changePen: (change) => setState({ pen: { ...getState().pen, ...change } }),
    setRelateFrom: (relateFrom) => setState({ relateFrom }),
    open: (inPlace) => {
      const { held, tool, relateFrom } = getState();
      setState({ inPlace, typed: "", ...(held ? { tool, relateFrom } : { tool: null, relateFrom: null }) });
    },
    close: () => setState({ inPlace: null }),
    typeAhead: (key) => {
      const letter = key === "Enter" ? "\n" : key.length === 1 ? key : "";
      setState({ typed: getState().typed + letter });
    },
    openMenu: (menu) => setState({ menu }),
    closeMenu: () => setState({ menu: null }),
    setAdditive: (additive) => setState({ additive }),
    askMerge: (merging) => setState({ merging }),
    endMerge: () => setState({ merging: null }),
    keepApart: (group) => setState({ apart: new Set([...getState().apart, group]) }),
    reset: () => setState({ ...initial, apart: getState().apart }),
    openTidy: (now) => setState({ tidy: { now, turn: (getState().tidy?.turn ?? 0) + 1 } }),
    closeTidy: () => setState({ tidy: null }),
    showLoop: (loop) => setState({ loop }),
  };
}
