import * as z from "zod/mini";

import { isPlainObject, type PlainObject } from "~/lib/plain";

import { clean, cutId, cutLabel } from "./clean";
import type { Report } from "./problems";
import { definitionOf, isOptional, optionOfKind, type Schema } from "./schema-walk";
import { fallbackOf, id as idSchema, idLimit, label, labelLimit } from "./shape";

/** Given back for a value that cannot stand. What holds it decides: unknown, empty, or left out of its list. */
const unfit = Symbol("unfit");

/**
 * Makes an object fit the definition, saying of each change what it was: rules R1–R8 of SPEC.md. Throws where it
 * cannot, which for a map with an id never happens. What fits comes back as the same object.
 */
export function repaired(schema: Schema, value: PlainObject, report: Report): unknown {
  const result = repair(schema, value, "", report);
  if (result === unfit) throw new Error("repaired: this cannot be made to fit");
  return result;
}

function repair(schema: Schema, value: unknown, where: string, report: Report): unknown {
  const definition = definitionOf(schema);
  switch (definition.type) {
    case "nullable": {
      const inner = value === null ? null : repair(definition.innerType, value, where, report);
      return inner === unfit ? null : inner;
    }
    case "optional": {
      const inner = repair(definition.innerType, value, where, report);
      return inner === unfit ? undefined : inner;
    }
    case "object":
      return repairObject(definition.shape, value, where, report);
    case "array":
      return repairArray(definition.element, value, where, report);
    case "union":
      return repairUnion(definition.options, value, where, report);
    case "unknown":
      return carried(value, where, report);
    case "string":
      return repairText(schema, value, where, report);
    default:
      return repairLeaf(schema, value, where, report);
  }
}

function repairObject(
  shape: Readonly<Record<string, Schema>>,
  value: unknown,
  where: string,
  report: Report,
): unknown {
  if (!isPlainObject(value)) return notFit("wrong-type", where, value, report);
  const changes = new Map<string, unknown>();
  for (const key of new Set([...Object.keys(shape), ...Object.keys(value)])) {
    const place = where === "" ? key : `${where}.${key}`;
    const before = Object.hasOwn(value, key) ? value[key] : undefined;
    const after = Object.hasOwn(shape, key)
      ? repairField(shape[key] as Schema, before, place, report)
      : carriedField(before, place, report);
    if (after === unfit) return unfit;
    if (!Object.is(after, before) || (after === undefined && Object.hasOwn(value, key)))
      changes.set(key, after);
  }
  if (changes.size === 0) return value;
  const fields = Object.entries({ ...value, ...Object.fromEntries(changes) });
  return Object.fromEntries(fields.filter(([, field]) => field !== undefined));
}

function repairField(schema: Schema, before: unknown, where: string, report: Report): unknown {
  if (before === undefined && isOptional(schema)) return undefined;
  if (before === undefined) {
    report("missing", where);
    return emptyOf(schema);
  }
  const after = repair(schema, before, where, report);
  return after === unfit ? emptyOf(schema) : after;
}

function repairArray(element: Schema, value: unknown, where: string, report: Report): unknown {
  if (!Array.isArray(value)) return notFit("wrong-type", where, value, report);
  const given = withIds(element, value, where, report);
  let changed = false;
  const items: unknown[] = [];
  for (const [index, before] of given.entries()) {
    const place = `${where}[${index}]`;
    const after = repair(element, before, place, report);
    if (!Object.is(after, value[index])) changed = true;
    if (after === unfit) report("unfit-item", place, before);
    else items.push(after);
  }
  return changed ? items : value;
}

/** Whether a value can be the id of an item, if need be as text or made shorter. */
export function isUsableId(value: unknown): boolean {
  return typeof value === "string" ? clean(value) !== "" : Number.isFinite(value);
}

