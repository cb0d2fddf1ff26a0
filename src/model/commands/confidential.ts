import { isPlainObject } from "~/lib/plain";

import type { RelataMap } from "../map";
import { framesOf, notesOf } from "../queries";
import type { Variant } from "../variant";
import { kept, mapped, patched, withList } from "./change";
import { removeSource } from "./details";
import { removeItems } from "./items";

/** The lists of a variant that later versions fill as they like; each entry may name items. */
const openLists = ["changes", "loops", "acceptedSuggestions"] as const satisfies readonly (keyof Variant)[];

/** The elements, relations, frames and notes that are marked confidential in some variant: the same item is meant in all. */
export function confidentialIds(map: RelataMap): ReadonlySet<string> {
  const marked = map.variants.flatMap((variant) =>
    [...variant.elements, ...variant.relations, ...framesOf(variant), ...notesOf(variant)].filter(
      ({ confidential }) => confidential,
    ),
  );
  return new Set(marked.map(({ id }) => id));
}

/**
 * The map without what is marked confidential in any of its variants, to be given to others: the items go from all
 * variants as when they are removed, and so do reasons, story pointers, filters and kept findings that name them,
 * and sources that nothing else rests on. Words about them in other notes stay as they are.
 */
export function withoutConfidential(map: RelataMap): RelataMap {
  const marked = confidentialIds(map);
  if (marked.size === 0) return map;
  const bare = map.variants.reduce((before, { id }) => removeItems(before, id, marked), map);
  const lost = new Set([...marked, ...lostBetween(map, bare)]);
  const silent: RelataMap = {
    ...bare,
    variants: mapped(bare.variants, (variant) => withoutMentions(variant, lost)),
    story: mapped(bare.story, (step) => patched(step, { focus: kept(step.focus, (id) => !lost.has(id)) })),
    views: mapped(bare.views, (view) => patched(view, { filters: unnamed(view.filters, lost) })),
  };
  const cited = citedIn(silent);
  return [...citedIn(map)]
    .filter((source) => !cited.has(source))
    .reduce((before, source) => removeSource(before, source), silent);
}

/** The ids of items that some variant had and has no more. */
function lostBetween(before: RelataMap, after: RelataMap): readonly string[] {
  return before.variants.flatMap((variant, at) => {
    const left = new Set(after.variants[at] === undefined ? [] : itemIds(after.variants[at]));
    return itemIds(variant).filter((id) => !left.has(id));
  });
}

function itemIds(variant: Variant): readonly string[] {
  const { elements, relations, feedback } = variant;
  return [...elements, ...relations, ...feedback, ...framesOf(variant), ...notesOf(variant)].map(
    ({ id }) => id,
  );
}

function withoutMentions(variant: Variant, lost: ReadonlySet<string>): Variant {
  const { simulation } = variant;
  const lists = openLists.flatMap((key) => {
    const list = variant[key];
    return list === undefined ? [] : [[key, unnamed<unknown>(list, lost)] as const];
  });
  const bare = patched(variant, Object.fromEntries(lists) as Partial<Variant>);
  const next = bare.loops?.length === 0 ? withList(bare, "loops", []) : bare;
  if (simulation === undefined || !names(simulation, lost)) return next;
  const { simulation: _, ...rest } = next;
  return rest;
}

/** The entries of a list that name none of the ids, at whatever depth. */
function unnamed<Item>(list: readonly Item[], ids: ReadonlySet<string>): readonly Item[] {
  return kept(list, (entry) => !names(entry, ids));
}

function names(value: unknown, ids: ReadonlySet<string>): boolean {
  if (typeof value === "string") return ids.has(value) || ids.has(value.replace(/^\w+:/u, ""));
  if (Array.isArray(value)) return value.some((each) => names(each, ids));
  return (
    isPlainObject(value) && Object.entries(value).some(([key, each]) => names(key, ids) || names(each, ids))
  );
}

function citedIn({ facts, variants }: RelataMap): ReadonlySet<string> {
  const citing = [
    ...facts,
    ...variants.flatMap((variant) => [variant, ...variant.elements, ...variant.relations]),
  ];
  return new Set(citing.flatMap(({ sources }) => sources));
}
