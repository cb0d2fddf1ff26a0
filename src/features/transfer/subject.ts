import type { Look } from "~/lenses/look";
import { partOf, seenIn } from "~/lenses/view";
import type { RelataMap, View } from "~/model/map";
import type { Rect } from "~/scene/path";

/** What a picture is made of: a variant as it is looked at. */
export interface Subject {
  readonly map: RelataMap;
  readonly variantId: string;
  readonly look: Look;
  readonly selection: ReadonlySet<string>;
  /** What alone stands out; empty for everything alike. */
  readonly focus: ReadonlySet<string>;
  /** The part of the map on screen; null where none is. */
  readonly seen: Rect | null;
  /** The kept view that it is looked at through, where it is one. */
  readonly viewName?: string;
}

/** The same subject through a kept view, and no more of it than that shows. */
export function throughView(subject: Subject, view: View): Subject {
  return { ...subject, ...seenIn(view), seen: partOf(view), viewName: view.name };
}
