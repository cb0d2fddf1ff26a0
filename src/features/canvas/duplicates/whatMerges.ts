import { relationsBetween } from "~/model/commands/merge";
import type { Element } from "~/model/element";
import type { RelataMap } from "~/model/map";
import { elementOf, elementsById, relationsOf, variantOf } from "~/model/queries";

/** What will happen when elements are made one, counted. */
export interface Foreseen {
  /** Relations of the others that will be the kept one's. */
  readonly moves: number;
  /** Relations that join two of them. */
  readonly between: number;
  /** Relations that lose their trust, since the kept one is no actor. */
  readonly trustLost: number;
  /** Others of another kind than the kept one. */
  readonly otherKinds: readonly Element[];
  /** Whether two of them have notes, tags or sources to be put together. */
  readonly joins: boolean;
  /** In how many other variants one of the others is. */
  readonly elsewhere: number;
}

export function whatMerges(
  map: RelataMap,
  variantId: string,
  keep: Element,
  others: readonly Element[],
): Foreseen {
  const variant = variantOf(map, variantId);
  const group = [keep, ...others];
  const between = relationsBetween(
    variant,
    group.map(({ id }) => id),
  );
  const touching = new Set(others.flatMap(({ id }) => relationsOf(variant, id)));
  for (const relation of between) touching.delete(relation);
  const trusting = [...touching, ...between].filter(({ trust }) => trust !== null);
  const says = ({ note, tags, sources }: Element) => note !== "" || tags.length > 0 || sources.length > 0;
  return {
    moves: touching.size,
    between: between.length,
    trustLost: keep.kind === "actor" ? 0 : trusting.length,
    otherKinds: others.filter(({ kind }) => kind !== keep.kind),
    joins: others.some(says),
    elsewhere: map.variants.filter(
      (each) => each !== variant && others.some(({ id }) => elementsById(each).has(id)),
    ).length,
  };
}

/** The one that is most likely kept: the one with most relations, placed rather than waiting. */
export function likelyKept(map: RelataMap, variantId: string, ids: readonly string[]): string {
  const variant = variantOf(map, variantId);
  const weight = (id: string) =>
    relationsOf(variant, id).length * 2 + (elementOf(variant, id)?.position == null ? 0 : 1);
  return ids.reduce((best, id) => (weight(id) > weight(best) ? id : best));
}
