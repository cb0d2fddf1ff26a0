import type { Relation } from "~/model/relation";
import type { Variant } from "~/model/variant";

/** How far one party trusts another, over all relations between them. */
export interface Arc {
  readonly mean: number;
  /** Those that hold a known rating. */
  readonly relations: readonly string[];
}

export type DirectedTrust = ReadonlyMap<string, ReadonlyMap<string, Arc>>;

/** The mean of the known ratings that each party gives each other one, over all relations between them. */
export function directedTrust({ relations }: Variant): DirectedTrust {
  const ratings = new Map<string, Map<string, { values: number[]; relations: string[] }>>();
  const add = (one: string, other: string, value: number | null | undefined, { id }: Relation) => {
    if (value == null) return;
    const ofOne = ratings.get(one) ?? new Map<string, { values: number[]; relations: string[] }>();
    const known = ofOne.get(other) ?? { values: [], relations: [] };
    known.values.push(value);
    known.relations.push(id);
    ratings.set(one, ofOne.set(other, known));
  };
  for (const relation of relations) {
    const { from, to, trust } = relation;
    if (from === to) continue;
    add(from, to, trust?.forward.value, relation);
    add(to, from, trust?.backward.value, relation);
  }
  return new Map(
    Array.from(ratings, ([one, ofOne]) => [
      one,
      new Map(
        Array.from(ofOne, ([other, { values, relations }]) => [
          other,
          { mean: values.reduce((sum, value) => sum + value, 0) / values.length, relations },
        ]),
      ),
    ]),
  );
}
