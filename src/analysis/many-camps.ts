import { type Camps, campsOf } from "./camps";
import type { Tie } from "./ties";

/** How many ties go against the best split that was found into at most so many camps. */
interface CampCount {
  readonly camps: number;
  readonly errors: number;
  readonly exact: boolean;
}

export interface ManyCamps {
  /** From one camp on, as far as more of them leave fewer errors. */
  readonly counts: readonly CampCount[];
  /** The split into the smallest number of camps that leaves the fewest errors. */
  readonly best: Camps;
}

/** Errors with more camps than these are not worked out number by number. */
const mostCounted = 8;

/**
 * The number of camps that leaves the fewest ties in error, without a limit to it: two camps are the case of all-round
 * enmity between them, more are what is left of it where enemies of an enemy need be no friends (Davis 1967, *Human
 * Relations* 20(2); partitions by fewest errors after Doreian & Mrvar 1996, *Social Networks* 18(2)).
 */
export function manyCamps(ties: readonly Tie[], two: Camps): ManyCamps {
  const negatives = ties.filter(({ sign }) => sign < 0).length;
  let best = two;
  const counts: CampCount[] = [{ camps: 1, errors: negatives, exact: true }];
  const put = (camps: number, { errors, exact }: Camps) => counts.push({ camps, errors: errors.size, exact });
  const free = campsOf(ties, Number.POSITIVE_INFINITY);
  if (two.errors.size < negatives) put(2, two);
  else best = { ...two, campOf: new Map(Array.from(two.campOf, ([id]) => [id, 0])) };
  if (free.errors.size >= two.errors.size) return { counts, best };
  const most = campsIn(free);
  for (let camps = 3; camps < most && camps <= mostCounted; camps += 1) {
    const split = campsOf(ties, camps);
    // What was found with fewer camps holds for more of them.
    if (split.errors.size < best.errors.size) best = split;
    else continue;
    put(camps, split);
    if (split.errors.size <= free.errors.size) return { counts, best };
  }
  if (free.errors.size < best.errors.size) {
    put(most, free);
    best = free;
  }
  return { counts, best };
}

/** How many camps a split has, in the part of the map that has most. */
function campsIn({ campOf }: Camps): number {
  return Math.max(0, ...campOf.values()) + 1;
}
