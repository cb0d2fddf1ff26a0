import type { Relation } from "~/model/relation";

/** A relation with its place among those that join the same two elements. */
interface Fanned {
  readonly relation: Relation;
  readonly index: number;
  readonly count: number;
  readonly reversed: boolean;
}

/** Numbers the relations of each pair of elements, in the order of the document. */
export function fanned(relations: readonly Relation[]): readonly Fanned[] {
  const counts = new Map<string, number>();
  const numbered = relations.map((relation) => {
    const reversed = relation.from > relation.to;
    const pair = reversed ? `${relation.to}\u0000${relation.from}` : `${relation.from}\u0000${relation.to}`;
    const index = counts.get(pair) ?? 0;
    counts.set(pair, index + 1);
    return { relation, index, pair, reversed };
  });
  return numbered.map(({ relation, index, pair, reversed }) => ({
    relation,
    index,
    count: counts.get(pair) ?? 1,
    reversed,
  }));
}
