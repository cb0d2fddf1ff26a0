import fc from "fast-check";
import * as z from "zod/mini";

import { clean, cutLabel } from "~/model/clean";
import { definitionOf, isOptional, type Schema } from "~/model/schema-walk";
import { id as idSchema, label as labelSchema } from "~/model/shape";

/** Strings that have broken other programs, as they come: with what the model cleans away. */
export const worst = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "valueOf",
  "hasOwnProperty",
  "toJSON",
  "null",
  "undefined",
  "NaN",
  "-1",
  "1e999",
  "0",
  " ",
  "a\nb\tc\r",
  "element:x",
  "impact:legitimacy",
  "<script>alert(1)</script>",
  "javascript:alert(1)",
  "=1+1",
  "\u0000\u0007\u001b",
  "\ud800",
  "x\udc00y",
  "\ufffe\uffff\ufeff",
  "\u202eevil\u2066",
  "👩‍👩‍👧‍👦",
  "é".normalize("NFD"),
  "شرطة",
  "w".repeat(300),
  "👮".repeat(400),
  `${"x".repeat(499)}👮`,
  "̈".repeat(600),
] as const;

/** Any text at all, broken halves of characters included. */
export const anyText = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...worst) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  { weight: 1, arbitrary: brokenText() },
  { weight: 3, arbitrary: fc.string({ maxLength: 12 }) },
);

function brokenText(): fc.Arbitrary<string> {
  return fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 })
    .map((units) => String.fromCharCode(...units));
}

/** Text that a whole map may hold. */
export const cleanText = anyText.map(clean);

/** Ids that differ from one another, the worst among them. */
export function ids(count: number): fc.Arbitrary<readonly string[]> {
  const one = cleanText.map((text) => text.slice(0, 100).toWellFormed()).filter((text) => text !== "");
  return fc.uniqueArray(one, { maxLength: count }).map((some) => [
    ...some,
    // What was not unique enough is made up for.
    ...Array.from({ length: count - some.length }, (_, index) => `${some[0] ?? ""}#${index}`),
  ]);
}

/** Fields of a newer version: by names that no definition has, some of which every object has. */
const unknownFields = fc.dictionary(
  fc.constantFrom("toString", "valueOf", "hasOwnProperty", "toJSON", "2", "10", "", "x-new", "zz"),
  fc.oneof(
    fc.constantFrom<unknown>(null, true, 0, -1.5, "\ud800", [], {}),
    fc.constant([{ id: "a", at: 1 }, { id: "b" }]),
    fc.array(fc.record({ id: fc.constantFrom("a", "b", "c"), n: fc.integer() }), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom("x", "y", "toString"), fc.integer(), { maxKeys: 2 }),
  ),
  { maxKeys: 2 },
);

/** How the arbitrary values of a definition are drawn. */
export interface Drawing {
  readonly text: fc.Arbitrary<string>;
  readonly longest: number;
  readonly newer: boolean;
}

export const small: Drawing = { text: cleanText, longest: 3, newer: true };

/** Values that fit a definition, whatever fields it has or gets. References in them mean nothing yet. */
export function fitting(schema: Schema, drawing: Drawing = small): fc.Arbitrary<unknown> {
  const definition = definitionOf(schema);
  const inner = (each: Schema) => fitting(each, drawing);
  switch (definition.type) {
    case "nullable":
      return fc.option(inner(definition.innerType), { freq: 3 });
    case "optional":
      return inner(definition.innerType);
    case "union":
      // Actors, which come first, hold most of what can be said.
      return fc.oneof(
        ...definition.options.map((option, index) => ({
          weight: index === 0 ? 4 : 1,
          arbitrary: inner(option),
        })),
      );
    case "literal":
      return fc.constantFrom(...definition.values);
    case "enum":
      return fc.constantFrom(...Object.values(definition.entries));
    case "boolean":
      return fc.boolean();
    case "array":
      return fc.array(inner(definition.element), {
        minLength: z.safeParse(schema, []).success ? 0 : 1,
        maxLength: drawing.longest,
      });
    case "object":
      return recordOf(definition.shape, drawing);
    case "number":
      return numberFitting(schema);
    case "string":
      return textFitting(schema, drawing.text);
    case "unknown":
      return unknownFields;
  }
}

function recordOf(shape: Readonly<Record<string, Schema>>, drawing: Drawing): fc.Arbitrary<unknown> {
  const fields = Object.entries(shape);
  const known = fc.record(Object.fromEntries(fields.map(([key, field]) => [key, fitting(field, drawing)])), {
    requiredKeys: fields.filter(([, field]) => !isOptional(field)).map(([key]) => key),
  });
  if (!drawing.newer) return known;
  const newer = fc.option(unknownFields, { freq: 4, nil: {} });
  return fc.tuple(known, newer).map(([fields, more]) => ({ ...more, ...fields }));
}

function numberFitting(schema: Schema): fc.Arbitrary<number> {
  const fits = (value: number) => z.safeParse(schema, value).success;
  const whole = [-100_000, -3, -2, -1, 0, 1, 2, 3, 4, 5, 10, 99, 2026, 100_000].filter(fits);
  const parts = [0.01, 0.1 + 0.2, 0.5, 1 / 3, 4.99, 99_999.999_999].filter(fits);
  return fc.constantFrom(...whole, ...parts);
}

function textFitting(schema: Schema, text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  if (schema === labelSchema) return text.map(cutLabel);
  if (schema === idSchema) return fc.constant("to be given");
  const fits = (value: string) => z.safeParse(schema, value).success;
  if (fits("any text")) return text;
  return fc.constantFrom(...["#a0b1c2", "impact:legitimacy", "impact:effectiveness"].filter(fits));
}
