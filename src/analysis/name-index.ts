import { folded } from "~/lib/folded";
import { gathered } from "~/lib/gathered";

import { type ComparedName, compared } from "./compared-name";
import { slipsBetween } from "./name-likeness";

/** How a name was found: written the same but for case, accents, signs and number, or a small slip apart. */
export type Likeness = "same" | "near";

export interface Alike<Item> {
  readonly item: Item;
  readonly likeness: Likeness;
}

/** What of several things is called so: those of the same name, or else those a small slip apart, the nearest first. */
export type NameIndex<Item> = (name: string) => readonly Alike<Item>[];

/** Things by their names. What is asked twice is looked for once. */
export function nameIndex<Item>(items: readonly Item[], nameOf: (item: Item) => string): NameIndex<Item> {
  const byKey = gathered(items, (item) => keyOf(nameOf(item)));
  const names = items.flatMap((item) => {
    const name = compared(nameOf(item));
    return name === null ? [] : [{ item, name }];
  });
  const known = new Map<string, readonly Alike<Item>[]>();
  return (name) => {
    const key = keyOf(name);
    if (key === "") return [];
    const before = known.get(key);
    if (before !== undefined) return before;
    const same = byKey.get(key)?.map((item) => ({ item, likeness: "same" as const }));
    const found = same ?? nearest(names, compared(name));
    known.set(key, found);
    return found;
  };
}

function nearest<Item>(
  names: readonly { readonly item: Item; readonly name: ComparedName }[],
  asked: ComparedName | null,
): readonly Alike<Item>[] {
  if (asked === null) return [];
  return names
    .flatMap(({ item, name }) => {
      const slips = slipsBetween(asked, name);
      return slips === null ? [] : [{ item, slips }];
    })
    .sort((a, b) => a.slips - b.slips)
    .map(({ item }) => ({ item, likeness: "near" }));
}

/** Keys that were asked for; names come back by the thousand, and each takes a while to fold. */
const keys = new Map<string, string>();
const mostKeys = 20_000;

/** The same for names that differ only in how they are written; empty for what is no name. */
export function keyOf(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  const key = compared(name)?.key ?? folded(name);
  if (keys.size >= mostKeys) keys.clear();
  keys.set(name, key);
  return key;
}
