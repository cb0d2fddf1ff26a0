import type { Head } from "~/storage/replay";
import type { Shelf } from "~/storage/shelf";

import { foldAfter } from "./timing";

/** Runs something when the page has nothing better to do. */
export type Idle = (work: () => void) => void;

/** Folds the journal of a map into its body now and then, so that opening it stays quick. */
export interface Folding {
  /** One more change is in the journal. */
  readonly count: () => void;
  readonly stop: () => void;
}

/**
 * The body is written whole, which costs a large map tens of milliseconds; so it waits for a pause, and for enough
 * changes to be worth it.
 */
export function createFolding(given: {
  readonly shelf: Shelf;
  readonly rowId: string;
  readonly tenure: string;
  /** How many changes the journal holds already. */
  readonly start: number;
  readonly quiet: number;
  readonly idle: Idle;
  readonly kept: () => Head | null;
}): Folding {
  const { shelf, rowId, tenure } = given;
  let changes = given.start;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  function fold(): void {
    const head = given.kept();
    if (stopped || head === null) return;
    const folded = changes;
    shelf
      .commit({
        rowId,
        base: head.stamp,
        tenure,
        row: {},
        changes: [],
        body: head.map,
        outgrown: [],
        copies: [],
      })
      .done.then(
        // Stale means that a change came in between: the next pause will do.
        ({ kind }) => {
          if (kind === "kept") changes -= folded;
        },
        // The journal holds everything already, so that nothing is lost by a fold that failed.
        () => {},
      );
  }

  function consider(): void {
    clearTimeout(timer);
    if (stopped || changes < foldAfter.quiet) return;
    if (changes >= foldAfter.busy && changes % foldAfter.busy === 0) given.idle(fold);
    timer = setTimeout(() => given.idle(fold), given.quiet);
  }

  consider();

  return {
    count: () => {
      changes += 1;
      consider();
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
