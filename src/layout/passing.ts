import { overlaps, type Point } from "~/scene/path";

import { apart } from "./apart";
import type { Link, Net } from "./net";
import { at, type Piece, rectOf } from "./piece";

/** How near a relation may pass by an element that it has nothing to do with. */
const margin = 16;
const rounds = 24;
/** With more pieces times relations, looking takes longer than it is worth. */
const mostPairs = 120_000;

/** In which ways pieces may be moved aside: in layers along the layer, in bands along the band. */
export type Freedom = Readonly<Record<"x" | "y", boolean>>;

/** Moves pieces aside that lie on relations between others, as far as that can be done without crowding. */
export function passed(net: Net, places: readonly Point[], freedom: Freedom): readonly Point[] {
  const { pieces, links } = net;
  if (pieces.length * links.length > mostPairs) return places;
  let now: readonly Piece[] = pieces.map((piece, index) => at(piece, places[index] ?? piece));
  let [best, fewest] = [now, crossed(now, links)];
  for (let round = 0; round < rounds && fewest > 0; round += 1) {
    now = pushed(now, links, freedom);
    const found = crossed(now, links);
    if (found < fewest) [best, fewest] = [now, found];
  }
  return best.map(({ x, y }) => ({ x, y }));
}

/** How many elements lie on relations between others. */
function crossed(pieces: readonly Piece[], links: readonly Link[]): number {
  let count = 0;
  for (const link of links)
    pieces.forEach((piece, index) => {
      if (index !== link.from && index !== link.to && asideOf(piece, link, pieces) !== null) count += 1;
    });
  return count;
}

function pushed(pieces: readonly Piece[], links: readonly Link[], freedom: Freedom): readonly Piece[] {
  const moves = pieces.map(() => ({ x: 0, y: 0 }));
  for (const link of links)
    pieces.forEach((piece, index) => {
      if (piece.pinned || index === link.from || index === link.to) return;
      const aside = asideOf(piece, link, pieces);
      const move = moves[index];
      if (aside === null || move === undefined) return;
      // The shorter of the ways that it may go; the lengths are infinite along the relation itself.
      if (freedom.x && (!freedom.y || Math.abs(aside.x) <= Math.abs(aside.y))) move.x += finite(aside.x);
      else if (freedom.y) move.y += finite(aside.y);
    });
  const moved = pieces.map((piece, index) => {
    const { x = 0, y = 0 } = moves[index] ?? {};
    return at(piece, { x: piece.x + x, y: piece.y + y });
  });
  const still = moved.filter(({ pinned }) => pinned);
  const free = apart(
    moved.filter(({ pinned }) => !pinned),
    still,
  );
  let next = 0;
  return moved.map((piece) => (piece.pinned ? piece : (free[next++] ?? piece)));
}

function finite(length: number): number {
  return Number.isFinite(length) ? Math.max(-160, Math.min(160, length)) : 0;
}

/** How far a piece would have to go, across or down, to be clear of a relation; null where it is. */
function asideOf(piece: Piece, { from, to }: Link, pieces: readonly Piece[]): Point | null {
  const [a, b] = [pieces[from], pieces[to]];
  if (a === undefined || b === undefined) return null;
  const reach = {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  };
  if (!overlaps(rectOf(piece), reach, margin)) return null;
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.hypot(dx, dy);
  if (length < 1) return null;
  // How far the middle of the piece is from the line, and how far its corner nearest to it reaches.
  const side = ((piece.x - a.x) * dy - (piece.y - a.y) * dx) / length;
  const half = (Math.abs(dy) * (piece.width / 2) + Math.abs(dx) * (piece.height / 2)) / length + margin;
  const lacking = half - Math.abs(side);
  if (lacking <= 0) return null;
  const away = side < 0 ? -lacking : lacking;
  return { x: (away * length) / dy, y: (-away * length) / dx };
}
