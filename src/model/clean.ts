import { idLimit, labelLimit } from "./shape";

// C0 controls other than line breaks and tabs, the marks that make text run backwards over its neighbours, and the
// two code points that no XML, and so no SVG, may hold.
// oxlint-disable-next-line no-control-regex
const unshowable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/** Text without control characters and broken halves of characters, which no drawing or file can show. */
export function clean(text: string): string {
  return text.toWellFormed().replace(unshowable, "");
}

/** A label of at most 500 characters; a pair of halves that make one character is not cut apart. */
export function cutLabel(text: string): string {
  return text.length <= labelLimit ? text : text.slice(0, labelLimit).replace(/[\ud800-\udbff]$/, "");
}

/** An id of at most 200 characters, less `room`. Long ids differ at their end as often as at their beginning: both are kept. */
export function cutId(text: string, room = 0): string {
  const most = idLimit - room;
  if (text.length <= most) return text;
  return `${text.slice(0, most / 2)}…${text.slice(1 - most / 2)}`.toWellFormed();
}

/**
 * A value of a document with all its text clean, and minus nought as nought, since files do not tell them apart.
 * The same value back where nothing changes.
 */
export function cleaned<Value>(value: Value): Value;
export function cleaned(value: unknown): unknown {
  if (typeof value === "string") return clean(value);
  if (typeof value === "number") return value === 0 ? 0 : value;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return cleanedList(value);
  const before = Object.entries(value);
  const after = before.map(([key, field]) => [key, cleaned<unknown>(field)] as const);
  const unchanged = after.every(([, field], index) => Object.is(field, before[index]?.[1]));
  return unchanged ? value : Object.fromEntries(after);
}

function cleanedList(items: readonly unknown[]): readonly unknown[] {
  const next = items.map((item) => cleaned(item));
  return next.every((item, index) => Object.is(item, items[index])) ? items : next;
}
