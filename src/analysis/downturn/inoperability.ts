import type { Dependence } from "./dependence";

type Tie = Pick<Dependence, "supplier" | "dependent" | "share">;

/** Who depends on whom, made ready for many failures. */
export interface Network {
  readonly ids: readonly string[];
  readonly places: ReadonlyMap<string, number>;
  /** By the place of the supplier: what depends on it, and by how much. */
  readonly onward: readonly (readonly { readonly to: number; readonly share: number }[])[];
  /** The most that any element depends on others, all together. */
  readonly most: number;
}

/** How far what is found may be from the exact answer. */
const precision = 1e-9;

/** Dependences that add up to less than 1 need no more rounds; more are stopped here. */
const mostRounds = 10_000;

export function networkOf(ties: readonly Tie[]): Network {
  const ids = [...new Set(ties.flatMap(({ supplier, dependent }) => [supplier, dependent]))];
  const places = new Map(ids.map((id, place) => [id, place]));
  const onward = ids.map((): { to: number; share: number }[] => []);
  const needs = new Float64Array(ids.length);
  for (const { supplier, dependent, share } of ties) {
    const to = places.get(dependent) ?? 0;
    onward[places.get(supplier) ?? 0]?.push({ to, share });
    needs[to] = (needs[to] ?? 0) + share;
  }
  return { ids, places, onward, most: needs.reduce((most, need) => Math.max(most, need), 0) };
}

/** What each element loses, and how much there was to work out. */
interface Spread {
  readonly losses: ReadonlyMap<string, number>;
  /** How many dependences were looked at, each as often as it was. */
  readonly looks: number;
}

/**
 * What share of its function each element loses when one loses `loss` of its own, 0 to 1; elements that lose nothing are
 * left out. The inoperability input-output model q = min(1, A·q + c) (Haimes & Jiang 2001, Journal of Infrastructure
 * Systems 7(1)), found by repetition from nought, one element after the other (Gauss–Seidel), until the answer is within
 * 1e-9; with dependences below 1 in every row it always is.
 */
export function inoperability(network: Network, failing: string, loss: number): ReadonlyMap<string, number> {
  return spread(network, failing, loss).losses;
}

/** The same, with the work that it took. */
export function spread(network: Network, failing: string, loss: number): Spread {
  const start = network.places.get(failing);
  if (loss <= 0) return { losses: new Map(), looks: 0 };
  if (start === undefined) return { losses: new Map([[failing, Math.min(1, loss)]]), looks: 0 };
  const { reached, inward, ties } = reachedFrom(network, start);
  const enough = network.most === 0 ? 1 : (precision * (1 - network.most)) / network.most;
  const lost = new Float64Array(reached.length);
  let rounds = 0;
  let change: number;
  do {
    change = 0;
    rounds += 1;
    for (let at = 0; at < lost.length; at += 1) {
      let sum = at === 0 ? loss : 0;
      for (const { from, share } of inward[at] ?? []) sum += share * (lost[from] ?? 0);
      const capped = Math.min(1, sum);
      change = Math.max(change, capped - (lost[at] ?? 0));
      lost[at] = capped;
    }
  } while (change > enough && rounds < mostRounds);
  const losses = new Map<string, number>();
  reached.forEach((place, at) => {
    const share = lost[at] ?? 0;
    if (share > 0) losses.set(network.ids[place] ?? "", share);
  });
  return { losses, looks: rounds * (ties + reached.length) };
}

/** All that directly or indirectly depends on an element, itself first, and by that order on whom of these each depends. */
function reachedFrom({ onward }: Network, start: number) {
  const reached = [start];
  const order = new Map([[start, 0]]);
  const inward: { from: number; share: number }[][] = [[]];
  let ties = 0;
  for (const [from, place] of reached.entries())
    for (const { to, share } of onward[place] ?? []) {
      const known = order.get(to) ?? reached.length;
      if (known === reached.length) {
        order.set(to, known);
        reached.push(to);
        inward.push([]);
      }
      inward[known]?.push({ from, share });
      ties += 1;
    }
  return { reached, inward, ties };
}
