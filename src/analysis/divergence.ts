import type { Reading, RelataMap } from "~/model/map";
import type { Readable } from "~/model/reading";

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
