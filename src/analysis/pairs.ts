import type { Direction, Relation } from "~/model/relation";

/** The relations between two elements, whichever way they run, by the id of the one and then of the other. */
export type Pairs = ReadonlyMap<string, ReadonlyMap<string, readonly Relation[]>>;

const none: readonly Relation[] = [];

/** The relations between two elements, in the order of the document. */
export function between(pairs: Pairs, one: string, other: string): readonly Relation[] {
  return pairs.get(one)?.get(other) ?? none;
}

/** Gathers relations by the pair that they join. */
export function pairsOf(relations: readonly Relation[]): Pairs {
  const pairs = new Map<string, Map<string, Relation[]>>();
  const roomOf = (id: string) => {
    const known = pairs.get(id) ?? new Map<string, Relation[]>();
    pairs.set(id, known);
    return known;
  };
  for (const relation of relations) {
    const { from, to } = relation;
    const known = pairs.get(from)?.get(to);
    if (known !== undefined) {
      known.push(relation);
      continue;
    }
    const list = [relation];
    roomOf(from).set(to, list);
    roomOf(to).set(from, list);
  }
  return pairs;
}

/**
 * Gathers the relations of one map after another. Where only some have changed in themselves, the lists of all other
 * pairs stay the very same, so that whoever shows them need not look again.
 */
export function createPairs(): (relations: readonly Relation[]) => Pairs {
  let last: { readonly relations: readonly Relation[]; readonly pairs: Pairs } | null = null;
  return (relations) => {
    if (last === null || last.relations !== relations)
      last = {
        relations,
        pairs: (last && changed(last.pairs, last.relations, relations)) ?? pairsOf(relations),
      };
    return last.pairs;
  };
}

/** Null: something was added, taken away or led elsewhere. */
function changed(pairs: Pairs, before: readonly Relation[], after: readonly Relation[]): Pairs | null {
  if (before.length !== after.length) return null;
  const others = new Map<Relation, Relation>();
  for (const [place, now] of after.entries()) {
    const was = before[place];
    if (was === now) continue;
    if (was?.id !== now.id || was.from !== now.from || was.to !== now.to) return null;
    others.set(was, now);
  }
  const next = new Map(pairs);
  const own = new Map<string, Map<string, readonly Relation[]>>();
  const set = (one: string, other: string, list: readonly Relation[]) => {
    const room = own.get(one) ?? new Map(pairs.get(one));
    own.set(one, room);
    next.set(one, room.set(other, list));
  };
  const done = new Set<readonly Relation[]>();
  for (const { from, to } of others.keys()) {
    const list = between(pairs, from, to);
    if (done.has(list)) continue;
    done.add(list);
    const renewed = list.map((relation) => others.get(relation) ?? relation);
    set(from, to, renewed);
    set(to, from, renewed);
  }
  return next;
}

/** Whose trust is read where a row and a column meet. */
export type Side = "row" | "column";

/** Which of the two readings of a relation is that of the one in the row, or of the one in the column. */
export function directionIn({ from }: Pick<Relation, "from">, row: string, side: Side): Direction {
  return (from === row) === (side === "row") ? "forward" : "backward";
}
