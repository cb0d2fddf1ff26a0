import type { Projection } from "~/scene/projection";
import { whenIdle } from "~/state/browser";

import type { BaseLayer } from "./base-layer";
import type { Scenes } from "./scenes";

/** After a change of the map, so long until anything is made ahead: a hand at work comes first. */
const calmAfterEdit = 400;
/** Who turns from lens to lens is soon at the next. */
const calmAfterTurn = 100;

export interface Ahead {
  /** Something changed: what was made ahead may be of no use any more, and is made again when it is calm. */
  renew: (edited: boolean) => void;
  /** Makes nothing more until it is asked to: while the view moves, every moment is needed. */
  stop: () => void;
}

/**
 * Makes the drawing through the other lenses while nobody does anything, step by step, so that turning to one of them
 * has only to show it.
 */
export function createAhead(scenes: Scenes, base: BaseLayer, projection: () => Projection | null): Ahead {
  let timer = 0;
  let round = 0;

  const begin = (mine: number) => {
    const lenses = [...scenes.lensesAhead()];
    const step = () => {
      if (mine !== round) return;
      const lens = lenses.shift();
      if (lens === undefined) return;
      const scene = scenes.through(lens, projection());
      whenIdle(() => {
        if (mine !== round) return;
        void base.foresee(scene).then(() => whenIdle(step));
      });
    };
    whenIdle(step);
  };

  return {
    renew: (edited) => {
      round += 1;
      const mine = round;
      window.clearTimeout(timer);
      timer = window.setTimeout(() => begin(mine), edited ? calmAfterEdit : calmAfterTurn);
    },
    stop: () => {
      round += 1;
      window.clearTimeout(timer);
    },
  };
}
