import { createStore, type StoreApi } from "zustand/vanilla";

import type { ElementKind, Position } from "~/model/element";
import type { Rect } from "~/scene/path";
import type { Scene, SceneElement } from "~/scene/scene";

/** What the next tap on the paper or on an element does; null = pick and move. */
export type Tool = ElementKind | "relate" | null;

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
  | { readonly does: "relate"; readonly from: string };

export interface SurfaceState {
  readonly scene: Scene | null;
  /** Tells what part of the map is in view just now; null while nothing is drawn. */
  readonly seen: (() => Rect) | null;
  /** The elements that have a DOM element of their own just now. */
  readonly mounted: readonly SceneElement[];
  readonly tool: Tool;
  /** With the tool *relate*: the element that was tapped first. */
  readonly relateFrom: string | null;
  readonly inPlace: InPlace | null;
}

const initial: SurfaceState = {
  scene: null,
  seen: null,
  mounted: [],
  tool: null,
  relateFrom: null,
  inPlace: null,
};

export interface SurfaceStore extends Pick<
  StoreApi<SurfaceState>,
  "getState" | "getInitialState" | "subscribe"
> {
  setScene: (scene: Scene | null) => void;
  setSeen: (seen: () => Rect) => void;
  setMounted: (mounted: readonly SceneElement[]) => void;
  setTool: (tool: Tool) => void;
  setRelateFrom: (id: string | null) => void;
  open: (inPlace: InPlace) => void;
  close: () => void;
  reset: () => void;
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
    setMounted: (mounted) => {
      const before = getState().mounted;
      if (before.length === mounted.length && before.every((element, index) => element === mounted[index]))
        return;
      setState({ mounted });
    },
    setTool: (tool) => setState({ tool, relateFrom: null }),
    setRelateFrom: (relateFrom) => setState({ relateFrom }),
    open: (inPlace) => setState({ inPlace, tool: null, relateFrom: null }),
    close: () => setState({ inPlace: null }),
    reset: () => setState(initial),
  };
}
