import { elementsById } from "~/model/queries";
import type { Variant } from "~/model/variant";

import type { Part } from "./part";
import { distances, waysOf } from "./ways";

/** So many steps are tried out before the ways are too many to be walked one by one. */
const patience = 400_000;

const nothing: Part = { elements: new Set(), relations: new Set() };

export interface PathsOptions {
  /** How many steps a path may have; null: as few as any has. */
  readonly longest: number | null;
  /** Whether relations are followed only as they point. */
  readonly directed: boolean;
}

/**
 * What lies on the paths from one element to another: on all the shortest, or on all of so many steps at most. A path
 * passes no element twice. Nothing where no path leads there.
 */
export function paths(variant: Variant, from: string, to: string, options: PathsOptions): Part {
  const known = elementsById(variant);
  if (!known.has(from) || !known.has(to)) return nothing;
  if (from === to) return { elements: new Set([from]), relations: new Set() };
  const ways = waysOf(variant, options.directed ? "out" : "both");
  const left = distances(waysOf(variant, options.directed ? "in" : "both"), [to]);
  const fewest = left.get(from);
  if (fewest === undefined) return nothing;
  const most = options.longest ?? fewest;
  if (fewest > most) return nothing;
  // Nothing on a way of the fewest steps can be a detour, however many such ways there are.
  return most === fewest ? within() : (walked() ?? within());

  /** Every path, walked one by one and given up where too few steps are left; null where they are too many. */
  function walked(): Part | null {
    const elements = new Set<string>();
    const relations = new Set<string>();
    const trail = new Set([from]);
    let tried = 0;
    /** Whether some path leads on from here to the end. */
    const go = (id: string, spent: number): boolean => {
      if (id === to) {
        elements.add(id);
        return true;
      }
      let leads = false;
      for (const way of ways.get(id) ?? []) {
        if (trail.has(way.to) || spent + 1 + (left.get(way.to) ?? Number.POSITIVE_INFINITY) > most) continue;
        tried += 1;
        if (tried > patience) return false;
        trail.add(way.to);
        if (go(way.to, spent + 1)) {
          relations.add(way.relation);
          leads = true;
        }
        trail.delete(way.to);
      }
      if (leads) elements.add(id);
      return leads;
    };
    go(from, 0);
    return tried > patience ? null : { elements, relations };
  }

  /** All from which enough steps are left to come from one end to the other: more than the paths, never less. */
  function within(): Part {
    const gone = distances(ways, [from], most);
    const elements = new Set<string>();
    const relations = new Set<string>();
    for (const [id, spent] of gone) {
      if (spent + (left.get(id) ?? Number.POSITIVE_INFINITY) > most) continue;
      elements.add(id);
      for (const way of ways.get(id) ?? [])
        if (spent + 1 + (left.get(way.to) ?? Number.POSITIVE_INFINITY) <= most) relations.add(way.relation);
    }
    return { elements, relations };
  }
}
