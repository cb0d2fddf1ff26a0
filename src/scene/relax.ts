import type { Point, Rect } from "./path";

/** What takes room: where it would stand, and the rectangle around it, from there. */
export interface Body {
  readonly at: Point;
  readonly outer: Rect;
}

/** Two bodies, by their places in the list, and the size of the label that is to stand between them. */
export interface Tie {
  readonly from: number;
  readonly to: number;
  readonly width: number;
  readonly height: number;
  /** How far its middle bends to the right of the straight way. */
  readonly bulge: number;
}

const rounds = 140;
/** Clear space between two bodies, beside a label that stands between two, and between a body and a line that passes. */
const gap = 14;
const room = 26;
const pass = 12;

/**
 * Moves bodies inside an area, as little as may be, until none touches another, each label has room between its two and no
 * line runs through a third; or as near to that as it comes. `firmness`, 0 to 1, is how hard lines push others away.
 */
export function relaxed(
  bodies: readonly Body[],
  ties: readonly Tie[],
  area: Rect,
  firmness: number,
): readonly Point[] {
  const places = bodies.map(({ at }) => ({ ...at }));
  const shares = ties.map(() => 0.5);
  for (let round = 0; round < rounds; round += 1) {
    // Firm at first, then finer, so that it comes to rest.
    const force = 1 - (0.6 * round) / rounds;
    for (const [index, place] of places.entries()) {
      const { at } = bodies[index] ?? { at: place };
      place.x += (at.x - place.x) * 0.015;
      place.y += (at.y - place.y) * 0.015;
    }
    for (const tie of ties) stretched(places, bodies, tie, 0.25 * force);
    for (const tie of ties) cleared(places, bodies, tie, firmness * force);
    roomForLabels(places, bodies, ties, shares, 0.3 * force);
    apart(places, bodies, round < rounds - 12 ? 0.5 : 0.55);
    for (const [index, place] of places.entries()) kept(place, bodies[index], area);
  }
  return places;
}

interface Moving {
  x: number;
  y: number;
}

function apart(places: readonly Moving[], bodies: readonly Body[], share: number): void {
  for (const [i, a] of places.entries()) {
    for (let j = i + 1; j < places.length; j += 1) {
      const [b, p, q] = [places[j], bodies[i]?.outer, bodies[j]?.outer];
      if (b === undefined || p === undefined || q === undefined) continue;
      const right = a.x + p.x + p.width + gap - (b.x + q.x);
      const left = b.x + q.x + q.width + gap - (a.x + p.x);
      const below = a.y + p.y + p.height + gap - (b.y + q.y);
      const above = b.y + q.y + q.height + gap - (a.y + p.y);
      if (right <= 0 || left <= 0 || below <= 0 || above <= 0) continue;
      const least = Math.min(right, left, below, above);
      const by = least * share;
      if (least === right) [a.x, b.x] = [a.x - by, b.x + by];
      else if (least === left) [a.x, b.x] = [a.x + by, b.x - by];
      else if (least === below) [a.y, b.y] = [a.y - by, b.y + by];
      else [a.y, b.y] = [a.y + by, b.y - by];
    }
  }
}

/** Draws two bodies apart where the line between them is shorter than its label is there. */
function stretched(places: readonly Moving[], bodies: readonly Body[], tie: Tie, share: number): void {
  const [a, b] = [places[tie.from], places[tie.to]];
  const [p, q] = [bodies[tie.from]?.outer, bodies[tie.to]?.outer];
  if (a === undefined || b === undefined || a === b || p === undefined || q === undefined) return;
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.hypot(dx, dy) || 1;
  const [x, y] = [dx / length, dy / length];
  const free = length - within(p, x, y) - within(q, -x, -y);
  const needed = across(tie.width, tie.height, x, y) + room;
  if (free >= needed) return;
  const by = (needed - free) * share;
  a.x -= x * by;
  a.y -= y * by;
  b.x += x * by;
  b.y += y * by;
}

/** Moves bodies off the line between two others. */
function cleared(places: readonly Moving[], bodies: readonly Body[], { from, to }: Tie, share: number): void {
  const [a, b] = [places[from], places[to]];
  if (a === undefined || b === undefined || a === b) return;
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.hypot(dx, dy);
  if (length < 1) return;
  const [x, y] = [dx / length, dy / length];
  for (const [index, place] of places.entries()) {
    const outer = bodies[index]?.outer;
    if (index === from || index === to || outer === undefined) continue;
    const [cx, cy] = [place.x + outer.x + outer.width / 2 - a.x, place.y + outer.y + outer.height / 2 - a.y];
    const along = cx * x + cy * y;
    if (along <= 0 || along >= length) continue;
    const off = cx * -y + cy * x;
    const needed = (Math.abs(y) * outer.width + Math.abs(x) * outer.height) / 2 + pass;
    if (Math.abs(off) >= needed) continue;
    const by = (off < 0 ? -1 : 1) * (needed - Math.abs(off)) * share;
    place.x += -y * by;
    place.y += x * by;
    a.x -= -y * by * 0.3;
    a.y -= x * by * 0.3;
    b.x -= -y * by * 0.3;
    b.y -= x * by * 0.3;
  }
}

