/** An arrow of a directed graph, from one place to another. Several may join the same two. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
}

export interface Cycles {
  /** The places in the list of the arrows of each cycle, in the order in which they are run through; shortest first. */
  readonly cycles: readonly (readonly number[])[];
  /** How many there are more than are given. */
  readonly leftOut: number;
  /** False: there are so many that not all were counted. */
  readonly counted: boolean;
}

export interface Bounds {
  /** No cycle has more arrows. */
  readonly longest: number;
  /** No more are given. */
  readonly most: number;
}

/** So many steps are taken at most. */
const patience = 1_500_000;

/**
 * The elementary cycles of a directed graph, none longer than asked for, each once: no place is met twice. One place
 * after another is the first of its cycles, and is then left out, as in Johnson (1975), *SIAM Journal on Computing*
 * 4(1). Since length is bounded, a way is given up as soon as it can no longer be home in time (after Gupta &
 * Suzumura 2021, *Finding All Bounded-Length Simple Cycles in a Directed Graph*), where Johnson blocks places. Those
 * of one length are looked for before longer ones, so that where patience ends, the shortest are there.
 */
export function cyclesOf(arrows: readonly Arrow[], { longest, most }: Bounds): Cycles {
  const places = [...new Set(arrows.flatMap(({ from, to }) => [from, to]))];
  const rank = new Map(places.map((place, at) => [place, at]));
  const leaving = places.map((): { readonly arrow: number; readonly to: number }[] => []);
  const coming = places.map((): number[] => []);
  for (const [arrow, { from, to }] of arrows.entries()) {
    const [start = 0, end = 0] = [rank.get(from), rank.get(to)];
    leaving[start]?.push({ arrow, to: end });
    coming[end]?.push(start);
  }
  const cycles: (readonly number[])[] = [];
  let count = 0;
  let left = patience;
  const way: number[] = [];
  const met = new Set<number>();

  const follow = (first: number, at: number, length: number, home: readonly number[]): void => {
    for (const { arrow, to } of leaving[at] ?? []) {
      if (left <= 0) return;
      left -= 1;
      const after = way.length + 1;
      if (to === first && after === length) {
        count += 1;
        if (cycles.length < most) cycles.push([...way, arrow]);
      } else if (!met.has(to) && after + (home[to] ?? length) <= length) {
        way.push(arrow);
        met.add(to);
        follow(first, to, length, home);
        met.delete(to);
        way.pop();
      }
    }
  };
  for (let length = 1; length <= longest; length += 1) {
    for (const first of places.keys()) {
      met.add(first);
      follow(first, first, length, stepsHome(first, coming, length));
      met.delete(first);
    }
  }
  return { cycles, leftOut: count - cycles.length, counted: left > 0 };
}

/** How many arrows each place is away from the first, over places that come after it; endless where there is no way. */
function stepsHome(
  first: number,
  coming: readonly (readonly number[])[],
  longest: number,
): readonly number[] {
  const steps = coming.map(() => Number.POSITIVE_INFINITY);
  steps[first] = 0;
  let edge = [first];
  for (let step = 1; step < longest && edge.length > 0; step += 1) {
    const next: number[] = [];
    for (const place of edge)
      for (const before of coming[place] ?? [])
        if (before > first && steps[before] === Number.POSITIVE_INFINITY) {
          steps[before] = step;
          next.push(before);
        }
    edge = next;
  }
  return steps;
}
