import type { Variant } from "~/model/variant";

import { type Loop, loopOf } from "../loops/loop";
import { roundsOf } from "../loops/rounds";

/** What has become of the feedback loops from one variant to another. */
export interface LoopsMoved {
  readonly gained: readonly Loop[];
  readonly lost: readonly Loop[];
  readonly same: number;
  /** False: one of the variants has more loops than were looked at, so that some may be missing here. */
  readonly all: boolean;
}

/** So many loops of each variant are held against each other, the shortest first. */
const most = 2_000;

/** A loop is told by its links and their signs: one that has turned round is another. */
export function loopsMoved(before: Variant, after: Variant): LoopsMoved {
  const [was, is] = [roundsOf(before, most), roundsOf(after, most)];
  const [old, now] = [keyed(was.rounds.map(loopOf)), keyed(is.rounds.map(loopOf))];
  return {
    gained: [...now].filter(([key]) => !old.has(key)).map(([, loop]) => loop),
    lost: [...old].filter(([key]) => !now.has(key)).map(([, loop]) => loop),
    same: [...now.keys()].filter((key) => old.has(key)).length,
    all: was.leftOut === 0 && was.counted && is.leftOut === 0 && is.counted,
  };
}

function keyed(loops: readonly Loop[]): ReadonlyMap<string, Loop> {
  return new Map(
    loops.map((loop) => [
      JSON.stringify(loop.links.map(({ id, sign }) => [id, sign]).toSorted(([a], [b]) => (a! < b! ? -1 : 1))),
      loop,
    ]),
  );
}
