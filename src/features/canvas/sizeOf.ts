import { text } from "~/i18n/text";
import type { Element } from "~/model/element";
import { type ElementLook, lookOf } from "~/scene/element-look";
import { measureText } from "~/scene/measure";

/** How large an element will be drawn that is not in the drawing yet. */
export function sizeOf(element: Element): Pick<ElementLook, "width" | "height"> {
  const say = text();
  const { width, height } = lookOf(element, measureText, (key) => say(key as never));
  return { width, height };
}
