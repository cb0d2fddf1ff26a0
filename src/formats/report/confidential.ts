import { removeSource } from "~/model/commands/details";
import { removeItems } from "~/model/commands/items";
import type { RelataMap } from "~/model/map";

/** The elements and relations that are marked confidential in some variant: the same item is meant in all. */
export function confidentialIds(map: RelataMap): ReadonlySet<string> {
  const marked = map.variants.flatMap(({ elements, relations }) =>
    [...elements, ...relations].filter(({ confidential }) => confidential),
  );
  return new Set(marked.map(({ id }) => id));
}

/**
 * The map without what is marked confidential in any of its variants, without what goes with it when it is removed,
 * and without sources that nothing else rests on. Words about it in other notes stay.
 */
export function withoutConfidential(map: RelataMap): RelataMap {
  const marked = confidentialIds(map);
  if (marked.size === 0) return map;
  const removed = map.variants.reduce((before, { id }) => removeItems(before, id, marked), map);
  const left = itemIds(removed);
  const lost = new Set([...itemIds(map), ...marked].filter((id) => !left.has(id)));
  const bare: RelataMap = {
    ...removed,
    variants: removed.variants.map((variant) => ({
      ...variant,
      changes: variant.changes.filter(({ ref }) => !lost.has(ref)),
    })),
  };
  const cited = citedIn(bare);
  return [...citedIn(map)]
    .filter((source) => !cited.has(source))
    .reduce((before, source) => removeSource(before, source), bare);
}

function itemIds({ variants }: RelataMap): ReadonlySet<string> {
  return new Set(
    variants.flatMap(({ elements, relations }) => [...elements, ...relations].map(({ id }) => id)),
  );
}

function citedIn({ facts, variants }: RelataMap): ReadonlySet<string> {
  const citing = [
    ...facts,
    ...variants.flatMap((variant) => [variant, ...variant.elements, ...variant.relations]),
  ];
  return new Set(citing.flatMap(({ sources }) => sources));
}
