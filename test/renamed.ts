import { isPlainObject } from "~/lib/plain";

/** The same document as JSON with another id wherever one stands, as a program that makes its own ids would save it. */
export function withOtherIds<Document>(document: Document): Document {
  const ids = new Set<string>();
  gather(document, ids);
  return replaced(document, ids) as Document;
}

function gather(value: unknown, ids: Set<string>): void {
  if (Array.isArray(value)) for (const each of value) gather(each, ids);
  if (!isPlainObject(value)) return;
  if (typeof value["id"] === "string") ids.add(value["id"]);
  for (const each of Object.values(value)) gather(each, ids);
}

const referring = new Set(["id", "perspective", "relation", "variant", "from", "to", "beneficiary", "owner"]);

function replaced(value: unknown, ids: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((each) => replaced(each, ids));
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      typeof each === "string" && referring.has(key) && ids.has(each) ? `other ${each}` : replaced(each, ids),
    ]),
  );
}
