/**
 * A value whose single facts tell when they are read: `seen` gathers the path of each leaf, with list places
 * written as numbers. An empty list counts as a leaf once it is looked into.
 */
export function watched<Value>(value: Value, seen: Set<string>, path = ""): Value {
  if (typeof value !== "object" || value === null) return value;
  return new Proxy(value, {
    get(target, key, receiver) {
      const inner: unknown = Reflect.get(target, key, receiver);
      if (typeof key === "symbol" || !Object.hasOwn(target, key)) return inner;
      const place = path === "" ? key : `${path}.${key}`;
      if (isLeaf(inner)) seen.add(place);
      return watched(inner, seen, place);
    },
  });
}

/** Every single fact of a value, by its path. */
export function leavesOf(value: unknown, path = ""): Map<string, unknown> {
  if (isLeaf(value)) return new Map([[path, value]]);
  const leaves = new Map<string, unknown>();
  for (const [key, inner] of Object.entries(value as object)) {
    for (const leaf of leavesOf(inner, path === "" ? key : `${path}.${key}`)) leaves.set(...leaf);
  }
  return leaves;
}

function isLeaf(value: unknown): boolean {
  return typeof value !== "object" || value === null || (Array.isArray(value) && value.length === 0);
}
