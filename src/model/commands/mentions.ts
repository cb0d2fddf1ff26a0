import { isPlainObject, type PlainObject } from "~/lib/plain";

/** Fields of open data that hold words of people or words of Relata, never ids. */
const words: ReadonlySet<string> = new Set([
  ...["label", "name", "title", "text", "note", "why"],
  ...["by", "kind", "lens", "entries"],
]);

/** Names that no field of a file may have. */
const forbidden: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Data of whatever shape, with every mention of an id (`ID` or `sort:ID`, as a value or as the name of a field)
 * leading to the id that it has now. A list names each of these once. What mentions none comes back as the same value.
 */
export function mentioning<Value>(value: Value, now: (id: string) => string): Value {
  return renamed(value, now) as Value;
}

function renamed(value: unknown, now: (id: string) => string): unknown {
  if (typeof value === "string") return renamedText(value, now);
  if (Array.isArray(value)) return renamedList(value, now);
  return isPlainObject(value) ? renamedFields(value, now) : value;
}

function renamedText(text: string, now: (id: string) => string): string {
  const whole = now(text);
  if (whole !== text) return whole;
  const [sort = ""] = /^\w+:/u.exec(text) ?? [];
  return sort === "" ? text : sort + now(text.slice(sort.length));
}

function renamedList(list: readonly unknown[], now: (id: string) => string): readonly unknown[] {
  const next = list.map((each) => renamed(each, now));
  if (next.every((each, at) => each === list[at])) return list;
  return next.filter((each, at) => typeof each !== "string" || next.indexOf(each) === at);
}

function renamedFields(fields: PlainObject, now: (id: string) => string): PlainObject {
  let changed = false;
  const next = new Map<string, unknown>();
  for (const [key, value] of Object.entries(fields)) {
    const renamedKey = now(key);
    // What no file may call a field stays as it is called.
    const name = forbidden.has(renamedKey) ? key : renamedKey;
    const after = words.has(key) ? value : renamed(value, now);
    if (name !== key || after !== value) changed = true;
    // What is said of the one that keeps its id holds.
    if (name === key || !Object.hasOwn(fields, name)) next.set(name, after);
  }
  return changed ? Object.fromEntries(next) : fields;
}
