import { createStore, type StoreApi } from "zustand/vanilla";

import type { ElementKind, Position } from "~/model/element";
import type { Rect } from "~/scene/path";
import type { Scene, SceneAnnotation, SceneElement } from "~/scene/scene";

/** What the next tap on the paper or on an element does; null = pick and move. */
export type Tool = ElementKind | "relate" | "note" | "frame" | null;

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
  /** With the tool *relate*: the element that was tapped first. */
  readonly relateFrom: string | null;
  readonly inPlace: InPlace | null;
  readonly menu: SurfaceMenu | null;
  /** Whether each tap adds an item to the selection, or takes it out. */
  readonly additive: boolean;
}

const initial: SurfaceState = {
  scene: null,
  seen: null,
  mounted: [],
  annotations: [],
  tool: null,
  relateFrom: null,
  inPlace: null,
  menu: null,
  additive: false,
};

export interface SurfaceStore extends Pick<
  StoreApi<SurfaceState>,
  "getState" | "getInitialState" | "subscribe"
> {
  setScene: (scene: Scene | null) => void;
  setSeen: (seen: () => Rect) => void;
  setMounted: (mounted: readonly SceneElement[], annotations: readonly SceneAnnotation[]) => void;
  setTool: (tool: Tool) => void;
  setRelateFrom: (id: string | null) => void;
  open: (inPlace: InPlace) => void;
  close: () => void;
  openMenu: (menu: SurfaceMenu) => void;
  closeMenu: () => void;
  setAdditive: (additive: boolean) => void;
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
    setTool: (tool) => setState({ tool, relateFrom: null }),
    setRelateFrom: (relateFrom) => setState({ relateFrom }),
    open: (inPlace) => setState({ inPlace, tool: null, relateFrom: null }),
    close: () => setState({ inPlace: null }),
    openMenu: (menu) => setState({ menu }),
    closeMenu: () => setState({ menu: null }),
    setAdditive: (additive) => setState({ additive }),
    reset: () => setState(initial),
  };
}
