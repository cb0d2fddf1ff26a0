import type { Reading, RelataMap } from "~/model/map";
import { type Readable, rates } from "~/model/reading";

/** What the parties say of one rating of one relation: each perspective that rated it, and how far they are apart. */
export interface Divergence {
  /** The mean of its readings by perspective; several persons of one perspective count together. */
  readonly byPerspective: ReadonlyMap<string, number>;
  /** The highest less the lowest, null where fewer than two perspectives rated it. */
  readonly spread: number | null;
}

export type RelationReadings = Readonly<Record<Readable, Divergence>>;

/**
 * What the perspectives of a map say of each relation of a variant that any of them has read: trust both ways from −3 to
 * +3, protection and empowerment from −2 to +2. The agreed rating takes no part: it is no party's own. Spread is the
 * range, since with two to six parties a deviation would say less.
 */
export function readingsByRelation(map: RelataMap, variantId: string): ReadonlyMap<string, RelationReadings> {
  const byRelation = new Map<string, Reading[]>();
  for (const reading of map.readings) {
    if (reading.variant !== variantId) continue;
    const known = byRelation.get(reading.relation);
    if (known === undefined) byRelation.set(reading.relation, [reading]);
    else known.push(reading);
  }
  return new Map(
    Array.from(byRelation, ([relation, readings]) => [
      relation,
      {
        forward: divergence(readings, "forward"),
        backward: divergence(readings, "backward"),
        protection: divergence(readings, "protection"),
        empowerment: divergence(readings, "empowerment"),
      },
    ]),
  );
}

/** Which parties do not see a relation at all: they say so, and none of their persons rates it. */
export function unseenByRelation(
  readings: readonly Reading[],
  variantId: string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const here = readings.filter(({ variant }) => variant === variantId);
  const unseen = new Map<string, Set<string>>();
  for (const { relation, perspective, seen } of here) {
    if (seen !== false) continue;
    const known = unseen.get(relation);
    if (known === undefined) unseen.set(relation, new Set([perspective]));
    else known.add(perspective);
  }
  for (const reading of unseen.size === 0 ? [] : here)
    if (rates(reading)) unseen.get(reading.relation)?.delete(reading.perspective);
  return unseen;
}

function divergence(readings: readonly Reading[], rated: Readable): Divergence {
  const values = new Map<string, number[]>();
  for (const reading of readings) {
    const value = reading[rated];
    if (value === null) continue;
    const known = values.get(reading.perspective);
    if (known === undefined) values.set(reading.perspective, [value]);
    else known.push(value);
  }
  const byPerspective = new Map(
    Array.from(values, ([perspective, all]) => [
      perspective,
      all.reduce((sum, value) => sum + value, 0) / all.length,
    ]),
  );
  const means = [...byPerspective.values()];
  return { byPerspective, spread: means.length < 2 ? null : Math.max(...means) - Math.min(...means) };
}
