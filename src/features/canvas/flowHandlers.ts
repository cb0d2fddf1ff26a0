import type { ReactFlowProps } from "@xyflow/react";

import { framesOf, notesOf } from "~/model/queries";
import type { Variant } from "~/model/variant";
import { withContentsIn } from "~/scene/annotations";
import { elementAt } from "~/scene/hit";
import type { Point } from "~/scene/path";
import { mapShift } from "~/scene/projection";
import type { Scene, SceneElement } from "~/scene/scene";
import { whenCalmOrTouched } from "~/state/browser";
import { session, surface } from "~/state/stores";

import { openNote } from "./annotations/annotationEdits";
import { plainFrameAt } from "./annotations/drawFrame";
import { type CalledOff, untilCalledOff } from "./calledOff";
import { editing, moveTo, relate } from "./edits";
import { openAdd, openNameOf } from "./inPlace";
import type { DrawnNode } from "./nodes";
import { drawWithPen, tapWithPen } from "./pen/draw";
import { adds, pick } from "./selecting";
import type { Snapping } from "./snapping";
import { freePlace } from "./stage/free-place";
import type { Stage } from "./stage/stage";

type Handlers = Pick<
  ReactFlowProps<DrawnNode, never>,
  | "onMove"
  | "onNodeClick"
  | "onNodeDoubleClick"
  | "onNodeDragStart"
  | "onNodeDrag"
  | "onNodeDragStop"
  | "onPaneClick"
  | "onConnectStart"
  | "onConnectEnd"
>;

const made = new WeakMap<Stage, Handlers>();

/** What the gestures that React Flow recognises mean here; the same handlers for the same stage. */
export function flowHandlers(stage: Stage): Handlers {
  const known = made.get(stage);
  if (known !== undefined) return known;
  const handlers = { onMove: movedOf(stage), ...clicks(stage), ...drags(stage), ...connections(stage) };
  made.set(stage, handlers);
  return handlers;
}

function movedOf(stage: Stage): NonNullable<Handlers["onMove"]> {
  return (event, view) => {
    stage.setView(view);
    // Only a hand at work has an event.
    if (event !== null) session.leaveView();
  };
}

function labelNew(relation: string | null): void {
  if (relation !== null) surface.open({ does: "label", relation });
}

function clicks(stage: Stage): Pick<Handlers, "onNodeClick" | "onNodeDoubleClick" | "onPaneClick"> {
  return {
    onNodeClick: (event, node) => {
      const { tool } = surface.getState();
      if (tool === "frame") plainFrameAt(stage.mapPoint(event));
      else if (tool === "relate" && node.type === "element") tapWithPen(node.id);
      else pick(node.id, event);
    },
    onNodeDoubleClick: (_event, node) => {
      // Two taps in a row add and take out again.
      if (editing() !== null && !surface.getState().additive) openNameOf(node.id);
    },
    onPaneClick: (event) => {
      const { tool } = surface.getState();
      const point = stage.mapPoint(event);
      const item = stage.itemAt(point);
      if (tool === "frame") plainFrameAt(point);
      else if (tool === "note") openNote(point, stage);
      else if (tool === "relate" && item?.sort === "element") tapWithPen(item.id);
      else if (tool !== null && tool !== "relate") openAdd(tool, point, stage);
      else if (item !== null) pick(item.id, event);
      else if (!adds(event)) session.select([]);
    },
  };
}

/** What a drag carries: what is selected, with all that lies in the frames among it. Relations follow by themselves. */
function carriedWith(scene: Scene, selection: ReadonlySet<string>): ReadonlySet<string> {
  const all = withContentsIn(scene, selection);
  return new Set([...all].filter((id) => !scene.relationsById.has(id)));
}

const straight: Snapping = (by) => by;

