import * as z from "zod/mini";

import { clean, cleaned, cutLabel } from "../clean";
import type { RelataMap } from "../map";
import { shortly } from "../problems";
import { elementsById, extraOf, framesOf, keptLoopsOf, notesOf, relationsById, silosOf } from "../queries";
import { definitionOf, type Schema } from "../schema-walk";
import { idLimit } from "../shape";
import type { Variant } from "../variant";

/**
 * A new item as the document may hold it: its text clean, its label cut. Throws where it does not fit the
 * definition, naming command, id and field, since only a mistaken caller brings such an item.
 */
export function legalItem<Item extends { readonly id: string }>(
  command: string,
  schema: Schema,
  item: Item,
): Item {
  const legal = withCutLabel(cleaned(item));
  const { error } = z.safeParse(schema, legal);
  if (error === undefined) return legal;
  const place = error.issues[0]?.path.join(".") ?? "";
  throw new Error(`${command}: ${item.id} does not fit the definition at ${place}`);
}

/** The fields that a command sets, in the same way made legal or refused. `of` names what they are set on. */
export function legalPatch<Patch extends object>(
  command: string,
  of: string,
  schema: Schema,
  patch: Patch,
): Patch {
  const legal = withCutLabel(cleaned(patch));
  const fields = fieldsOf(schema);
  for (const [key, value] of Object.entries(legal)) {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (value !== undefined && field !== undefined && !z.safeParse(field, value).success)
      throw new Error(`${command}: ${key} of ${of} cannot be ${shortly(value)}`);
  }
  return legal;
}

/** The fields that a record of the document has by definition. */
export function fieldsOf(schema: Schema): Readonly<Record<string, Schema>> {
  const definition = definitionOf(schema);
  if (definition.type !== "object") throw new Error("fieldsOf: not the definition of a record");
  return definition.shape;
}

function withCutLabel<Item extends object>(item: Item): Item {
  if (!("label" in item) || typeof item.label !== "string") return item;
  const label = cutLabel(item.label);
  return label === item.label ? item : { ...item, label };
}

/** Every id that the document uses for an item. */
export function idsOf(map: RelataMap): ReadonlySet<string> {
  const ids = new Set<string>();
  const take = (items: readonly { readonly id: string }[]) => {
    for (const { id } of items) ids.add(id);
  };
  for (const list of listsOf(map)) take(list);
  for (const variant of map.variants) {
    take(variant.elements);
    take(variant.relations);
    take(variant.feedback);
    take(framesOf(variant));
    take(notesOf(variant));
    take(silosOf(variant));
    take(keptLoopsOf(variant));
  }
  return ids;
}

/** Throws where an id is taken or cannot be one: ids are unique over the whole document. */
export function assertFree(map: RelataMap, command: string, id: string): void {
  assertId(command, id);
  if (idsOf(map).has(id)) throw new Error(`${command}: the id ${id} is taken`);
}

/** Throws where a text cannot be an id: empty, too long, or with characters that cannot be shown. */
export function assertId(command: string, id: string): void {
  if (id === "" || id.length > idLimit || clean(id) !== id)
    throw new Error(`${command}: "${shortly(id)}" cannot be an id`);
}

/** The sorts of items that variants share by their ids. */
type SharedSort = "element" | "relation" | "feedback" | "frame" | "note" | "silo" | "loop";

/** Whether a variant has an item of a sort by an id. */
const has: Readonly<Record<SharedSort, (variant: Variant, id: string) => boolean>> = {
  element: (variant, id) => elementsById(variant).has(id),
  relation: (variant, id) => relationsById(variant).has(id),
  feedback: ({ feedback }, id) => named(feedback, id),
  frame: (variant, id) => named(framesOf(variant), id),
  note: (variant, id) => named(notesOf(variant), id),
  silo: (variant, id) => named(silosOf(variant), id),
  loop: (variant, id) => named(keptLoopsOf(variant), id),
};

function named(items: readonly { readonly id: string }[], id: string): boolean {
  return items.some((item) => item.id === id);
}

/** Throws where an id names something of another sort, since variants share the ids of these sorts. */
export function assertFreeFor(
  sort: Exclude<SharedSort, "feedback">,
  map: RelataMap,
  command: string,
  id: string,
): void {
  assertId(command, id);
  const others = Object.entries(has).filter(([other]) => other !== sort);
  const taken =
    listsOf(map).some((items) => named(items, id)) ||
    map.variants.some((variant) => others.some(([, knows]) => knows(variant, id)));
  if (taken) throw new Error(`${command}: the id ${id} is taken`);
}

/** Throws where a source is not one of the map's. */
export function assertSources(map: RelataMap, command: string, ids: readonly string[] | undefined): void {
  for (const id of ids ?? [])
    if (!map.sources.some((source) => source.id === id)) throw new Error(`${command}: no source ${id}`);
}

function listsOf(map: RelataMap): readonly (readonly { readonly id: string }[])[] {
  const { sources, facts, perspectives, variants, readings, story, views } = map;
  return [sources, facts, perspectives, ...perspectives.map(extraOf), variants, readings, story, views];
}
