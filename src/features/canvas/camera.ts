import type { ReactFlowInstance } from "@xyflow/react";

import { boxOf } from "~/scene/hit";
import { around, grown, overlaps, type Rect } from "~/scene/path";
import type { SessionState } from "~/state/session";
import { session } from "~/state/stores";

import type { DrawnNode } from "./nodes";
import { viewOfPart, viewOnWall } from "./parts";
import type { Stage } from "./stage/stage";
import {
  freePart,
  type Insets,
  narrow,
  type Size,
  toScreen,
  type View,
  viewFor,
  wallInsets,
  zoomLimits,
} from "./stage/view";

export interface Camera {
  fit: (animated?: boolean) => void;
  /** Fits again where nobody has moved the view since it was fitted, and a panel has grown over an element. */
  refit: () => void;
  /** The same in a room that has become smaller or larger. */
  fitAnew: () => void;
  fitSelection: () => void;
  /** Pans as little as needed for a rectangle of the map to lie clear of the panels. */
  reveal: (rect: Rect) => void;
  zoomBy: (factor: number) => void;
  /** The part of the map that lies free of the panels. */
  part: () => Rect;
  /** Goes gently to a part of the map; while presenting, to all that it holds, or to everything. */
  goToPart: (part: Rect | null) => void;
  /** Shows exactly this, at once. */
  turnTo: (view: View) => void;
}

/** How far the panel in which things are looked for reaches from the left. */
const finderReach = 474;
/** Where there is less room, it closes as soon as something was found. */
const roomForFinder = 700;

/** Height that the lenses and what they are asked take along the top. */
const lensPanels = 112;
/** The same where fingers need larger controls, as on most narrow screens. */
const lensPanelsForFingers = 142;

/** The room that the bar for fingers takes above it. */
function barRoom(): number {
  return window.matchMedia("(pointer: coarse)").matches ? 68 : 0;
}

/** Where the panels stand, so that what is fitted lies beside them. */
function insets(stage: Stage, state: SessionState = session.getState()): Insets {
  const { width, height } = stage.size();
  const { presenting, panel: opened, selection, finder } = state;
  if (presenting) return wallInsets(stage.size());
  const panel = opened !== null || selection.size > 0;
  const left = finder && width >= roomForFinder ? finderReach : null;
  return width <= narrow
    ? {
        // What is low has no room for all of it: some of the drawing is better seen under a panel than not at all.
        top: Math.min(lensPanelsForFingers, height * 0.3),
        right: 20,
        bottom: panel ? height * 0.48 + barRoom() : 24,
        left: left ?? 92,
      }
    : { top: lensPanels, right: panel ? 372 : 40, bottom: 24, left: left ?? 100 };
}

/** The same where what is fitted may lie beside the lenses. */
function freeInsets(stage: Stage, state?: SessionState): Insets {
  const below = insets(stage, state);
  return stage.size().width <= narrow ? below : { ...below, top: Math.min(below.top, 24) };
}

/** Where panels have stood since somebody last fitted the view, by stage, on a drawing surface of one size. */
const stood = new WeakMap<Stage, { readonly size: Size; readonly panels: readonly Rect[] }>();

/**
 * The room of the panels: as much as any lens has needed so far, so that the drawing stands still while one goes from
 * lens to lens.
 */
function panelsOf(stage: Stage): readonly Rect[] {
  const size = stage.size();
  const now = stage.corner().filter(({ width }) => width > 0);
  const known = stood.get(stage);
  const { width, height } = known?.size ?? { width: 0, height: 0 };
  const before = width === size.width && height === size.height ? (known?.panels ?? []) : [];
  const fresh = now.filter((panel) => !before.some((other) => holds(other, panel)));
  const panels = [...before, ...fresh];
  stood.set(stage, { size, panels });
  return panels;
}

function holds(outer: Rect, { x, y, width, height }: Rect): boolean {
  return (
    x >= outer.x && y >= outer.y && x + width <= outer.x + outer.width && y + height <= outer.y + outer.height
  );
}

/** Whether no element and no note lies under a panel. */
function isClear(stage: Stage, panels: readonly Rect[], view: View): boolean {
  const { elements, notes } = stage.scene();
  const boxes = [...elements.map(({ outer }) => outer), ...notes.map(({ rect }) => rect)];
  return !boxes.some((outer) => {
    const { x, y } = toScreen(view, outer);
    const drawn = { x, y, width: outer.width * view.zoom, height: outer.height * view.zoom };
    return panels.some((panel) => overlaps(panel, drawn, 4));
  });
}

/** The view to which each stage was last fitted. */
const fitted = new WeakMap<Stage, View>();

/** The view that shows everything largest without an element under the panels of the corners. */
function viewOfAll(stage: Stage, bounds: Rect): View {
  const size = stage.size();
  const below = insets(stage);
  const corner = panelsOf(stage);
  const clear = (view: View) => isClear(stage, corner, view);
  if (corner.length === 0) return viewFor(bounds, size, below);
  // The largest that fits beside the panels: in the middle of what is free, or moved to an edge of it.
  const free = freeInsets(stage);
  const whole = viewFor(bounds, size, free);
  for (let zoom = whole.zoom; zoom > whole.zoom * 0.6; zoom *= 0.97) {
    const middle = viewFor(bounds, size, free, zoom);
    const right = size.width - free.right - (bounds.x + bounds.width) * zoom;
    const left = free.left - bounds.x * zoom;
    const top = free.top - bounds.y * zoom;
    const bottom = size.height - free.bottom - (bounds.y + bounds.height) * zoom;
    for (const x of [middle.x, (middle.x + right) / 2, right, (middle.x + left) / 2])
      for (const y of [middle.y, (middle.y + bottom) / 2, bottom, top])
        if (clear({ x, y, zoom })) return { x, y, zoom };
  }
  return viewFor(bounds, size, below);
}

