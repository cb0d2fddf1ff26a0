import { folded } from "~/lib/folded";
import type { Element } from "~/model/element";

import type { Mistake } from "./problem";
import type { Name } from "./statement";

/** An element that is there, none, or a mistake in the name. */
export type Found =
  | {
      readonly element: Element | null;
      /** Its name goes on behind what was written. */
      readonly begun?: boolean;
      readonly mistake?: undefined;
    }
  | { readonly element?: undefined; readonly begun?: undefined; readonly mistake: Mistake };

/** How many names a mistake tells. */
const told = 6;

const none: ReadonlySet<string> = new Set();

/**
 * The element that a name means: the one called exactly so, or so but for case and accents, or, of those whose ids are
 * in `beginnings`, the only one whose name begins so. A kind picks among several; where none is of it, it is what the
 * element is to become.
 */
export function findElement(
  elements: readonly Element[],
  name: Name,
  beginnings: ReadonlySet<string> = none,
): Found {
  const { kind } = name;
  const ofKind = (some: readonly Element[]) => some.filter((each) => kind === null || each.kind === kind);
  const exactly = elements.filter(({ label }) => label === name.name);
  if (name.number !== null) return numbered(ofKind(exactly), name);
  const best = ofKind(exactly);
  if (best.length > 0) return only(best, name);
  // Names are folded only where that is needed: maps are large, and lines are read at each key.
  const wanted = folded(name.name);
  const alike = elements.filter(({ label }) => folded(label) === wanted);
  for (const some of [ofKind(alike), exactly, alike]) if (some.length > 0) return only(some, name);
  if (beginnings.size === 0 || name.whole || wanted === "") return { element: null };
  const begun = ofKind(elements).filter(
    ({ id, label }) => beginnings.has(id) && folded(label).startsWith(wanted),
  );
  const found = only(begun, name);
  return found.element == null ? found : { ...found, begun: true };
}

function only(found: readonly Element[], { name, at, end }: Name): Found {
  const [first = null, ...others] = found;
  if (others.length === 0) return { element: first };
  const labels = [...new Set(found.map(({ label }) => label))];
  if (labels.length === 1)
    return {
      mistake: { code: "sameName", values: { name: labels[0] ?? name, count: found.length }, at, end },
    };
  const names = labels.slice(0, told).join(", ") + (labels.length > told ? ", …" : "");
  return { mistake: { code: "several", values: { name, names }, at, end } };
}

function numbered(same: readonly Element[], { number, name, at, end }: Name): Found {
  const element = same[(number ?? 1) - 1];
  if (element !== undefined) return { element };
  return { mistake: { code: "noSuchNumber", values: { name, count: same.length }, at, end } };
}
