import { isPlainObject } from "~/lib/plain";

import { mapSchema, type RelataMap } from "./map";
import { definitionOf, optionOfKind, type Schema } from "./schema-walk";

/**
 * The file of a map: JSON with the keys in the order of the definition and unknown keys after them by name, so
 * that the same map always gives the same bytes.
 */
export function writeMap(map: RelataMap): string {
  return writeBy(mapSchema, map);
}

/** A document of whatever definition in the same way. */
export function writeBy(schema: Schema, value: unknown): string {
  return `${JSON.stringify(inOrder(schema, value), null, 2)}\n`;
}

/** The same value with its keys in the order of the definition. */
function inOrder(schema: Schema | null, value: unknown): unknown {
  if (Array.isArray(value)) {
    const definition = schema === null ? null : definitionOf(schema);
    const item = definition?.type === "array" ? definition.element : null;
    return value.map((each) => inOrder(item, each));
  }
  if (!isPlainObject(value)) return value;
  const shape = shapeFor(schema, value);
  const known = Object.keys(shape).filter((key) => value[key] !== undefined);
  const unknown = Object.keys(value)
    .filter((key) => !Object.hasOwn(shape, key) && value[key] !== undefined)
    .sort();
  return Object.fromEntries(
    [...known, ...unknown].map((key) => [key, inOrder(schemaOf(shape, key), value[key])]),
  );
}

function schemaOf(shape: Readonly<Record<string, Schema>>, key: string): Schema | null {
  return Object.hasOwn(shape, key) ? unwrapped(shape[key]) : null;
}

function shapeFor(
  schema: Schema | null,
  value: Readonly<Record<string, unknown>>,
): Readonly<Record<string, Schema>> {
  const chosen = unwrapped(schema);
  if (chosen === null) return {};
  const definition = definitionOf(chosen);
  if (definition.type === "object") return definition.shape;
  if (definition.type === "union")
    return shapeFor(optionOfKind(definition.options, value["kind"]) ?? null, value);
  return {};
}

function unwrapped(schema: Schema | null | undefined): Schema | null {
  if (schema === null || schema === undefined) return null;
  const definition = definitionOf(schema);
  return definition.type === "nullable" || definition.type === "optional"
    ? unwrapped(definition.innerType)
    : schema;
}
