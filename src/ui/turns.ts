interface Turn {
  readonly begin: () => void;
}

const waiting: Turn[] = [];
/** Whose turn it is; where others wait it stays so until the page has been drawn. */
let taken: Turn | null = null;

let afterDrawing: (work: () => void) => void = (work) => requestAnimationFrame(work);

/** Sets how it is known that the page has been drawn; tests have no frames. */
export function knowDrawingBy(know: (work: () => void) => void): void {
  afterDrawing = know;
}

function next() {
  taken = waiting.shift() ?? null;
  taken?.begin();
}

/**
 * Calls `begin` when nobody else's turn is on, in the order of asking: what draws much is drawn alone, since all that
 * changes between two frames is laid out at once, and a hand waits for that. Gives the way to end the turn, or to
 * stop waiting for it.
 */
export function takeTurn(begin: () => void): () => void {
  const turn = { begin };
  waiting.push(turn);
  if (taken === null) next();
  return () => {
    const place = waiting.indexOf(turn);
    if (place !== -1) waiting.splice(place, 1);
    else if (taken !== turn) return;
    else if (waiting.length > 0) afterDrawing(next);
    else taken = null;
  };
}