function drags(stage: Stage): Pick<Handlers, "onNodeDragStart" | "onNodeDrag" | "onNodeDragStop"> {
  let snapping: ((stage: Stage, carried: ReadonlySet<string>) => Snapping) | null = null;
  whenCalmOrTouched(() => {
    void import("./snapping").then(({ snappingOf }) => {
      snapping = snappingOf;
    });
  });
  let carried: ReadonlySet<string> = new Set();
  let off: CalledOff | null = null;
  /** With the pen, a drag draws a relation from here. */
  let drawnFrom: SceneElement | null = null;
  const pointOf = (event: MouseEvent | TouchEvent): Point | null => {
    const client = clientOf(event);
    return client === null ? null : stage.mapPoint(client);
  };
  let snap = straight;
  let last: { readonly by: Point; readonly snapped: Point } | null = null;
  // From where the pointer went down, since React Flow begins to count only once its threshold is passed.
  const by = (event: MouseEvent | TouchEvent): Point => {
    const to = pointOf(event);
    const from = stage.pressPoint();
    return to === null ? { x: 0, y: 0 } : { x: to.x - from.x, y: to.y - from.y };
  };
  const snapped = (event: MouseEvent | TouchEvent): Point => {
    const raw = by(event);
    // Where the pointer is let go without having moved on, what is shown is what is meant.
    if (last?.by.x !== raw.x || last.by.y !== raw.y) last = { by: raw, snapped: snap(raw, event) };
    return last.snapped;
  };
  return {
    onNodeDragStart: (_event, node) => {
      const { elementsById } = stage.scene();
      drawnFrom = surface.getState().tool === "relate" ? (elementsById.get(node.id) ?? null) : null;
      if (drawnFrom !== null) {
        off = untilCalledOff(() => stage.live.set({ draft: null }));
        return;
      }
      const { selection } = session.getState();
      const { additive } = surface.getState();
      if (!selection.has(node.id)) session.select(additive ? [...selection, node.id] : [node.id]);
      carried = carriedWith(stage.scene(), session.getState().selection);
      stage.startDrag(carried);
      snap = snapping === null ? straight : snapping(stage, carried);
      last = null;
      off = untilCalledOff(() => {
        stage.drag({ x: 0, y: 0 });
        stage.live.set({ guides: [] });
      });
    },
    onNodeDrag: (event) => {
      if (off?.is === true) return;
      const to = pointOf(event);
      if (drawnFrom === null) stage.drag(snapped(event));
      else if (to !== null)
        stage.live.set({ draft: { from: drawnFrom, to, target: elementAt(stage.scene(), to, 8) } });
    },
    onNodeDragStop: (event) => {
      off?.stop();
      if (drawnFrom !== null) {
        stage.live.set({ draft: null });
        const to = pointOf(event);
        const target = to === null || off?.is === true ? null : elementAt(stage.scene(), to, 8);
        if (target !== null && target !== drawnFrom) drawWithPen(drawnFrom.id, target.id);
        return;
      }
      if (off?.is === true) {
        stage.drop();
        return;
      }
      const { elements, frames, notes, spread } = stage.scene();
      const { x, y } = mapShift(spread, snapped(event));
      const places = new Map(placesOf(editing()?.variant));
      const positions = [...elements, ...frames, ...notes].flatMap(({ id }) => {
        const place = carried.has(id) ? places.get(id) : undefined;
        return place === undefined ? [] : [[id, { x: place.x + x, y: place.y + y }] as const];
      });
      moveTo(new Map(positions));
      stage.drop();
    },
  };
}

function connections(stage: Stage): Pick<Handlers, "onConnectStart" | "onConnectEnd"> {
  let stop = () => {};
  let off: CalledOff | null = null;
  return {
    onConnectStart: (_event, { nodeId }) => {
      const from = nodeId === null ? undefined : stage.scene().elementsById.get(nodeId);
      if (from === undefined) return;
      const follow = (event: PointerEvent | TouchEvent) => {
        const client = clientOf(event);
        if (client === null) return;
        const to = stage.mapPoint(client);
        stage.live.set({ draft: { from, to, target: elementAt(stage.scene(), to, 8) } });
      };
      const abort = new AbortController();
      window.addEventListener("pointermove", follow, { signal: abort.signal });
      window.addEventListener("touchmove", follow, { signal: abort.signal, passive: true });
      stop = () => {
        abort.abort();
        stage.live.set({ draft: null });
      };
      off = untilCalledOff(stop);
    },
    onConnectEnd: (event, { fromNode }) => {
      stop();
      off?.stop();
      if (off?.is === true) return;
      const client = clientOf(event);
      if (client === null || fromNode === null || editing() === null) return;
      const point = stage.mapPoint(client);
      const target = elementAt(stage.scene(), point, 8);
      if (target !== null && target.id === fromNode.id && !leftFirst(stage, fromNode.id, point)) return;
      if (target === null)
        surface.open({ does: "add", kind: "actor", at: freePlace(stage.scene(), point), from: fromNode.id });
      else labelNew(relate(fromNode.id, target.id));
    },
  };
}

/** A relation of an element with itself is meant when the pointer was led back inside, past the rim. */
function leftFirst(stage: Stage, id: string, point: Point): boolean {
  return elementAt(stage.scene(), point, -10)?.id === id;
}

function clientOf(event: MouseEvent | TouchEvent): { clientX: number; clientY: number } | null {
  if ("changedTouches" in event) return event.changedTouches[0] ?? null;
  return event;
}

/** Where everything stands in the map, whatever of it is spread over a wall. */
function placesOf(variant: Variant | undefined): readonly (readonly [string, Point])[] {
  if (variant === undefined) return [];
  return [...variant.elements, ...framesOf(variant), ...notesOf(variant)].flatMap(({ id, position }) =>
    position === null ? [] : [[id, position] as const],
  );
}
