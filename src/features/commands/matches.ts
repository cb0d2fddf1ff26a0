import { folded } from "~/lib/folded";

/** Something that can be chosen by typing what it is called. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  /** The heading under which it stands. */
  readonly group: string;
  /** What stands beside it: the keys that do the same, or what sort of thing it is. */
  readonly aside: string | null;
  readonly run: () => void;
}

/**
 * The choices that hold every word of a text, whatever its case and accents: those that begin with it first, then
 * those of which a word begins with its first word, then the others; each in the order given.
 */
export function matching<Item extends { readonly label: string }>(
  text: string,
  choices: readonly Item[],
): readonly Item[] {
  const whole = folded(text);
  const words = whole.split(/\s+/u).filter((word) => word !== "");
  const [first] = words;
  if (first === undefined) return choices;
  const ranks: Item[][] = [[], [], []];
  for (const choice of choices) {
    const label = folded(choice.label);
    if (!words.every((word) => label.includes(word))) continue;
    const rank = label.startsWith(whole) ? 0 : ` ${label}`.includes(` ${first}`) ? 1 : 2;
    ranks[rank]?.push(choice);
  }
  return ranks.flat();
}
