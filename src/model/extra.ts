import type { ExtraRelation, RelataMap } from "./map";
import { extraOf } from "./queries";
import type { Relation } from "./relation";

/** A relation that only one party sees, and which party that is. */
export interface Extra {
  readonly party: string;
  readonly extra: ExtraRelation;
}

/** What parties alone see in a variant, party by party. */
export function extrasIn(map: Pick<RelataMap, "perspectives">, variantId: string): readonly Extra[] {
  return map.perspectives.flatMap((perspective) =>
    extraOf(perspective)
      .filter(({ variant }) => variant === variantId)
      .map((extra) => ({ party: perspective.id, extra })),
  );
}

const drawn = new WeakMap<ExtraRelation, Relation>();

/** It as a relation that can be drawn beside the agreed ones, of which nothing is rated; the same one each time. */
export function asRelation(extra: ExtraRelation): Relation {
  const known = drawn.get(extra);
  if (known !== undefined) return known;
  const { id, from, to, kind, label, why } = extra;
  const relation: Relation = {
    ...{ id, from, to, kind, label, note: why },
    ...{ roles: null, strength: null, formality: null, trust: null, humanSecurity: null },
    ...{ prehistory: [], informalRules: [], sources: [], confidential: false },
  };
  drawn.set(extra, relation);
  return relation;
}
