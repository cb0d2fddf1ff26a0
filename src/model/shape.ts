import * as z from "zod/mini";

// The content-security policy forbids code made from text, which zod would otherwise probe for at its first schema.
z.config({ jitless: true });

/**
 * A record of the document. It keeps fields that it does not know, so that a file of a newer minor version
 * survives a round trip; the type shows only the known ones.
 */
export function record<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.looseObject(shape) as unknown as z.ZodMiniObject<Shape, z.core.$strip>;
}

export const text = z.string();
export const textOrUnknown = z.nullable(z.string());
export const texts = z.array(z.string());

const fallbacks = new WeakMap<z.core.$ZodType, string | number>();

/** Declares what a choice that must be made, or a measure that must be there, falls back to when a file gives none. */
export function fallsBackTo<Choice extends z.core.$ZodType>(schema: Choice, value: string | number): Choice {
  fallbacks.set(schema, value);
  return schema;
}

export function fallbackOf(schema: z.core.$ZodType): string | number | undefined {
  return fallbacks.get(schema);
}

/** An id: opaque, non-empty, at most 200 characters. */
export const idLimit = 200;
export const id = z.string().check(z.minLength(1), z.maxLength(idLimit));

/** A name shown in the drawing: one line of at most 500 characters. */
export const labelLimit = 500;
export const label = z.string().check(z.maxLength(labelLimit));

/** A choice from a closed vocabulary, or null where it is not known. */
export function oneOf<const Values extends readonly string[]>(values: Values) {
  return z.nullable(z.enum(values as unknown as [string, ...string[]])) as unknown as z.ZodMiniNullable<
    z.ZodMiniEnum<{ [V in Values[number]]: V }>
  >;
}

/** Several choices from a closed vocabulary. */
export function someOf<const Values extends readonly string[]>(values: Values) {
  return z.array(
    z.enum(values as unknown as [string, ...string[]]) as unknown as z.ZodMiniEnum<{
      [V in Values[number]]: V;
    }>,
  );
}

/** A whole number from `min` to `max`, or null where it is not known. */
export function rating(min: number, max: number) {
  return z.nullable(z.int().check(z.minimum(min), z.maximum(max)));
}

/** A number from `min` to `max`, or null where it is not known. */
export function measure(min: number, max: number) {
  return z.nullable(z.number().check(z.minimum(min), z.maximum(max)));
}

/** Deeply read-only: a map is never changed in place. */
export type Immutable<T> = T extends (infer Item)[]
  ? readonly Immutable<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Immutable<T[Key]> }
    : T;

/** How far from the origin the centre of an element may lie, in map units, on either axis. */
export const farthest = 100_000;

function ordinate() {
  return z.number().check(z.minimum(-farthest), z.maximum(farthest));
}

const coordinate = ordinate();

/** A place in the drawing, or null for an element that waits in the tray. */
export const position = z.nullable(record({ x: coordinate, y: coordinate }));

/** How wide or high a part of the drawing is, in map units. */
const seenExtent = z.optional(z.number().check(z.minimum(0.1), z.maximum(100 * farthest)));

/** What part of the drawing is in view: `x`, `y` its middle, `zoom` the scale, and how large it is where that is known. */
export const viewport = z.nullable(
  record({
    x: z.number(),
    y: z.number(),
    zoom: z.number().check(z.minimum(0.01), z.maximum(100)),
    width: seenExtent,
    height: seenExtent,
  }),
);

/** The place of what never waits in the tray. A file that gives none puts it on the middle of the paper. */
export const place = record({ x: fallsBackTo(ordinate(), 0), y: fallsBackTo(ordinate(), 0) });

/** How small a frame or a note may be, either way. */
export const smallest = 40;

/** The size of what is drawn as large as somebody wants it; `plain` is what a file that says none gives it. */
export function extent(plain: { readonly width: number; readonly height: number }) {
  const side = () => z.number().check(z.minimum(smallest), z.maximum(farthest));
  return record({
    width: fallsBackTo(side(), plain.width),
    height: fallsBackTo(side(), plain.height),
  });
}
