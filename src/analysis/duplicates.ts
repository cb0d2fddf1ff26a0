import type { Element } from "~/model/element";

import { type ComparedName, compared } from "./compared-name";
import { slipsBetween, slipsIn } from "./name-likeness";

/** Elements that may well be one and the same, told by their names. */
export interface LookAlikes {
  /** In the order of the document. */
  readonly ids: readonly string[];
  /** Whether all are of one kind. */
  readonly sameKind: boolean;
  /** Whether the names differ in nothing but case, accents, spaces, signs, articles and number. */
  readonly sameName: boolean;
}

/**
 * The elements of a variant that look like one another: names that are the same but for how they are written, or that
 * a small slip apart. Those of one kind come first, then those of the same name, then as they stand in the document.
 * Numbers and single letters tell things apart: "Unit 1" is not "Unit 2", and "Gate A" is not "Gate B".
 */
export function findLookAlikes(elements: readonly Element[]): readonly LookAlikes[] {
  const named = elements.flatMap((element) => {
    const name = compared(element.label);
    return name === null ? [] : [{ element, name }];
  });
  const byKey = gatheredBy(named, ({ name }) => name.key);
  const groups = gathered([...new Map(named.map(({ name }) => [name.key, name])).values()]);
  const place = new Map(elements.map(({ id }, at) => [id, at]));
  const placeOf = (id = "") => place.get(id) ?? 0;
  const found = groups.flatMap((keys) => {
    const members = [...keys]
      .flatMap((key) => byKey.get(key) ?? [])
      .sort((a, b) => placeOf(a.element.id) - placeOf(b.element.id));
    const kinds = [...new Set(members.map(({ element }) => element.kind))];
    const alike = kinds.map((kind) => members.filter(({ element }) => element.kind === kind));
    return kinds.length > 1 ? [...alike, members] : alike;
  });
  return found
    .filter((members) => members.length > 1)
    .map((members) => ({
      ids: members.map(({ element }) => element.id),
      sameKind: new Set(members.map(({ element }) => element.kind)).size === 1,
      sameName: new Set(members.map(({ name }) => name.key)).size === 1,
    }))
    .sort(
      (a, b) =>
        Number(b.sameKind) - Number(a.sameKind) ||
        Number(b.sameName) - Number(a.sameName) ||
        placeOf(a.ids[0]) - placeOf(b.ids[0]),
    );
}

/**
 * Gathers names into groups in which each looks like every other, the nearest first, so that a chain of small slips
 * never joins its ends. A name that looks like none is a group of its own.
 */
function gathered(names: readonly ComparedName[]): readonly ReadonlySet<string>[] {
  const groupOf = new Map(names.map(({ key }) => [key, new Set([key])]));
  const pairs = nearPairs(names);
  const near = new Set(pairs.map(([a, b]) => pairKey(a, b)));
  for (const [a, b] of pairs) {
    const [one, other] = [groupOf.get(a), groupOf.get(b)];
    if (one === undefined || other === undefined || one === other) continue;
    if (![...one].every((x) => [...other].every((y) => near.has(pairKey(x, y))))) continue;
    for (const key of other) {
      one.add(key);
      groupOf.set(key, one);
    }
  }
  return [...new Set(groupOf.values())];
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}

/** The pairs of different names that are a small slip apart, the nearest first. */
function nearPairs(names: readonly ComparedName[]): readonly (readonly [string, string])[] {
  const found: { readonly pair: readonly [string, string]; readonly slips: number }[] = [];
  for (const block of blocksOf(names)) {
    block.forEach((a, at) => {
      for (let next = at + 1; next < block.length; next += 1) {
        const b = block[next] as ComparedName;
        // Sorted by length: all that follow are longer still.
        if (b.letters.length - a.letters.length > slipsIn(a.letters)) break;
        const slips = slipsBetween(a, b);
        if (slips !== null) found.push({ pair: [a.key, b.key], slips });
      }
    });
  }
  return found.sort((a, b) => a.slips - b.slips).map(({ pair }) => pair);
}

/** Names with the same numbers and single letters, by length: no others need to be held side by side. */
function blocksOf(names: readonly ComparedName[]): readonly ComparedName[][] {
  const blocks = gatheredBy(names, ({ marks }) => marks);
  for (const block of blocks.values()) block.sort((a, b) => a.letters.length - b.letters.length);
  return [...blocks.values()];
}

function gatheredBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const lists = new Map<string, Item[]>();
  for (const item of items) {
    const list = lists.get(keyOf(item));
    if (list === undefined) lists.set(keyOf(item), [item]);
    else list.push(item);
  }
  return lists;
}