/** The same view of a drawing, around the same middle, but no larger than it was. */
function noLarger({ x, y, width, height }: Rect, view: View, zoom: number): View {
  const middle = toScreen(view, { x: x + width / 2, y: y + height / 2 });
  return { zoom, x: middle.x - (x + width / 2) * zoom, y: middle.y - (y + height / 2) * zoom };
}

export function cameraOf(stage: Stage, flow: ReactFlowInstance<DrawnNode, never>): Camera {
  const still = window.matchMedia("(prefers-reduced-motion: reduce)");
  const show = (view: View, animated: boolean) => {
    void flow.setViewport(view, animated && !still.matches ? { duration: 240 } : {});
    if (!animated || still.matches) stage.setView(view);
  };
  const fit = (animated = true, most = Number.POSITIVE_INFINITY) => {
    session.leaveView();
    const { bounds } = stage.scene();
    const { width, height } = stage.size();
    const { presenting } = session.getState();
    const view =
      bounds === null
        ? { x: width / 2, y: height / 2, zoom: 1 }
        : ((presenting ? viewOnWall(stage.scene(), null, stage.size(), insets(stage)) : null) ??
          viewOfAll(stage, bounds));
    const kept = bounds === null || view.zoom <= most ? view : noLarger(bounds, view, most);
    fitted.set(stage, kept);
    show(kept, animated);
  };
  return {
    fit: (animated) => {
      stood.delete(stage);
      fit(animated);
    },
    refit: () => {
      const before = fitted.get(stage);
      const { x, y, zoom } = stage.view();
      if (before?.x !== x || before.y !== y || before.zoom !== zoom) return;
      if (stage.size().width > narrow && !isClear(stage, panelsOf(stage), before)) fit(true, before.zoom);
    },
    fitAnew: () => {
      const before = fitted.get(stage);
      const { x, y, zoom } = stage.view();
      if (before?.x !== x || before.y !== y || before.zoom !== zoom) return;
      // Where the panels stood meanwhile says nothing of where they stand in this room.
      stood.delete(stage);
      fit(true);
    },
    fitSelection: () => {
      session.leaveView();
      let rect: Rect | null = null;
      for (const id of session.getState().selection) {
        const box = boxOf(stage.scene(), id, true);
        if (box !== null) rect = rect === null ? box : around(rect, box);
      }
      if (rect !== null) show(viewFor(grown(rect, 40), stage.size(), insets(stage), 1.6), true);
    },
    reveal: (rect) => {
      const { x, y, zoom } = stage.view();
      const { width, height } = stage.size();
      const free = insets(stage);
      const dx = shift(rect.x * zoom + x, rect.width * zoom, free.left, width - free.right);
      const dy = shift(rect.y * zoom + y, rect.height * zoom, free.top, height - free.bottom);
      if (dx === 0 && dy === 0) return;
      void flow.setViewport({ x: x + dx, y: y + dy, zoom }, still.matches ? {} : { duration: 200 });
    },
    part: () => freePart(stage.view(), stage.size(), freeInsets(stage)),
    goToPart: (part) => {
      const { presenting } = session.getState();
      const free = freeInsets(stage);
      const view = presenting
        ? viewOnWall(stage.scene(), part, stage.size(), free)
        : part === null
          ? null
          : viewOfPart(part, stage.size(), free);
      if (view === null) return;
      void flow.setViewport(view, still.matches ? {} : { duration: 600 });
      if (still.matches) stage.setView(view);
    },
    zoomBy: (factor) => {
      session.leaveView();
      const { x, y, zoom } = stage.view();
      const { width, height } = stage.size();
      const next = Math.min(zoomLimits.most, Math.max(zoomLimits.least, zoom * factor));
      const k = next / zoom;
      const view = { x: width / 2 - (width / 2 - x) * k, y: height / 2 - (height / 2 - y) * k, zoom: next };
      void flow.setViewport(view, still.matches ? {} : { duration: 120 });
    },
    turnTo: (view) => show(view, false),
  };
}

/** What each stage showed when presenting began. */
const begunWith = new WeakMap<Stage, Rect>();

/** The part of the map that was on the screen when presenting began. */
export function partAtBeginning(stage: Stage): Rect | null {
  return begunWith.get(stage) ?? null;
}

/** Remembers where somebody looks when they begin to present, and goes back there at the end. Gives the way to stop. */
export function returnFromPresenting(stage: Stage, camera: Camera): () => void {
  let left: View | null = null;
  return session.subscribe((state, before) => {
    if (state.presenting === before.presenting) return;
    if (state.presenting) {
      left = stage.view();
      begunWith.set(stage, freePart(left, stage.size(), freeInsets(stage, before)));
    } else if (left !== null) camera.turnTo(left);
  });
}

/** How far a stretch must move to lie between two bounds; to its start where it is longer than they are apart. */
function shift(start: number, length: number, from: number, to: number): number {
  if (start < from) return from - start;
  return start + length > to ? Math.max(from - start, to - start - length) : 0;
}
