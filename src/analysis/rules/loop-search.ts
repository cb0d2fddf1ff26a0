import { gathered } from "~/lib/gathered";
import type { Feedback } from "~/model/impact";

/** A way along feedback links that comes back to where it began, through no end twice. */
export type Loop = readonly Feedback[];

/** So many links long at most. */
const longest = 6;
/** So many steps are taken in all before the search gives up on the rest. */
const patience = 60_000;

/**
 * The elementary loops of feedback links of at most six links, the shortest first, each once: begun at that of its ends
 * that comes first among all. Ends that are wide meshed are searched as far as patience goes.
 */
export function loopsOf(feedback: readonly Feedback[]): readonly Loop[] {
  const leaving = gathered(feedback, ({ from }) => from);
  const order = new Map([...leaving.keys()].map((end, at) => [end, at]));
  const loops: Loop[] = [];
  let steps = 0;

  const follow = (start: string, trail: readonly Feedback[], seen: ReadonlySet<string>, at: string): void => {
    for (const link of leaving.get(at) ?? []) {
      if ((steps += 1) > patience) return;
      if (link.to === start) loops.push([...trail, link]);
      else if (
        trail.length + 1 < longest &&
        !seen.has(link.to) &&
        (order.get(link.to) ?? -1) > (order.get(start) ?? 0)
      )
        follow(start, [...trail, link], new Set([...seen, link.to]), link.to);
    }
  };

  for (const end of leaving.keys()) follow(end, [], new Set([end]), end);
  return loops.toSorted((one, other) => one.length - other.length);
}

/** Whether a loop drives itself: an even number of its links turn more into less. */
export function isReinforcing(loop: Loop): boolean {
  return loop.filter(({ polarity }) => polarity === "-").length % 2 === 0;
}
