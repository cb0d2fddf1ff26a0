import type { Study } from "../subject";
import { type Influences, influencesOf } from "./influences";

/** How strongly all links together can carry a disturbance on from one step to the next. */
export interface FeedbackStrength {
  /** ‖W‖₂, or no less than it where it is not exact. */
  readonly norm: number;
  readonly exact: boolean;
}

/** Up to so many nodes the exact figure is worked out. */
const mostExact = 150;

const mostSweeps = 60;

/**
 * The spectral norm ‖W‖₂ of the weights of the declared feedback. With tanh(λx), ‖W‖₂ < 1/λ makes one step a
 * contraction, so that there is one resting point and every run comes to it (Banach's theorem; for cognitive maps Harmati,
 * Hatwágner & Kóczy 2018). On larger maps √(‖W‖₁·‖W‖∞) is given, which is never less.
 */
export const feedbackStrength: Study<null, FeedbackStrength> = {
  reads: ["elements", "feedback"],
  run: ({ variant }) => strengthOf(influencesOf(variant)),
};

export function strengthOf({ nodes, links }: Influences): FeedbackStrength {
  const weights = nodes.map(() => nodes.map(() => 0));
  if (nodes.length > mostExact) return { norm: boundOf({ nodes, links }), exact: false };
  for (const { from, to, weight } of links) {
    const row = weights[from];
    if (row !== undefined) row[to] = (row[to] ?? 0) + weight;
  }
  return { norm: spectralNorm(weights), exact: true };
}

/** The greatest singular value of a matrix: one-sided Jacobi rotations make its rows orthogonal (Hestenes 1958). */
export function spectralNorm(matrix: readonly (readonly number[])[]): number {
  const rows = matrix.map((row) => Float64Array.from(row));
  for (let sweep = 0; sweep < mostSweeps; sweep += 1) {
    let turned = false;
    for (let i = 0; i < rows.length; i += 1)
      for (let j = i + 1; j < rows.length; j += 1) {
        const [one, other] = [rows[i], rows[j]];
        if (one !== undefined && other !== undefined && rotated(one, other)) turned = true;
      }
    if (!turned) break;
  }
  return Math.sqrt(rows.reduce((most, row) => Math.max(most, dot(row, row)), 0));
}

/** Turns two rows so that they are orthogonal; false where they were. */
function rotated(one: Float64Array, other: Float64Array): boolean {
  const [a, b, c] = [dot(one, one), dot(other, other), dot(one, other)];
  if (Math.abs(c) <= 1e-15 * Math.sqrt(a * b) || c === 0) return false;
  const zeta = (b - a) / (2 * c);
  const tangent = (zeta < 0 ? -1 : 1) / (Math.abs(zeta) + Math.sqrt(1 + zeta * zeta));
  const cosine = 1 / Math.sqrt(1 + tangent * tangent);
  const sine = cosine * tangent;
  for (let at = 0; at < one.length; at += 1) {
    const [x, y] = [one[at] ?? 0, other[at] ?? 0];
    one[at] = cosine * x - sine * y;
    other[at] = sine * x + cosine * y;
  }
  return true;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}

function boundOf({ nodes, links }: Influences): number {
  const [rows, columns] = [nodes.map(() => 0), nodes.map(() => 0)];
  for (const { from, to, weight } of links) {
    rows[from] = (rows[from] ?? 0) + Math.abs(weight);
    columns[to] = (columns[to] ?? 0) + Math.abs(weight);
  }
  const greatest = (sums: readonly number[]) => sums.reduce((most, sum) => Math.max(most, sum), 0);
  return Math.sqrt(greatest(rows) * greatest(columns));
}
