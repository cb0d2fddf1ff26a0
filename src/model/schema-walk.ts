import type * as z from "zod/mini";

/** What the definition of the document says about a value, as far as repair and writing need to know. */
export type Definition =
  | { readonly type: "object"; readonly shape: Readonly<Record<string, Schema>> }
  | { readonly type: "array"; readonly element: Schema }
  | { readonly type: "nullable" | "optional"; readonly innerType: Schema }
  | { readonly type: "union"; readonly options: readonly Schema[] }
  | { readonly type: "literal"; readonly values: readonly unknown[] }
  | { readonly type: "enum"; readonly entries: Readonly<Record<string, string>> }
  | { readonly type: "string" | "number" | "boolean" | "unknown" };

export type Schema = z.core.$ZodType;

export function definitionOf(schema: Schema): Definition {
  return schema._zod.def as unknown as Definition;
}

/** The option of a union whose `kind` is the one given; elements are the only union of the document. */
export function optionOfKind(options: readonly Schema[], kind: unknown): Schema | undefined {
  return options.find((option) => {
    const definition = definitionOf(option);
    const literal = definition.type === "object" ? definition.shape["kind"] : undefined;
    const values = literal === undefined ? null : definitionOf(literal);
    return values?.type === "literal" && values.values.includes(kind);
  });
}

export function isOptional(schema: Schema): boolean {
  return definitionOf(schema).type === "optional";
}
