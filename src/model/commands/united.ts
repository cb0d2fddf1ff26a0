import { isPlainObject, type PlainObject } from "~/lib/plain";
import { same } from "~/lib/same";

/** Fields in which people write sentences: both texts are kept, one under the other. */
const sentences: ReadonlySet<string> = new Set(["note", "why"]);

/**
 * What two records say together. Where both say something the first holds; where it says nothing the other does.
 * Lists hold what either has, each once; notes and reasons stand under one another. Uniting again with the same
 * changes nothing more, and a record to which nothing is added comes back as the same object.
 */
export function united<Kept extends object>(kept: Kept, other: object): Kept {
  return unitedFields(kept as unknown as PlainObject, other as PlainObject) as unknown as Kept;
}

function unitedFields(kept: PlainObject, other: PlainObject): PlainObject {
  const added = Object.entries(other).flatMap(([key, value]) => {
    const before = Object.hasOwn(kept, key) ? kept[key] : undefined;
    const after = unitedValue(before, value, key);
    return Object.is(before, after) ? [] : [[key, after] as const];
  });
  return added.length === 0 ? kept : { ...kept, ...Object.fromEntries(added) };
}

function unitedValue(kept: unknown, other: unknown, key: string): unknown {
  if (kept === undefined || kept === null || kept === "") return other;
  if (typeof kept === "string")
    return sentences.has(key) && typeof other === "string" ? under(kept, other) : kept;
  if (Array.isArray(kept)) return Array.isArray(other) ? unitedList(kept, other) : kept;
  return isPlainObject(kept) && isPlainObject(other) ? unitedFields(kept, other) : kept;
}

/** One text under the other, unless it stands there already. */
function under(kept: string, other: string): string {
  if (kept === "" || other === "") return kept + other;
  return `\n${kept}\n`.includes(`\n${other}\n`) ? kept : `${kept}\n${other}`;
}

function unitedList(kept: readonly unknown[], other: readonly unknown[]): readonly unknown[] {
  const added = other.filter((each) => !kept.some((one) => same(one, each)));
  return added.length === 0 ? kept : [...kept, ...added];
}
