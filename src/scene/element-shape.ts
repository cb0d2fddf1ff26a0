import type { ElementKind } from "~/model/element";

import { line, move, type Path, type Point, polygon, type Rect, roundedRect } from "./path";

/** How far the points of a commodity's tag reach out, and how deep the teeth of a threat are. */
const tagPoint = 14;
const tooth = 5;

/** Every kind has a form of its own, so that it is told apart without colour. Centred on 0, 0. */
export interface Shape {
  readonly outline: Path;
  /** A second line that belongs to the form: the ground under a space. */
  readonly ground: Path | null;
  /** The border as a polygon x, y, x, y, … that relations attach to. */
  readonly border: readonly number[];
}

/** How round an actor of this height is. */
export function pillRadius(height: number): number {
  return Math.min(height / 2, 30);
}

export function shapeOf(kind: ElementKind, width: number, height: number): Shape {
  const box: Rect = { x: -width / 2, y: -height / 2, width, height };
  switch (kind) {
    case "actor": {
      const radius = pillRadius(height);
      return { outline: roundedRect(box, radius), ground: null, border: roundedBorder(box, radius) };
    }
    case "space":
      return {
        outline: roundedRect(box, 2),
        ground: [move, box.x + 6, height / 2 + 4.5, line, width / 2 - 6, height / 2 + 4.5],
        border: corners({ ...box, height: height + 5 }),
      };
    case "commodity": {
      const border = [
        ...[box.x, 0, box.x + tagPoint, box.y, width / 2 - tagPoint, box.y],
        ...[width / 2, 0, width / 2 - tagPoint, height / 2, box.x + tagPoint, height / 2],
      ];
      return { outline: polygon(border), ground: null, border };
    }
    case "threat":
      return { outline: serrated(box), ground: null, border: corners(box) };
  }
}

function corners({ x, y, width, height }: Rect): readonly number[] {
  return [x, y, x + width, y, x + width, y + height, x, y + height];
}

function roundedBorder({ x, y, width, height }: Rect, radius: number): readonly number[] {
  const points: number[] = [];
  const centres = [
    [x + width - radius, y + radius, -Math.PI / 2],
    [x + width - radius, y + height - radius, 0],
    [x + radius, y + height - radius, Math.PI / 2],
    [x + radius, y + radius, Math.PI],
  ] as const;
  for (const [cx, cy, start] of centres) {
    for (let step = 0; step <= 4; step += 1) {
      const angle = start + (step / 4) * (Math.PI / 2);
      points.push(cx + radius * Math.cos(angle), cy + radius * Math.sin(angle));
    }
  }
  return points;
}

function serrated({ x, y, width, height }: Rect): Path {
  const teeth = Math.max(4, Math.round(width / 11));
  const step = width / teeth;
  const points: number[] = [];
  for (let i = 0; i < teeth; i += 1) points.push(x + i * step, y + tooth, x + (i + 0.5) * step, y);
  points.push(x + width, y + tooth);
  for (let i = teeth; i > 0; i -= 1)
    points.push(x + i * step, y + height - tooth, x + (i - 0.5) * step, y + height);
  points.push(x, y + height - tooth);
  return polygon(points);
}

/** Where the way from the middle of an element at `centre` towards `target` leaves its border, and `gap` further. */
export function borderTowards(border: readonly number[], centre: Point, target: Point, gap: number): Point {
  const dx = target.x - centre.x;
  const dy = target.y - centre.y;
  const length = Math.hypot(dx, dy);
  if (length < 1e-6) return centre;
  let reach = 0;
  for (let i = 0; i < border.length; i += 2) {
    const j = (i + 2) % border.length;
    const [ax, ay] = [border[i] ?? 0, border[i + 1] ?? 0];
    const [ex, ey] = [(border[j] ?? 0) - ax, (border[j + 1] ?? 0) - ay];
    const across = dx * ey - dy * ex;
    if (Math.abs(across) < 1e-9) continue;
    const along = (ax * ey - ay * ex) / across;
    const within = (ax * dy - ay * dx) / across;
    if (along > reach && within >= -1e-9 && within <= 1 + 1e-9) reach = along;
  }
  const distance = reach + gap / length;
  return { x: centre.x + dx * distance, y: centre.y + dy * distance };
}
