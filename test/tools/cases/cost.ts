import type { Position } from "~/model/element";

import type { Drawing, Tie } from "./drawing";
import { boundsOf, type Box, crossingsOf, grown, lengthInBox, lengthOf, overlap } from "./geometry";

/** The sheet that a layout should keep to: wide, as a projector is. */
export const paper: Box = { left: 0, top: 0, right: 1700, bottom: 1020 };

const fault = 1000;
const gap = { across: 90, down: 100 };
const clearance = 14;
const comfortable = 330;
const leastSeen = 36;
const tooNarrow = 0.35;

/**
 * How bad a drawing is; lower is better. A fault (elements or labels on each other, a relation through a foreign
 * element) costs more than any number of crossings that a layout could trade it for.
 */
export function costOf({ boxes, ties }: Drawing): number {
  const elements = [...boxes];
  const extents = ties.map(({ line }) => grown(boundsOf(line), 1));
  let cost = 0;
  elements.forEach(([, box], index) => {
    cost += 4 * beyond(box, paper);
    for (const [, other] of elements.slice(index + 1)) cost += crowding(box, other);
  });
  ties.forEach((tie, index) => {
    const extent = extents[index] ?? paper;
    cost += stretch(tie) + astray(tie) + 4 * hidden(tie);
    for (const [id, box] of elements) {
      if (id !== tie.from && id !== tie.to) cost += passing(tie, extent, box);
      cost += covering(tie.pill, box, 6, 250);
    }
    for (let place = index + 1; place < ties.length; place += 1) {
      const [other, otherExtent] = [ties[place], extents[place]];
      if (other === undefined || otherExtent === undefined) continue;
      cost += covering(tie.pill, other.pill, 3, 100);
      cost += hiding(tie.pill, other, otherExtent) + hiding(other.pill, tie, extent);
      if (overlap(extent, otherExtent) > 0) cost += meeting(tie, other) + parting(tie, other);
    }
  });
  return cost;
}

function crowding(box: Box, other: Box): number {
  const [across, down] = [gap.across / 2, gap.down / 2];
  const depth = overlap(grown(box, across, down), grown(other, across, down));
  const untidy =
    untidiness(box.left + box.right - other.left - other.right) +
    untidiness(box.top + box.bottom - other.top - other.bottom);
  return untidy + (depth > 0 ? 40 + 6 * depth : 0) + (overlap(box, other) > 0 ? fault : 0);
}

/** Nearly in line looks like a slip; quite in line looks meant. Takes twice the distance of the middles. */
function untidiness(offset: number): number {
  const away = Math.abs(offset) / 2;
  return away > 0.5 && away < 25 ? 6 : 0;
}

function covering(one: Box, other: Box, margin: number, price: number): number {
  if (overlap(grown(one, margin), other) === 0) return 0;
  return price + (overlap(one, other) > 0 ? fault : 0);
}

function passing({ line }: Tie, extent: Box, box: Box): number {
  if (overlap(extent, grown(box, clearance)) === 0) return 0;
  const near = lengthInBox(line, grown(box, clearance));
  return near === 0 ? 0 : 300 + 3 * near + (lengthInBox(line, box) > 0 ? fault : 0);
}

/** A relation that runs on under the label of another seems to be the other, most of all where it ends. */
function hiding(pill: Box, { line }: Tie, extent: Box): number {
  if (overlap(extent, pill) === 0 || lengthInBox(line, pill) === 0) return 0;
  const near = grown(pill, 24);
  return endsOf(line).reduce((sum, end) => sum + (overlap(around(end), near) > 0 ? 150 : 0), 90);
}

function around({ x, y }: Position): Box {
  return { left: x - 1, top: y - 1, right: x + 1, bottom: y + 1 };
}

/** Crossings, dearer at narrow angles. */
function meeting(one: Tie, other: Tie): number {
  const count = crossingsOf(one.line, other.line);
  return count === 0 ? 0 : count * (90 + 110 * Math.abs(Math.cos(direction(one) - direction(other))));
}

/** Two relations that leave one element in nearly one direction are hard to tell apart. */
function parting(one: Tie, other: Tie): number {
  const [a, b] = [direction(one), direction(other)];
  const shared: number[] = [];
  if (one.from === other.from || one.to === other.to) shared.push(a - b);
  if (one.from === other.to || one.to === other.from) shared.push(a - b + Math.PI);
  const [turn] = shared;
  // Relations of one pair fan out by themselves.
  if (turn === undefined || [one.from, one.to].every((id) => id === other.from || id === other.to)) return 0;
  const between = Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn)));
  return 100 * Math.max(0, 1 - between / tooNarrow);
}

function direction({ line }: Tie): number {
  const [start, end] = endsOf(line);
  return Math.atan2(end.y - start.y, end.x - start.x);
}

function stretch({ line }: Tie): number {
  const [start, end] = endsOf(line);
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  return 0.06 * length + 0.25 * Math.max(0, length - comfortable) + 3 * Math.max(0, 110 - length);
}

/** A label belongs on its relation, and near the middle. */
function astray({ along, aside }: Tie): number {
  return 150 * Math.abs(aside) + 60 * Math.max(0, Math.abs(along - 0.5) - 0.1);
}

/** How much is missing to see both halves of a relation beside its own label. */
function hidden({ line, pill }: Tie): number {
  const half = line.length >> 1;
  return [line.slice(0, half + 1), line.slice(half)].reduce((sum, part) => {
    return sum + Math.max(0, leastSeen - (lengthOf(part) - lengthInBox(part, pill)));
  }, 0);
}

function endsOf(line: readonly Position[]): readonly [Position, Position] {
  const [start, end] = [line[0], line.at(-1)];
  if (start === undefined || end === undefined) throw new Error("endsOf: a line has points");
  return [start, end];
}

function beyond(box: Box, limits: Box): number {
  return (
    Math.max(0, limits.left - box.left) +
    Math.max(0, box.right - limits.right) +
    Math.max(0, limits.top - box.top) +
    Math.max(0, box.bottom - limits.bottom)
  );
}
