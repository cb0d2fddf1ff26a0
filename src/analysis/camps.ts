import { pairKey, type Tie } from "./ties";

/** The parties of a map split into two camps with as few ties against the split as can be. */
export interface Camps {
  /** Which camp each party with a sign belongs to. */
  readonly campOf: ReadonlyMap<string, 0 | 1>;
  /** Keys of the pairs that go against the split: distrust within a camp, or trust across. */
  readonly errors: ReadonlySet<string>;
  /** False: too many parties to try every split, so there may be one with fewer errors. */
  readonly exact: boolean;
}

/** Up to so many parties that hang together every split is tried. */
const mostExact = 20;

/**
 * The line index of balance ℓ = the fewest errors over all splits into two camps, as `errors.size` (Harary 1959; Aref &
 * Wilson 2018, *Journal of Complex Networks* 6(4)), with a split that reaches it. Parts of the map that no signed
 * tie joins are split apart from each other; the camp of the party first in the alphabet is 0 in each. Beyond 20 parties in
 * one part the split is found by moving one party at a time, and ℓ is an upper bound.
 */
export function campsOf(ties: Iterable<Tie>): Camps {
  const signed = [...ties].filter(({ sign }) => sign !== 0);
  const campOf = new Map<string, 0 | 1>();
  let exact = true;
  for (const part of partsOf(signed)) {
    const edges = part.ties.map(({ a, b, sign }) => ({
      a: part.parties.indexOf(a),
      b: part.parties.indexOf(b),
      sign,
    }));
    const small = part.parties.length <= mostExact;
    if (!small) exact = false;
    const split = (small ? everySplit : descent)(part.parties.length, edges);
    for (const [index, id] of part.parties.entries()) campOf.set(id, split[index] === true ? 1 : 0);
  }
  const against = ({ a, b, sign }: Tie) => (campOf.get(a) === campOf.get(b)) === sign < 0;
  return { campOf, errors: new Set(signed.filter(against).map(({ a, b }) => pairKey(a, b))), exact };
}

interface Edge {
  readonly a: number;
  readonly b: number;
  readonly sign: number;
}

interface Part {
  readonly parties: readonly string[];
  readonly ties: readonly Tie[];
}

function partsOf(ties: readonly Tie[]): readonly Part[] {
  const rootOf = new Map<string, string>();
  const root = (id: string): string => {
    const above = rootOf.get(id) ?? id;
    if (above === id) return id;
    const top = root(above);
    rootOf.set(id, top);
    return top;
  };
  for (const { a, b } of ties) {
    const [one, other] = [root(a), root(b)];
    if (one !== other) rootOf.set(one, other);
  }
  const parts = new Map<string, { readonly parties: Set<string>; readonly ties: Tie[] }>();
  for (const tie of ties) {
    const key = root(tie.a);
    const part = parts.get(key) ?? { parties: new Set<string>(), ties: [] };
    part.parties.add(tie.a).add(tie.b);
    part.ties.push(tie);
    parts.set(key, part);
  }
  return Array.from(parts.values(), (part) => ({ parties: [...part.parties].sort(), ties: part.ties }));
}

/** Every split in the order of a Gray code, so that each differs from the one before by one party. */
function everySplit(count: number, edges: readonly Edge[]): readonly boolean[] {
  const split = Array.from({ length: count }, () => false);
  const at = edgesAt(count, edges);
  let errors = edges.filter(({ sign }) => sign < 0).length;
  let least = errors;
  let best = [...split];
  for (let step = 1; step < 2 ** (count - 1); step += 1) {
    // The first party stays where it is: its camp is 0.
    const flipped = 1 + Math.log2(step & -step);
    errors += change(flipped, split, at);
    split[flipped] = split[flipped] !== true;
    if (errors < least) [least, best] = [errors, [...split]];
  }
  return best;
}

/** Moves each party in turn where that mends something, until no move mends anything. */
function descent(count: number, edges: readonly Edge[]): readonly boolean[] {
  const split = Array.from({ length: count }, () => false);
  const at = edgesAt(count, edges);
  for (let moved = true; moved;) {
    moved = false;
    for (let party = 1; party < count; party += 1) {
      if (change(party, split, at) >= 0) continue;
      split[party] = split[party] !== true;
      moved = true;
    }
  }
  return split;
}

function edgesAt(count: number, edges: readonly Edge[]): readonly (readonly Edge[])[] {
  const at = Array.from({ length: count }, (): Edge[] => []);
  for (const edge of edges) {
    at[edge.a]?.push(edge);
    at[edge.b]?.push(edge);
  }
  return at;
}

/** By how many the errors grow when a party changes camp. */
function change(party: number, split: readonly boolean[], at: readonly (readonly Edge[])[]): number {
  let by = 0;
  for (const { a, b, sign } of at[party] ?? []) {
    const together = split[a] === split[b];
    by += together === sign > 0 ? 1 : -1;
  }
  return by;
}
