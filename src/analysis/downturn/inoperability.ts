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

/**
 * What share of its function each element loses when one loses `loss` of its own, 0 to 1; elements that lose nothing are
 * left out. The inoperability input-output model q = min(1, A·q + c) (Haimes & Jiang 2001, Journal of Infrastructure
 * Systems 7(1)), found by repetition from nought until the answer is within 1e-9; with dependences below 1 in every row it
 * always is.
 */
export function inoperability(network: Network, failing: string, loss: number): ReadonlyMap<string, number> {
  const start = network.places.get(failing);
  if (loss <= 0) return new Map();
  if (start === undefined) return new Map([[failing, Math.min(1, loss)]]);
  const { reached, ties } = reachedFrom(network, start);
  const enough = network.most === 0 ? 1 : (precision * (1 - network.most)) / network.most;
  let now = new Float64Array(reached.length);
  let next = new Float64Array(reached.length);
  for (let round = 0; round < mostRounds; round += 1) {
    next.fill(0);
    next[0] = loss;
    for (const { from, to, share } of ties) next[to] = (next[to] ?? 0) + share * (now[from] ?? 0);
    let change = 0;
    for (let place = 0; place < next.length; place += 1) {
      const capped = Math.min(1, next[place] ?? 0);
      next[place] = capped;
      change = Math.max(change, capped - (now[place] ?? 0));
    }
    [now, next] = [next, now];
    if (change <= enough) break;
  }
  return new Map(
    reached.flatMap((place, at) => {
      const lost = now[at] ?? 0;
      return lost > 0 ? [[network.ids[place] ?? "", lost] as const] : [];
    }),
  );
}

/** All that directly or indirectly depends on an element, itself first, and the dependences among them by that order. */
function reachedFrom({ onward }: Network, start: number) {
  const reached = [start];
  const order = new Map([[start, 0]]);
  const ties: { from: number; to: number; share: number }[] = [];
  for (const place of reached)
    for (const { to, share } of onward[place] ?? []) {
      if (!order.has(to)) {
        order.set(to, reached.length);
        reached.push(to);
      }
      ties.push({ from: order.get(place) ?? 0, to: order.get(to) ?? 0, share });
    }
  return { reached, ties };
}
