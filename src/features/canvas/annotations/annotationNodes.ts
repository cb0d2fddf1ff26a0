import type { Node } from "@xyflow/react";

import type { Text } from "~/i18n/text";
import type { SceneAnnotation, SceneFrame, SceneNote } from "~/scene/scene";

export type FrameNodeType = Node<{ readonly frame: SceneFrame; readonly name: string }, "frame">;
export type NoteNodeType = Node<{ readonly note: SceneNote }, "note">;
export type AnnotationNodeType = FrameNodeType | NoteNodeType;

const made = new WeakMap<
  SceneAnnotation,
  { readonly name: string; readonly draggable: boolean; readonly node: AnnotationNodeType }
>();

/** Through its floor a frame lets the pointer pass: a marquee may begin in it. */
const floorless = { pointerEvents: "none" } as const;

/** The React Flow node of a frame or note; the same for the same. Frames lie under elements, notes over them. */
export function annotationNode(
  annotation: SceneAnnotation,
  name: string,
  draggable: boolean,
): AnnotationNodeType {
  const known = made.get(annotation);
  if (known !== undefined && known.name === name && known.draggable === draggable) return known.node;
  const { id, x, y, rect } = annotation;
  const { width, height } = rect;
  const base = {
    ...{ id, width, height, draggable },
    position: { x, y },
    measured: { width, height },
    handles: [],
    ariaLabel: name,
    connectable: false,
  };
  const node: AnnotationNodeType =
    annotation.sort === "frame"
      ? { ...base, type: "frame", data: { frame: annotation, name }, zIndex: -1, style: floorless }
      : { ...base, type: "note", data: { note: annotation }, zIndex: 1 };
  made.set(annotation, { name, draggable, node });
  return node;
}

/** How much of a note is said where it is named. */
const mostSaid = 60;

/** "Frame: Local level", "Note: Ask them": how a frame or note is called; a frame by its whole name. */
export function annotationName(sort: SceneAnnotation["sort"], words: string, t: Text): string {
  const said = words.replaceAll(/\s+/gu, " ").trim();
  const label =
    sort === "note" && said.length > mostSaid ? `${said.slice(0, mostSaid).toWellFormed()}…` : said;
  return t(`canvas.${sort}Name`, { label: label === "" ? t("common.unnamed") : label });
}
