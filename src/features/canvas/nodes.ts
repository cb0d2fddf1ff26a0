import { type Node, Position } from "@xyflow/react";

import type { Text } from "~/i18n/text";
import type { SceneElement } from "~/scene/scene";

import type { AnnotationNodeType } from "./annotations/annotationNodes";

export type ElementNodeType = Node<{ readonly width: number; readonly height: number }, "element">;

/** Whatever can be pointed at, focused and dragged in the drawing. */
export type DrawnNode = ElementNodeType | AnnotationNodeType;

/** How far the rim from which relations are drawn reaches outwards and inwards, in map units. */
const rim = { out: 9, in: 7 } as const;

const made = new WeakMap<
  SceneElement,
  { readonly name: string; readonly draggable: boolean; readonly node: ElementNodeType }
>();

/**
 * The React Flow node of an element that is mounted. It is derived, never stored: the same element gives the same
 * node, its size and handle come from the scene, so nothing waits to be measured.
 */
export function nodeOf(element: SceneElement, name: string, draggable: boolean): ElementNodeType {
  const known = made.get(element);
  if (known !== undefined && known.name === name && known.draggable === draggable) return known.node;
  const { width, height } = element.look;
  const node: ElementNodeType = {
    id: element.id,
    type: "element",
    position: { x: element.x, y: element.y },
    width,
    height,
    measured: { width, height },
    handles: [
      {
        id: null,
        type: "source",
        position: Position.Top,
        x: -rim.out,
        y: -rim.out,
        width: width + 2 * rim.out,
        height: height + 2 * rim.out,
      },
    ],
    data: { width, height },
    ariaLabel: name,
    draggable,
    connectable: draggable,
  };
  made.set(element, { name, draggable, node });
  return node;
}

/** "Actor: Police": how a mounted element is called. */
export function accessibleName(element: SceneElement, label: string, t: Text): string {
  return t("canvas.elementName", { kind: t(`words.elementKinds.${element.kind}`), label });
}
