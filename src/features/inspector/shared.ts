import type { Element, ElementKind } from "~/model/element";

/** What several things have in common in one respect; `undefined` where they differ or there are none. */
export function shared<Item, Value>(items: readonly Item[], read: (item: Item) => Value): Value | undefined {
  const [first, ...rest] = items;
  if (first === undefined) return undefined;
  const value = read(first);
  return rest.every((item) => read(item) === value) ? value : undefined;
}

/** Of lists of words: those that all things have, and those that only some have. */
export function sharedWords<Item, Word extends string>(
  items: readonly Item[],
  read: (item: Item) => readonly Word[],
): { readonly all: readonly Word[]; readonly some: readonly Word[] } {
  const counts = new Map<Word, number>();
  for (const item of items)
    for (const word of new Set(read(item))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts.keys()];
  return {
    all: words.filter((word) => counts.get(word) === items.length),
    some: words.filter((word) => counts.get(word) !== items.length),
  };
}

/** A list with a word put in or taken out; the order of the rest stays. */
export function withWord<Word extends string>(
  words: readonly Word[],
  word: Word,
  on: boolean,
): readonly Word[] {
  if (words.includes(word) === on) return words;
  return on ? [...words, word] : words.filter((each) => each !== word);
}

export function ofKind<Kind extends ElementKind>(
  elements: readonly Element[],
  kind: Kind,
): readonly Extract<Element, { readonly kind: Kind }>[] {
  return elements.filter(
    (element): element is Extract<Element, { readonly kind: Kind }> => element.kind === kind,
  );
}
