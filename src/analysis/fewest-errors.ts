/** A signed tie between two parties by their numbers. */
export interface SignedEdge {
  readonly a: number;
  readonly b: number;
  readonly sign: 1 | -1;
}

/** Parties split into camps, and how many ties go against it: distrust within a camp, or trust across. */
interface Division {
  /** The camp of each party, counted from 0 in the order of their first members. */
  readonly camps: readonly number[];
  readonly errors: number;
  /** False: not every split could be ruled out, so there may be one with fewer errors. */
  readonly exact: boolean;
}

/** Up to so many parties that hang together, every split is tried or ruled out. */
const mostExact = 20;
/** So many beginnings of splits are looked into: of twenty parties in two camps all, in more the likely ones. */
const patience = { two: 2 ** mostExact, more: 2 ** 17 };
/** As many starts are made as this holds ties, but at least two and at most so many. */
const effort = 12_000;
const mostStarts = 12;
/** More camps than this are told apart by nobody. */
const mostTold = 40;
/** Stands for the camp of a party that has none yet. */
const nowhere = -1;

/**
 * Splits parties that hang together into at most so many camps with as few errors as can be. First by going down from
 * several starts, the same each time, as long as it helps to move a party, to swap two whom a tie joins, or to move
 * both together; swapping two without a tie helps only where moving one of them does. Up to twenty parties then by
 * branch and bound: one after another is put into each camp, and what can come out no better than the best is left.
 */
export function fewestErrors(count: number, edges: readonly SignedEdge[], mostCamps: number): Division {
  const width = Math.min(count, mostCamps, mostTold);
  const parties = Array.from({ length: count }, (_, party) => party);
  const at = parties.map((): (readonly [party: number, sign: 1 | -1])[] => []);
  for (const { a, b, sign } of edges) {
    at[a]?.push([b, sign]);
    at[b]?.push([a, sign]);
  }
  const tiesOf = (party: number) => at[party] ?? [];
  const split = new Int32Array(count).fill(nowhere);
  /** For each party the ties of trust with those in some camp, and how much better or worse it is to be in each. */
  const outside = new Int32Array(count);
  const inside = new Int32Array(count * width);
  /** The errors in which a party would be in this camp, with those who are in one. */
  const cost = (party: number, camp: number) => (outside[party] ?? 0) + (inside[party * width + camp] ?? 0);
  const cheapest = (party: number, camps = width) => {
    let best = split[party] ?? nowhere;
    for (let camp = 0; camp < camps; camp += 1)
      if (best === nowhere || cost(party, camp) < cost(party, best)) best = camp;
    return best;
  };
  /** Takes where a party is into what the others have there (1), or out of it (-1). */
  const tell = (party: number, by: 1 | -1) => {
    const camp = split[party] ?? nowhere;
    for (const [other, sign] of camp === nowhere ? [] : tiesOf(party)) {
      if (sign > 0) outside[other] = (outside[other] ?? 0) + by;
      const place = other * width + camp;
      inside[place] = (inside[place] ?? 0) - by * sign;
    }
  };
  const put = (party: number, camp: number) => {
    tell(party, -1);
    split[party] = camp;
    tell(party, 1);
  };
  let best: readonly number[] = [];
  let least = Number.POSITIVE_INFINITY;
  const keep = (errors: number) => {
    if (errors < least) [least, best] = [errors, [...split]];
  };

  let seed = 1;
  const chance = (below: number) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  /** Puts one party after another beside those who are in a camp already, beginning with anybody. */
  const grow = () => {
    for (const party of parties) put(party, nowhere);
    const waiting = [chance(count)];
    for (const party of waiting) {
      if (split[party] !== nowhere) continue;
      put(party, cheapest(party));
      const next = tiesOf(party).map(([other]) => other);
      const turn = chance(next.length);
      waiting.push(...next.slice(turn), ...next.slice(0, turn));
    }
  };
  /** Takes the first move of two whom a tie joins that mends something: each to a camp, the tie itself as it was. */
  const moveTwo = ({ a, b, sign }: SignedEdge) => {
    const [one, other] = [split[a] ?? 0, split[b] ?? 0];
    // A tie that is in error would be so still, and both could go alone.
    if ((one === other) === sign < 0) return false;
    for (let camp = 0; camp < width; camp += 1) {
      const [oneTo, otherTo] = one === other ? [camp, camp] : [other, one];
      if (oneTo === one) continue;
      const by = cost(a, oneTo) - cost(a, one) + cost(b, otherTo) - cost(b, other) - 2;
      if (by >= 0) continue;
      put(a, oneTo);
      put(b, otherTo);
      return true;
    }
    return false;
  };
  const goDown = () => {
    for (let better = true; better;) {
      better = false;
      for (const party of parties) {
        const camp = cheapest(party);
        if (camp === split[party]) continue;
        put(party, camp);
        better = true;
      }
      if (!better) for (const edge of edges) if (moveTwo(edge)) better = true;
    }
    keep(edges.filter(({ a, b, sign }) => (split[a] === split[b]) === sign < 0).length);
  };
  const starts = Math.max(2, Math.min(mostStarts, effort / edges.length));
  for (let start = 0; start < starts && least > 0; start += 1) {
    grow();
    goDown();
  }

  let left = count > mostExact ? 0 : width > 2 ? patience.more : patience.two;
  const order = parties.toSorted((a, b) => tiesOf(b).length - tiesOf(a).length);
  const branch = (index: number, errors: number, used: number): void => {
    const party = order[index];
    if (party === undefined) return keep(errors);
    left -= 1;
    const camps = Math.min(used + 1, width);
    let bound = errors;
    for (let at = index; at < count; at += 1) {
      const other = order[at] ?? 0;
      bound += cost(other, cheapest(other, camps));
      if (bound >= least) return;
    }
    for (let camp = 0; camp < camps && left > 0; camp += 1) {
      const more = cost(party, camp);
      put(party, camp);
      branch(index + 1, errors + more, Math.max(used, camp + 1));
      put(party, nowhere);
    }
  };
  for (const party of parties) put(party, nowhere);
  if (left > 0) branch(0, 0, 0);

  const names = [...new Set(best)];
  return {
    camps: best.map((camp) => names.indexOf(camp)),
    errors: least,
    exact: least === 0 || left > 0,
  };
}
