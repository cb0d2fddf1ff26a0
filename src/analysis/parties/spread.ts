import { folded } from "~/lib/folded";

import { consensus, meanOf, rangeOf } from "./consensus";

/** One party's rating; the mean of its persons where several speak for it. */
export interface Voice {
  readonly party: string;
  readonly value: number;
  /** How many rated it for the party. */
  readonly persons: number;
  /** What they said, the lowest first. */
  readonly said: readonly number[];
  /** The range among them; null where one speaks. */
  readonly within: number | null;
}

/** How far parties are apart about one thing. */
export interface Spread {
  /** From the lowest to the highest. */
  readonly voices: readonly Voice[];
  /** The highest less the lowest, in steps of the scale. */
  readonly range: number;
  /** The same as a share of the scale, so that scales of different widths can stand in one list. */
  readonly share: number;
  readonly consensus: number;
  /** The one party that stands alone; null where there is none. */
  readonly alone: string | null;
}

/**
 * How far the voices are apart on a scale of this width; null for fewer than two. The range is the first measure: with two
 * to six parties it says in steps of the scale what a deviation would hide, and no voice between two others softens it.
 */
export function spreadOf(voices: readonly Voice[], width: number): Spread | null {
  if (voices.length < 2) return null;
  const ordered = voices.toSorted((a, b) => a.value - b.value);
  const values = ordered.map(({ value }) => value);
  const range = rangeOf(values);
  return {
    voices: ordered,
    range,
    share: range / width,
    consensus: consensus(values, width) ?? 1,
    alone: aloneAmong(ordered, range),
  };
}

/**
 * Who stands alone: the lowest or the highest of three or more without whom the others would be less than half as far
 * apart. There is never more than one such party.
 */
function aloneAmong(ordered: readonly Voice[], range: number): string | null {
  if (ordered.length < 3 || range === 0) return null;
  const [lowest, highest] = [ordered[0], ordered.at(-1)];
  const without = (voices: readonly Voice[]) => rangeOf(voices.map(({ value }) => value)) < range / 2;
  if (without(ordered.slice(1))) return lowest?.party ?? null;
  return without(ordered.slice(0, -1)) ? (highest?.party ?? null) : null;
}

/**
 * The voices of parties, from what each person said. Nothing said is no voice. Who says something again under the same
 * name counts once, with what they said last.
 */
export function voicesFrom(
  said: readonly { readonly party: string; readonly value: number | null; readonly person?: string | null }[],
): readonly Voice[] {
  const values = new Map<string, Map<unknown, number>>();
  for (const { party, value, person } of said) {
    if (value === null) continue;
    const known = values.get(party) ?? new Map<unknown, number>();
    const name = folded(person ?? "");
    values.set(party, known.set(name === "" ? Symbol(party) : name, value));
  }
  return Array.from(values, ([party, byPerson]) => {
    const said = [...byPerson.values()].toSorted((a, b) => a - b);
    const within = said.length < 2 ? null : rangeOf(said);
    return { party, value: meanOf(said), persons: said.length, said, within };
  });
}
