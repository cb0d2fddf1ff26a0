import type { Rest } from "~/analysis/finding/criterion";
import { foundIn } from "~/analysis/finding/found";
import { seenWith } from "~/analysis/finding/shown";
import type { Look } from "~/lenses/look";
import { partOf, seenIn } from "~/lenses/view";
import type { RelataMap, View } from "~/model/map";
import { variantOf } from "~/model/queries";
import type { Rect } from "~/scene/path";
import type { Say } from "~/scene/words";

/** What a picture is made of: a variant as it is looked at. */
export interface Subject {
  readonly map: RelataMap;
  readonly variantId: string;
  readonly look: Look;
  readonly selection: ReadonlySet<string>;
  /** What alone stands out; empty for everything alike. */
  readonly focus: ReadonlySet<string>;
  /** What meets what is asked; null while nothing is. */
  readonly found: ReadonlySet<string> | null;
  /** What becomes of all else. */
  readonly rest: Rest;
  /** The part of the map on screen; null where none is. */
  readonly seen: Rect | null;
  /** The kept view that it is looked at through, where it is one. */
  readonly viewName?: string;
}

/** The same subject through a kept view, and no more of it than that shows. */
export function throughView(subject: Subject, view: View, say: Say): Subject {
  const { look, focus, finding, rest } = seenIn(view);
  const found = foundIn(subject.map, subject.variantId, finding, say);
  return { ...subject, ...{ look, focus, found, rest }, seen: partOf(view), viewName: view.name };
}

/** What alone is seen of a subject, as on screen; null for everything. */
export function seenOf({ map, variantId, found, selection, viewName }: Subject): ReadonlySet<string> | null {
  if (found === null || viewName !== undefined) return found;
  return seenWith(variantOf(map, variantId), found, selection);
}
