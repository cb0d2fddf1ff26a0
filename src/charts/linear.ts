/** Puts values of a range at their places along a line. */
export type Linear = (value: number) => number;

/**
 * From a range of values to a range of places, in proportion. d3-scale has such a scale, and with it comes what mixes
 * colours and writes numbers; its file is one piece with what lenses need before the first map, which must stay small.
 */
export function linear(
  [low, high]: readonly [number, number],
  [start, end]: readonly [number, number],
): Linear {
  return (value) => start + ((value - low) / (high - low)) * (end - start);
}
