import type { Point } from "~/scene/path";

import { apart } from "./apart";
import { packed } from "./pack";
import { at, boundsOf, type Box, boxOf, leastGap, type Piece } from "./piece";
import { Room } from "./room";

/** Pieces arranged among themselves, wherever that may be. */
export interface Part {
  readonly pieces: readonly Piece[];
  readonly places: readonly Point[];
  /** It is where it should be already. */
  readonly anchored: boolean;
}

/** Room between parts that nothing joins. */
const betweenParts = 120;

/**
 * Brings arranged parts together. Parts that hold a pinned piece stand so that it is in its place; the rest stand beside
 * one another about where all of them were, clear of `others`.
 */
export function settle(parts: readonly Part[], others: readonly Box[]): ReadonlyMap<string, Point> {
  const all = parts.flatMap(({ pieces }) => pieces);
  const still = [...others, ...all.filter(({ pinned }) => pinned)];
  const result = new Map<string, Point>();
  const room = new Room(still, leastGap);
  const settled: Box[] = [...still];
  const put = (pieces: readonly Piece[]) => {
    for (const piece of pieces) {
      result.set(piece.id, { x: Math.round(piece.x) + 0, y: Math.round(piece.y) + 0 });
      room.take(piece);
      settled.push(piece);
    }
  };

  const held = parts.filter((part) => part.anchored || part.pieces.some(({ pinned }) => pinned));
  const inPlace = held.flatMap((part) => brought(part).filter(({ pinned }) => !pinned));
  put(apart(inPlace, still));

  const free = parts.filter((part) => !held.includes(part));
  const arranged = free.map((part) => apart(placedIn(part), []));
  const rects = arranged.map((pieces) => boundsOf(pieces));
  const corners = packed(rects, betweenParts);
  const whole = boundsOf(
    rects.map(({ width, height }, index) => boxOf({ width, height, x: 0, y: 0, ...corners[index] })),
  );
  const before = boundsOf(free.flatMap(({ pieces }) => pieces));
  const shift = {
    x: before.x + before.width / 2 - (whole.x + whole.width / 2),
    y: before.y + before.height / 2 - (whole.y + whole.height / 2),
  };
  arranged.forEach((part, index) => {
    const rect = rects[index];
    const corner = corners[index];
    if (rect === undefined || corner === undefined) return;
    const wish = boxOf({ ...rect, x: corner.x + shift.x, y: corner.y + shift.y });
    const place = room.nearest(wish);
    const far = Math.hypot(place.x - wish.x, place.y - wish.y);
    const crowded = far > Math.hypot(rect.width, rect.height);
    const goal = crowded ? wish : place;
    const by = { x: goal.x - (rect.x + rect.width / 2), y: goal.y - (rect.y + rect.height / 2) };
    const pieces = part.map((piece) => at(piece, { x: piece.x + by.x, y: piece.y + by.y }));
    // As a whole it would land far away: rather each piece for itself, near where it was.
    put(crowded ? apart(pieces, settled) : pieces);
  });
  return result;
}

function placedIn({ pieces, places }: Part): readonly Piece[] {
  return pieces.map((piece, index) => at(piece, places[index] ?? piece));
}

/** A part moved so that its pinned pieces, on average, are where they have to be. */
function brought(part: Part): readonly Piece[] {
  const placed = placedIn(part);
  let [x, y, count] = [0, 0, 0];
  part.pieces.forEach((piece, index) => {
    if (!piece.pinned) return;
    x += piece.x - (placed[index]?.x ?? piece.x);
    y += piece.y - (placed[index]?.y ?? piece.y);
    count += 1;
  });
  if (count === 0) return placed;
  return placed.map((piece) => at(piece, { x: piece.x + x / count, y: piece.y + y / count }));
}
