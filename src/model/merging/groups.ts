import { folded } from "~/lib/folded";

import type { Perspective, RelataMap } from "../map";
import type { MergePlan } from "./plan";

/** The two groups whose maps are merged, as perspectives. */
export interface Groups {
  /** The id of the perspective of a group, which is added once something is kept as its view. */
  readonly idOf: (whose: "ours" | "theirs") => string;
  /** An id for something that is kept as a view. */
  readonly fresh: () => string;
  readonly added: (map: RelataMap) => RelataMap;
}

/** A group is the perspective of its name where the map has one, or else a new one. */
export function groupsOf(map: RelataMap, { names }: MergePlan, fresh: () => string): Groups {
  const made = new Map<string, Perspective>();
  return {
    idOf: (whose) => {
      const name = names[whose];
      const known = map.perspectives.find((each) => folded(each.name) === folded(name));
      const before = known ?? made.get(whose);
      if (before !== undefined) return before.id;
      const added = { id: fresh(), name, chain: null, colour: null, securityView: "" };
      made.set(whose, added);
      return added.id;
    },
    fresh,
    added: (now) => {
      const missing = [...made.values()].filter(({ id }) => now.perspectives.every((each) => each.id !== id));
      return missing.length === 0 ? now : { ...now, perspectives: [...now.perspectives, ...missing] };
    },
  };
}
