import type { Influences } from "./influences";

/** What is done to nodes: `hold` keeps the value at every step, `push` sets it once and lets go. */
export interface Setting {
  readonly node: string;
  readonly how: "hold" | "push";
  /** −1 (as little as there can be) to +1 (as much as there can be). */
  readonly value: number;
}

/** How a run ends: at rest after so many steps, in a cycle of so many steps, or with neither in sight. */
type Ending =
  | { readonly is: "rest"; readonly after: number }
  | { readonly is: "cycle"; readonly after: number; readonly period: number }
  | { readonly is: "open" };

/** The states of all nodes, step by step from the start, in the order of the nodes. */
export interface Run {
  readonly steps: readonly (readonly number[])[];
  readonly ending: Ending;
}

export const mostSteps = 100;

/** Changes smaller than this are none. */
const tolerance = 1e-4;

export const usualSteepness = 1;

/**
 * Lets a fuzzy cognitive map run (Kosko 1986, International Journal of Man-Machine Studies 24):
 * A_j(t+1) = tanh(λ·Σ_i A_i(t)·w_ij), from nought but for what is held or pushed. At most 100 steps; it rests where no
 * node changes by 1e-4 or more, and is a cycle where the last two rounds of a period differ by less. Such maps may also
 * settle to neither (Harmati, Hatwágner & Kóczy 2021, Neural Computing & Applications).
 */
export function simulate(influences: Influences, settings: readonly Setting[], steepness: number): Run {
  const { nodes, links } = influences;
  const held = new Map<number, number>();
  const start = nodes.map(() => 0);
  for (const { node, how, value } of settings) {
    const place = nodes.indexOf(node);
    if (place === -1) continue;
    start[place] = value;
    if (how === "hold") held.set(place, value);
    else held.delete(place);
  }
  const steps: (readonly number[])[] = [start];
  let now: readonly number[] = start;
  while (steps.length <= mostSteps) {
    const sums = nodes.map(() => 0);
    for (const { from, to, weight } of links) sums[to] = (sums[to] ?? 0) + (now[from] ?? 0) * weight;
    const next = sums.map((sum, place) => held.get(place) ?? Math.tanh(steepness * sum));
    if (areNear(now, next)) return { steps, ending: { is: "rest", after: steps.length - 1 } };
    steps.push(next);
    now = next;
  }
  return { steps, ending: cycleIn(steps) };
}

/** The scenario without what would have happened anyway: only the difference says something. */
export function differenceOf(scenario: Run, baseline: Run): readonly (readonly number[])[] {
  return scenario.steps.map((state, at) => {
    const before = baseline.steps[Math.min(at, baseline.steps.length - 1)] ?? [];
    return state.map((value, place) => value - (before[place] ?? 0));
  });
}

function areNear(one: readonly number[], other: readonly number[]): boolean {
  return one.every((value, place) => Math.abs(value - (other[place] ?? 0)) < tolerance);
}

/** The shortest period that the last two rounds repeat, and since when they do. */
function cycleIn(steps: readonly (readonly number[])[]): Ending {
  const repeats = (at: number, period: number) => areNear(steps[at] ?? [], steps[at - period] ?? []);
  const last = steps.length - 1;
  for (let period = 2; period * 2 <= last; period += 1) {
    let from = last;
    while (from >= period && repeats(from, period)) from -= 1;
    if (last - from >= period) return { is: "cycle", after: from + 1 - period, period };
  }
  return { is: "open" };
}
