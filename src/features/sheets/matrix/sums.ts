import { directionIn, type Pairs, type Side } from "~/analysis/pairs";
import type { Relation } from "~/model/relation";

import { membersOf, type Track } from "./tracks";

/** What a cell of a folded group comes to. */
export interface Sum {
  readonly relations: number;
  /** The readings of trust that the cell stands for, and how many of them are known. */
  readonly readings: number;
  readonly known: number;
  /** The mean of those that are known; null where none is. */
  readonly mean: number | null;
}

/** Whether a cell stands for many: one of its tracks is a folded group, and neither is only a heading. */
export function sums(row: Track, column: Track): boolean {
  const heading = (track: Track) => track.is === "group" && !track.folded;
  return (row.is === "group" || column.is === "group") && !heading(row) && !heading(column);
}

/** All relations between those of a row and those of a column, each counted once, with the trust of one side in the other. */
export function sumOf(pairs: Pairs, row: Track, column: Track, side: Side): Sum {
  const columns = new Set(membersOf(column).map(({ id }) => id));
  const seen = new Set<Relation>();
  const values: number[] = [];
  let readings = 0;
  for (const { id } of membersOf(row))
    for (const [other, relations] of pairs.get(id) ?? []) {
      if (!columns.has(other)) continue;
      for (const relation of relations) {
        seen.add(relation);
        if (relation.trust === null) continue;
        readings += 1;
        const { value } = relation.trust[directionIn(relation, id, side)];
        if (value !== null) values.push(value);
      }
    }
  const mean = values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
  return { relations: seen.size, readings, known: values.length, mean };
}
