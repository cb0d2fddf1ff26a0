import { boxAt } from "./element-look";
import type { SceneElement } from "./scene";

/** An element as it is drawn, with its middle at a place. */
export function elementAtPlace(
  element: Omit<SceneElement, "x" | "y" | "box" | "outer">,
  x: number,
  y: number,
): SceneElement {
  const box = boxAt(element.look, x, y);
  const { dress } = element;
  const outer = dress === null ? box : { ...dress.outer, x: dress.outer.x + x, y: dress.outer.y + y };
  return { ...element, x, y, box, outer };
}
