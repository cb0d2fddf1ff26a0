export type PlainObject = Readonly<Record<string, unknown>>;

/** Whether a value is an object of named fields, as JSON has them. */
export function isPlainObject(value: unknown): value is PlainObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
