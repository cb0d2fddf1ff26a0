import type { Point } from "~/scene/path";

import { banded } from "./bands";
import { force } from "./force";
import { type LayerDirection, layered } from "./layered";
import { type Net, netAmong, netOf, partsOf } from "./net";
import { passed } from "./passing";
import type { Box, Piece, Tie } from "./piece";
import { radial, reachedFrom } from "./radial";
import { type Part, settle } from "./settle";

/** How to tidy. */
export type Arrangement =
  | { readonly as: "layered"; readonly direction: LayerDirection }
  | { readonly as: "force" }
  /** In rings around some of the pieces. */
  | { readonly as: "around"; readonly middle: readonly string[] }
  /** In bands from left to right; each names its pieces. */
  | { readonly as: "bands"; readonly bands: readonly (readonly string[])[] };

/** What is to be tidied: plain data, so that a worker can have it. */
export interface Tidying {
  readonly pieces: readonly Piece[];
  readonly ties: readonly Tie[];
  /** What stays as it is, and must not be covered. */
  readonly others: readonly Box[];
  readonly arrangement: Arrangement;
}

/**
 * Where everything goes that is not pinned. The same task has the same answer; no two boxes overlap in it, unless both
 * had to stay. `told` hears how much is done, from 0 to 1.
 */
export function tidied(task: Tidying, told: (done: number) => void = () => {}): ReadonlyMap<string, Point> {
  const { pieces, ties, others, arrangement } = task;
  const net = netOf(pieces, ties);
  switch (arrangement.as) {
    case "layered":
      return settle(
        arranged(net, partsOf(net), told, (part) =>
          passed(part, layered(part, arrangement.direction), along[arrangement.direction]),
        ),
        others,
      );
    case "force":
      return settle(arranged(net, partsOf(net), told, freely), others);
    case "around": {
      const middle = numbersOf(pieces, arrangement.middle);
      const reached = reachedFrom(net, middle);
      const near = new Set(reached);
      const apart = partsOf(net).filter((part) => !part.some((number) => near.has(number)));
      const rings: Part = {
        pieces: reached.flatMap((number) => pieces[number] ?? []),
        places: radial(net, reached, middle),
        anchored: true,
      };
      return settle([rings, ...arranged(net, apart, told, freely)], others);
    }
    case "bands": {
      const bands = arrangement.bands.map((band) => numbersOf(pieces, band));
      const places = passed(net, banded(net, bands), along.right);
      return settle([{ pieces, places, anchored: false }], others);
    }
  }
}

/** Along layers, the one way in which pieces may give way to relations. */
const along = { down: { x: true, y: false }, right: { x: false, y: true } } as const;

function freely(part: Net, told: (done: number) => void): readonly Point[] {
  return passed(part, force(part, told), { x: true, y: true });
}

function arranged(
  net: Net,
  parts: readonly (readonly number[])[],
  told: (done: number) => void,
  arrange: (part: Net, told: (done: number) => void) => readonly Point[],
): readonly Part[] {
  const count = parts.reduce((sum, part) => sum + part.length, 0);
  let done = 0;
  return parts.map((numbers) => {
    const part = netAmong(net, numbers);
    const places = arrange(part, (share) => told((done + share * numbers.length) / count));
    done += numbers.length;
    told(done / count);
    return { pieces: part.pieces, places, anchored: false };
  });
}

function numbersOf(pieces: readonly Piece[], ids: readonly string[]): readonly number[] {
  const numbers = new Map(pieces.map(({ id }, index) => [id, index]));
  return ids.flatMap((id) => numbers.get(id) ?? []);
}
