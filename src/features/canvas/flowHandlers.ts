import type { ReactFlowProps } from "@xyflow/react";

import { withContentsIn } from "~/scene/annotations";
import { elementAt } from "~/scene/hit";
import type { Point } from "~/scene/path";
import type { Scene } from "~/scene/scene";
import { session, surface } from "~/state/stores";

import { openNote } from "./annotations/annotationEdits";
import { plainFrameAt } from "./annotations/drawFrame";
import { type CalledOff, untilCalledOff } from "./calledOff";
import { editing, moveTo, relate } from "./edits";
import { openAdd, openNameOf } from "./inPlace";
import type { DrawnNode } from "./nodes";
import { adds, pick } from "./selecting";
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
  return (_event, view) => stage.setView(view);
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
      const { tool } = surface.getState();
      if (tool === "frame") plainFrameAt(stage.mapPoint(event));
      else if (tool === "relate" && node.type === "element") tapRelate(node.id);
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
      else if (tool === "relate" && item?.sort === "element") tapRelate(item.id);
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
      const { selection } = session.getState();
      const { additive } = surface.getState();
      if (!selection.has(node.id)) session.select(additive ? [...selection, node.id] : [node.id]);
      carried = carriedWith(stage.scene(), session.getState().selection);
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
      const { elements, frames, notes } = stage.scene();
      const positions = [...elements, ...frames, ...notes]
        .filter(({ id }) => carried.has(id))
        .map((item) => [item.id, { x: item.x + x, y: item.y + y }] as const);
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