/** Items that should have an id and have none get one made from their place in the list, and not taken in it. */
function withIds(
  element: Schema,
  items: readonly unknown[],
  where: string,
  report: Report,
): readonly unknown[] {
  const definition = definitionOf(element);
  const identified =
    definition.type === "union" || (definition.type === "object" && Object.hasOwn(definition.shape, "id"));
  const lacksId = (item: unknown): item is PlainObject => isPlainObject(item) && !isUsableId(item["id"]);
  if (!identified || !items.some(lacksId)) return items;
  const taken = new Set(items.map((item) => (isPlainObject(item) ? item["id"] : undefined)));
  const list = where.replace(/^.*\./u, "");
  return items.map((item, index) => {
    if (!lacksId(item)) return item;
    report("missing-id", `${where}[${index}]`, item["id"]);
    let made = `${list}-${index + 1}`;
    while (taken.has(made)) made = `${made}-new`;
    return { ...item, id: made };
  });
}

function repairUnion(options: readonly Schema[], value: unknown, where: string, report: Report): unknown {
  const first = options[0];
  if (first === undefined || !isPlainObject(value)) return notFit("wrong-type", where, value, report);
  const option = optionOfKind(options, value["kind"]);
  if (option !== undefined) return repair(option, value, where, report);
  // Every element is drawn and can be related; the nearest to "some party or thing" is an actor.
  report("not-a-choice", `${where}.kind`, value["kind"]);
  return repair(first, { ...value, kind: "actor" }, where, report);
}

function repairLeaf(schema: Schema, value: unknown, where: string, report: Report): unknown {
  if (z.safeParse(schema, value).success) return value === 0 ? 0 : value;
  const { type } = definitionOf(schema);
  if (type === "number" && typeof value === "number") return notFit("out-of-range", where, value, report);
  return notFit(type === "enum" || type === "literal" ? "not-a-choice" : "wrong-type", where, value, report);
}

function repairText(schema: Schema, value: unknown, where: string, report: Report): unknown {
  let text = value;
  if (typeof text === "number" && Number.isFinite(text)) {
    report("number-as-text", where, value);
    text = String(text);
  }
  if (typeof text !== "string") return notFit("wrong-type", where, value, report);
  let result = clean(text);
  if (result !== text) report("control-characters", where, value);
  if (schema === label && result.length > labelLimit) {
    report("label-cut", where, value);
    result = cutLabel(result);
  }
  if (schema === idSchema && result.length > idLimit) {
    report("id-cut", where, value);
    result = cutId(result);
  }
  return z.safeParse(schema, result).success ? result : notFit("not-a-choice", where, value, report);
}

function notFit(code: Parameters<Report>[0], where: string, found: unknown, report: Report): typeof unfit {
  report(code, where, found);
  return unfit;
}

function carriedField(value: unknown, where: string, report: Report): unknown {
  return value === undefined ? undefined : carried(value, where, report);
}

/** What this version knows nothing of is kept as it is, as far as a file can hold it. */
function carried(value: unknown, where: string, report: Report): unknown {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value === 0 ? 0 : value;
  if (Array.isArray(value)) {
    const items = value.map((item: unknown, index) => carried(item, `${where}[${index}]`, report));
    return items.every((item, index) => Object.is(item, value[index])) ? value : items;
  }
  if (isPlainObject(value)) return repairObject({}, value, where, report);
  report(typeof value === "number" ? "out-of-range" : "wrong-type", where, value);
  return null;
}

/** What a value is when nothing is known of it; `unfit` where nothing can stand in for it. */
function emptyOf(schema: Schema): unknown {
  const definition = definitionOf(schema);
  switch (definition.type) {
    case "nullable":
      return null;
    case "optional":
    case "unknown":
      return undefined;
    case "array":
      return [];
    case "boolean":
      return false;
    case "object": {
      const entries = Object.entries(definition.shape)
        .filter(([, field]) => !isOptional(field))
        .map(([key, field]) => [key, emptyOf(field)] as const);
      return entries.some(([, value]) => value === unfit) ? unfit : Object.fromEntries(entries);
    }
    case "literal":
      return definition.values[0];
    case "enum":
      return fallbackOf(schema) ?? unfit;
    case "string":
      return z.safeParse(schema, "").success ? "" : unfit;
    case "number":
      return fallbackOf(schema) ?? unfit;
    case "union":
      return unfit;
  }
}
