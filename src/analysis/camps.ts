import { fewestErrors } from "./fewest-errors";
import { pairKey, type Tie } from "./ties";

/** The parties of a map split into camps with as few ties against the split as can be. */
export interface Camps {
  /** Which camp each party with a sign belongs to, counted from 0 in each part of the map that hangs together. */
  readonly campOf: ReadonlyMap<string, number>;
  /** Keys of the pairs that go against the split: distrust within a camp, or trust across. */
  readonly errors: ReadonlySet<string>;
  /** False: there are too many parties to try or rule out every split, so one with fewer errors may be left. */
  readonly exact: boolean;
}

/**
 * The line index of balance ℓ = the fewest errors over all splits into two camps, as `errors.size` (Harary 1959; Aref &
 * Wilson 2018, *Journal of Complex Networks* 6(4)), with a split that reaches it; or the same for at most so many camps
 * (Davis 1967, *Human Relations* 20(2)). Parts of the map that no signed tie joins are split apart from each other; the
 * camp of the party first in the alphabet is 0 in each. Beyond 20 parties in one part it is an upper bound.
 */
export function campsOf(ties: Iterable<Tie>, mostCamps = 2): Camps {
  const signed = [...ties].filter(({ sign }) => sign !== 0);
  const campOf = new Map<string, number>();
  let exact = true;
  for (const part of partsOf(signed)) {
    const at = new Map(part.parties.map((id, index) => [id, index]));
    const edges = part.ties.map(({ a, b, sign }) => ({
      a: at.get(a) ?? 0,
      b: at.get(b) ?? 0,
      sign: sign < 0 ? (-1 as const) : (1 as const),
    }));
    const division = fewestErrors(part.parties.length, edges, mostCamps);
    if (!division.exact) exact = false;
    for (const [index, id] of part.parties.entries()) campOf.set(id, division.camps[index] ?? 0);
  }
  const against = ({ a, b, sign }: Tie) => (campOf.get(a) === campOf.get(b)) === sign < 0;
  return { campOf, errors: new Set(signed.filter(against).map(({ a, b }) => pairKey(a, b))), exact };
}

interface Part {
  readonly parties: readonly string[];
  readonly ties: readonly Tie[];
}

/** The parts of a map that hang together by signed ties, each with its parties in the order of the alphabet. */
export function partsOf(ties: readonly Tie[]): readonly Part[] {
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
