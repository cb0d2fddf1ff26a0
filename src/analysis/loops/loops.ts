import type { KeptLoop } from "~/model/loop";
import { sameRound } from "~/model/loop";
import { keptLoopsOf } from "~/model/queries";

import type { Study } from "../subject";
import type { LoopLink } from "./links";
import { isRound, type Loop, loopOf } from "./loop";
import { type OpenEnd, openEnds } from "./open-ends";
import { roundsOf } from "./rounds";

/** A kept loop, with what it is by now; null where it is broken. */
export interface Kept {
  readonly id: string;
  readonly loop: Loop | null;
  /** How many of its links are gone; a broken loop with all its links leads elsewhere by now. */
  readonly gone: number;
}

export interface Loops {
  readonly kept: readonly Kept[];
  /** All others, shortest first. */
  readonly loops: readonly Loop[];
  readonly leftOut: number;
  /** False: there are even more than are counted. */
  readonly counted: boolean;
  readonly links: number;
  readonly openEnds: readonly OpenEnd[];
}

const mostLoops = 60;

/** The feedback loops of a map: those that are kept, then the shortest; and where a loop could be closed. */
export const loops: Study<null, Loops> = {
  // Which elements are threats is a matter of the elements.
  reads: ["elements", "feedback", "loops"],
  run: ({ variant }) => {
    const { links, rounds, leftOut, counted } = roundsOf(variant, mostLoops);
    const kept = keptLoopsOf(variant);
    const isKept = (round: readonly LoopLink[]) =>
      kept.some((loop) =>
        sameRound(
          loop.links,
          round.map(({ id }) => id),
        ),
      );
    return {
      kept: kept.map((loop) => keptNow(loop, links)),
      loops: rounds.filter((round) => !isKept(round)).map(loopOf),
      leftOut,
      counted,
      links: links.length,
      openEnds: openEnds(links),
    };
  },
};

function keptNow(kept: KeptLoop, links: readonly LoopLink[]): Kept {
  const byId = new Map(links.map((link) => [link.id, link]));
  const round = kept.links.flatMap((id) => byId.get(id) ?? []);
  const gone = kept.links.length - round.length;
  return { id: kept.id, loop: gone === 0 && isRound(round) ? loopOf(round) : null, gone };
}
