import { elementsById } from "~/model/queries";
import type { Relation, RelationKind } from "~/model/relation";
import type { Variant } from "~/model/variant";

/** That one element needs another in order to function, by one relation. */
export interface Dependence {
  readonly relation: string;
  /** What is needed. */
  readonly supplier: string;
  /** What needs it. */
  readonly dependent: string;
  /** The strength of the relation; 1 where it is not known. */
  readonly weight: number;
  /** The strength is not known, and 1 stands in for it. */
  readonly assumed: boolean;
  /** How much of the dependent's function rests on this relation, 0 to 1. */
  readonly share: number;
}

/** How much of its function an element owes to all that it depends on, where nothing else is said. */
export const usualFactor = 0.6;

/** Below 1, so that losses die away from element to element and there is one answer. */
export const greatestFactor = 0.95;

/** Kinds by which the target depends on the source. */
const targetDepends: ReadonlySet<RelationKind> = new Set([
  "funding",
  "service",
  "authority",
  "information_sharing",
  "contract",
]);

/**
 * Who depends on whom in a variant. The target of funding, a service, authority, shared information or a contract depends
 * on the source; what uses something depends on it; other kinds pass nothing on. Of the function of i a part
 * a_ij = φ·s_ji / Σ_k s_ki rests on j, s the strengths of the relations by which i depends on others. Nothing depends on
 * itself, and a threat has no function to lose. The kinds and φ are proposals without empirical calibration.
 */
export function dependencesOf(variant: Variant, factor: number): readonly Dependence[] {
  const elements = elementsById(variant);
  const works = (id: string) => {
    const element = elements.get(id);
    return element !== undefined && element.kind !== "threat";
  };
  const found = variant.relations.flatMap((relation) => {
    const ends = endsOf(relation);
    if (ends === null || ends.supplier === ends.dependent) return [];
    if (!works(ends.supplier) || !works(ends.dependent)) return [];
    const { id, strength } = relation;
    return [{ relation: id, ...ends, weight: strength ?? 1, assumed: strength === null }];
  });
  const needs = new Map<string, number>();
  for (const { dependent, weight } of found) needs.set(dependent, (needs.get(dependent) ?? 0) + weight);
  return found.map((each) => ({
    ...each,
    share: (factor * each.weight) / (needs.get(each.dependent) ?? each.weight),
  }));
}

function endsOf({ kind, from, to }: Relation): { supplier: string; dependent: string } | null {
  if (targetDepends.has(kind)) return { supplier: from, dependent: to };
  return kind === "use" ? { supplier: to, dependent: from } : null;
}