interface Pushed {
  x: number;
  y: number;
  readonly width: number;
  readonly height: number;
  readonly push: (x: number, y: number) => void;
}

/** Labels push one another and elements away, and slide along their lines meanwhile. */
function roomForLabels(
  places: readonly Moving[],
  bodies: readonly Body[],
  ties: readonly Tie[],
  shares: number[],
  force: number,
): void {
  const labels: Pushed[] = [];
  for (const [index, tie] of ties.entries()) {
    const [a, b] = [places[tie.from], places[tie.to]];
    const [p, q] = [bodies[tie.from]?.outer, bodies[tie.to]?.outer];
    if (a === undefined || b === undefined || a === b || p === undefined || q === undefined) continue;
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const length = Math.hypot(dx, dy) || 1;
    const [x, y] = [dx / length, dy / length];
    const [start, end] = [within(p, x, y), length - within(q, -x, -y)];
    const free = Math.max(1, end - start);
    const share = shares[index] ?? 0.5;
    const reach = start + free * share;
    const bend = tie.bulge * 4 * share * (1 - share);
    labels.push({
      x: a.x + x * reach - y * bend - tie.width / 2,
      y: a.y + y * reach + x * bend - tie.height / 2,
      width: tie.width,
      height: tie.height,
      push: (px, py) => {
        const slid = (px * x + py * y) / free;
        shares[index] = Math.min(0.8, Math.max(0.2, (shares[index] ?? 0.5) + slid));
        const across = px * -y + py * x;
        for (const end of [a, b]) {
          end.x += -y * across * 0.5;
          end.y += x * across * 0.5;
        }
      },
    });
  }
  const elements = places.map((place, index): Pushed => {
    const outer = bodies[index]?.outer ?? { x: 0, y: 0, width: 0, height: 0 };
    return {
      x: place.x + outer.x,
      y: place.y + outer.y,
      width: outer.width,
      height: outer.height,
      push: (x, y) => {
        place.x += x;
        place.y += y;
      },
    };
  });
  for (const [index, label] of labels.entries()) {
    for (const other of elements) parted(label, other, force);
    for (let next = index + 1; next < labels.length; next += 1) {
      const other = labels[next];
      if (other !== undefined) parted(label, other, force);
    }
  }
}

function parted(a: Pushed, b: Pushed, share: number): void {
  const clear = 6;
  const right = a.x + a.width + clear - b.x;
  const left = b.x + b.width + clear - a.x;
  const below = a.y + a.height + clear - b.y;
  const above = b.y + b.height + clear - a.y;
  if (right <= 0 || left <= 0 || below <= 0 || above <= 0) return;
  const least = Math.min(right, left, below, above);
  const by = least * share;
  const [x, y] = least === right ? [-by, 0] : least === left ? [by, 0] : least === below ? [0, -by] : [0, by];
  a.push(x, y);
  b.push(-x, -y);
}

/** How far a way from the middle of a body goes until it leaves its rectangle. */
function within({ x, y, width, height }: Rect, dx: number, dy: number): number {
  const right = dx > 0 ? x + width : -x;
  const below = dy > 0 ? y + height : -y;
  return Math.min(
    Math.abs(dx) < 1e-6 ? Number.POSITIVE_INFINITY : right / Math.abs(dx),
    Math.abs(dy) < 1e-6 ? Number.POSITIVE_INFINITY : below / Math.abs(dy),
  );
}

/** How long a way is that crosses a rectangle through its middle. */
function across(width: number, height: number, dx: number, dy: number): number {
  return Math.min(
    Math.abs(dx) < 1e-6 ? Number.POSITIVE_INFINITY : width / Math.abs(dx),
    Math.abs(dy) < 1e-6 ? Number.POSITIVE_INFINITY : height / Math.abs(dy),
  );
}

function kept(place: Moving, body: Body | undefined, area: Rect): void {
  if (body === undefined) return;
  const { x, y, width, height } = body.outer;
  place.x = Math.min(area.x + area.width - x - width, Math.max(area.x - x, place.x));
  place.y = Math.min(area.y + area.height - y - height, Math.max(area.y - y, place.y));
}
