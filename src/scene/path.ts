/**
 * A path as numbers: 0 x y = move, 1 x y = line, 2 x1 y1 x2 y2 x y = cubic curve, 3 = close. Flat, so that it can
 * be drawn, written and sent to a worker without an object per step.
 */
export type Path = readonly number[];

export const move = 0;
export const line = 1;
export const curve = 2;
export const close = 3;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What draws paths: a canvas context, a `Path2D`, or a writer of SVG. */
export interface Pen {
  moveTo: (x: number, y: number) => void;
  lineTo: (x: number, y: number) => void;
  bezierCurveTo: (x1: number, y1: number, x2: number, y2: number, x: number, y: number) => void;
  closePath: () => void;
}

/** Leads a pen along a path. */
export function trace(path: Path, pen: Pen): void {
  let i = 0;
  const next = () => path[i++] ?? 0;
  while (i < path.length) {
    switch (next()) {
      case move:
        pen.moveTo(next(), next());
        break;
      case line:
        pen.lineTo(next(), next());
        break;
      case curve:
        pen.bezierCurveTo(next(), next(), next(), next(), next(), next());
        break;
      default:
        pen.closePath();
    }
  }
}

/** The path as the `d` of an SVG path, to hundredths of a unit. */
export function pathData(path: Path): string {
  const parts: string[] = [];
  const at = (...numbers: number[]) => numbers.map(rounded).join(" ");
  trace(path, {
    moveTo: (x, y) => parts.push(`M${at(x, y)}`),
    lineTo: (x, y) => parts.push(`L${at(x, y)}`),
    bezierCurveTo: (...numbers) => parts.push(`C${at(...numbers)}`),
    closePath: () => parts.push("Z"),
  });
  return parts.join("");
}

export function rounded(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

/** A closed path through points given as x, y, x, y, …. */
export function polygon(points: readonly number[]): Path {
  const path: number[] = [];
  for (let i = 0; i + 1 < points.length; i += 2)
    path.push(i === 0 ? move : line, points[i] ?? 0, points[i + 1] ?? 0);
  path.push(close);
  return path;
}

/** How far the handles of a cubic stand out for a quarter of a circle of radius 1. */
const quarter = 0.5522847498;

export function roundedRect({ x, y, width, height }: Rect, radius: number): Path {
  const r = Math.min(radius, width / 2, height / 2);
  const k = r * (1 - quarter);
  const [right, bottom] = [x + width, y + height];
  return [
    ...[move, x + r, y, line, right - r, y, curve, right - k, y, right, y + k, right, y + r],
    ...[line, right, bottom - r, curve, right, bottom - k, right - k, bottom, right - r, bottom],
    ...[line, x + r, bottom, curve, x + k, bottom, x, bottom - k, x, bottom - r],
    ...[line, x, y + r, curve, x, y + k, x + k, y, x + r, y, close],
  ];
}

export function overlaps(a: Rect, b: Rect, gap = 0): boolean {
  return (
    a.x - gap < b.x + b.width &&
    b.x - gap < a.x + a.width &&
    a.y - gap < b.y + b.height &&
    b.y - gap < a.y + a.height
  );
}

/** The smallest rectangle around both. */
export function around(a: Rect, b: Rect): Rect {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

export function grown({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}
