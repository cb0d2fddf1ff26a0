import { isPlainObject, type PlainObject } from "~/lib/plain";
import { same } from "~/lib/same";

import type { RelataMap } from "./map";

/** One step down into a document: a field, or the list item with this id. */
type Step = string | { readonly id: string };

type Change =
  | { readonly at: readonly Step[]; readonly set: unknown }
  | { readonly at: readonly Step[]; readonly unset: true }
  | {
      readonly at: readonly Step[];
      readonly remove: readonly string[];
      readonly add: readonly PlainObject[];
      /** The ids in their new order; null where removing and appending already gives it. */
      readonly order: readonly string[] | null;
    };

/** What turns one map into another: plain JSON, small where little changed. */
export type Patch = readonly Change[];

type Item = PlainObject & { readonly id: string };

/**
 * What turns `a` into `b`. Parts that are the same object are not looked into, so two neighbouring maps of a
 * history cost what differs between them. Law: `applyPatch(diffMaps(a, b), a)` equals `b`.
 */
export function diffMaps(a: RelataMap, b: RelataMap): Patch {
  const changes: Change[] = [];
  diffObjects(a, b, [], changes);
  return changes;
}

function diffObjects(a: PlainObject, b: PlainObject, at: readonly Step[], changes: Change[]): void {
  for (const key of Object.keys(a))
    if (!Object.hasOwn(b, key)) changes.push({ at: [...at, key], unset: true });
  for (const [key, value] of Object.entries(b)) {
    if (Object.hasOwn(a, key)) diffValues(a[key], value, [...at, key], changes);
    else changes.push({ at: [...at, key], set: value });
  }
}

function diffValues(a: unknown, b: unknown, at: readonly Step[], changes: Change[]): void {
  if (a === b) return;
  if (isPlainObject(a) && isPlainObject(b)) return diffObjects(a, b, at, changes);
  if (isItemList(a) && isItemList(b)) return diffLists(a, b, at, changes);
  if (!same(a, b)) changes.push({ at, set: b });
}

function isItemList(value: unknown): value is readonly Item[] {
  if (!Array.isArray(value)) return false;
  const ids = new Set<unknown>();
  for (const item of value) {
    if (!isPlainObject(item) || typeof item["id"] !== "string") return false;
    ids.add(item["id"]);
  }
  return ids.size === value.length;
}

function diffLists(a: readonly Item[], b: readonly Item[], at: readonly Step[], changes: Change[]): void {
  if (a.length === b.length && a.every(({ id }, index) => id === b[index]?.id)) {
    for (const [index, item] of b.entries())
      if (item !== a[index]) diffValues(a[index], item, [...at, { id: item.id }], changes);
    return;
  }
  const before = new Map(a.map((item) => [item.id, item]));
  const after = new Set(b.map(({ id }) => id));
  const remove = a.flatMap(({ id }) => (after.has(id) ? [] : [id]));
  const add = b.filter(({ id }) => !before.has(id));
  const reached = [...a.flatMap(({ id }) => (after.has(id) ? [id] : [])), ...add.map(({ id }) => id)];
  const order = b.map(({ id }) => id);
  const inOrder = order.every((id, index) => id === reached[index]);
  if (remove.length > 0 || add.length > 0 || !inOrder)
    changes.push({ at, remove, add, order: inOrder ? null : order });
  for (const item of b) {
    const old = before.get(item.id);
    if (old !== undefined) diffValues(old, item, [...at, { id: item.id }], changes);
  }
}

/** Applies what `diffMaps` found. Throws where the patch does not fit the map, which is then not the one it was made from. */
export function applyPatch(patch: Patch, map: RelataMap): RelataMap {
  return applied(map, patch, 0) as RelataMap;
}

/** Applies the changes that lead through a value; `depth` steps of them lie behind. What is changed here goes first. */
function applied(value: unknown, changes: readonly Change[], depth: number): unknown {
  let result = value;
  const fields = new Map<string, Change[]>();
  const items = new Map<string, Change[]>();
  for (const change of changes) {
    const step = change.at[depth];
    if (step === undefined) result = replaced(result, change);
    else if (typeof step === "string") append(fields, step, change);
    else append(items, step.id, change);
  }
  if (fields.size > 0) result = appliedToFields(result, fields, depth + 1);
  if (items.size > 0) result = appliedToItems(result, items, depth + 1);
  return result;
}

function append(groups: Map<string, Change[]>, key: string, change: Change): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [change]);
  else group.push(change);
}

function replaced(value: unknown, change: Change): unknown {
  if ("set" in change) return change.set;
  if ("unset" in change) return undefined;
  if (!isItemList(value)) throw new Error("applyPatch: a list was expected");
  return appliedToList(value, change);
}

function appliedToFields(value: unknown, fields: ReadonlyMap<string, readonly Change[]>, depth: number) {
  if (!isPlainObject(value))
    throw new Error(`applyPatch: no object that could hold ${[...fields.keys()][0]}`);
  const entries = new Map(Object.entries(value));
  for (const [key, changes] of fields) {
    const field = applied(entries.get(key), changes, depth);
    if (field === undefined) entries.delete(key);
    else entries.set(key, field);
  }
  return Object.fromEntries(entries);
}

function appliedToItems(value: unknown, items: ReadonlyMap<string, readonly Change[]>, depth: number) {
  if (!isItemList(value)) throw new Error(`applyPatch: no list that could hold ${[...items.keys()][0]}`);
  const left = new Set(items.keys());
  const next = value.map((item) => {
    const changes = items.get(item.id);
    left.delete(item.id);
    return changes === undefined ? item : applied(item, changes, depth);
  });
  const [absent] = left;
  if (absent !== undefined) throw new Error(`applyPatch: no item ${absent}`);
  return next;
}

function appliedToList(list: readonly Item[], change: Extract<Change, { add: unknown }>): readonly Item[] {
  const gone = new Set(change.remove);
  const items = [...list.filter(({ id }) => !gone.has(id)), ...(change.add as readonly Item[])];
  if (change.order === null) return items;
  if (change.order.length !== items.length)
    throw new Error(`applyPatch: an order of ${change.order.length} for ${items.length} items`);
  const byId = new Map(items.map((item) => [item.id, item]));
  return change.order.map((id) => {
    const item = byId.get(id);
    if (item === undefined) throw new Error(`applyPatch: no item ${id} to put in order`);
    return item;
  });
}
