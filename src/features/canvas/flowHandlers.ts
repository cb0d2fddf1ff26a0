import type { ReactFlowProps } from "@xyflow/react";

import { elementAt } from "~/scene/hit";
import type { Point } from "~/scene/path";
import { mapElement } from "~/scene/projection";
import { session, surface } from "~/state/stores";

import { editing, moveTo, relate } from "./edits";
import { openAdd } from "./inPlace";
import type { ElementNodeType } from "./nodes";
import { adds, pick } from "./selecting";
import { freePlace } from "./stage/free-place";
import type { Stage } from "./stage/stage";

type Handlers = Pick<
  ReactFlowProps<ElementNodeType, never>,
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

/** With the tool *relate*: the first tap says from where, the second to where. */
function tapRelate(id: string): void {
  const { relateFrom } = surface.getState();
  if (relateFrom === null) {
    surface.setRelateFrom(id);
    session.select([id]);
    return;
  }
  surface.setTool(null);
  labelNew(relate(relateFrom, id));
}

function labelNew(relation: string | null): void {
  if (relation !== null) surface.open({ does: "label", relation });
}

function clicks(stage: Stage): Pick<Handlers, "onNodeClick" | "onNodeDoubleClick" | "onPaneClick"> {
  return {
    onNodeClick: (event, node) => {
      if (surface.getState().tool === "relate") tapRelate(node.id);
      else pick(node.id, event);
    },
    onNodeDoubleClick: (_event, node) => {
      // Two taps in a row add and take out again.
      if (editing() !== null && !surface.getState().additive) surface.open({ does: "rename", id: node.id });
    },
    onPaneClick: (event) => {
      const { tool } = surface.getState();
      const point = stage.mapPoint(event);
      const item = stage.itemAt(point);
      if (tool === "relate" && item?.sort === "element") tapRelate(item.id);
      else if (tool !== null && tool !== "relate") openAdd(tool, point, stage);
      else if (item !== null) pick(item.id, event);
      else if (!adds(event)) session.select([]);
    },
  };
}

function drags(stage: Stage): Pick<Handlers, "onNodeDragStart" | "onNodeDrag" | "onNodeDragStop"> {
  let carried: ReadonlySet<string> = new Set();
  let off: CalledOff | null = null;
  // From where the pointer went down, since React Flow begins to count only once its threshold is passed.
  const by = (event: MouseEvent | TouchEvent): Point => {
    const client = clientOf(event);
    if (client === null) return { x: 0, y: 0 };
    const from = stage.pressPoint();
    const to = stage.mapPoint(client);
    return { x: to.x - from.x, y: to.y - from.y };
  };
  return {
    onNodeDragStart: (_event, node) => {
      const { elementsById } = stage.scene();
      const { selection } = session.getState();
      const { additive } = surface.getState();
      if (!selection.has(node.id)) session.select(additive ? [...selection, node.id] : [node.id]);
      carried = new Set([...session.getState().selection].filter((id) => elementsById.has(id)));
      stage.startDrag(carried);
      off = untilCalledOff(() => stage.drag({ x: 0, y: 0 }));
    },
    onNodeDrag: (event) => {
      if (off?.is !== true) stage.drag(by(event));
    },
    onNodeDragStop: (event) => {
      off?.stop();
      if (off?.is === true) {
        stage.drop();
        return;
      }
      const { x, y } = by(event);
      const { elementsById, spread } = stage.scene();
      const positions = new Map<string, Point>();
      for (const id of carried) {
        const element = elementsById.get(id);
        if (element !== undefined)
          positions.set(id, mapElement(spread, id, { x: element.x + x, y: element.y + y }));
      }
      moveTo(positions);
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

interface CalledOff {
  is: boolean;
  stop: () => void;
}

/**
 * Watches for Escape, or a second finger, during a gesture: it leaves everything as it was, whatever the pointer does
 * afterwards.
 */
function untilCalledOff(act: () => void): CalledOff {
  const abort = new AbortController();
  const first = { signal: abort.signal, capture: true };
  const off: CalledOff = { is: false, stop: () => abort.abort() };
  const callOff = () => {
    off.is = true;
    act();
  };
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      event.stopPropagation();
      callOff();
    },
    first,
  );
  window.addEventListener("touchstart", ({ touches }) => touches.length > 1 && callOff(), first);
  return off;
}
