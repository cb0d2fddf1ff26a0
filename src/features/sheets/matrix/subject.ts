import { between, type Pairs } from "~/analysis/pairs";
import { pairKey } from "~/analysis/ties";
import type { Element } from "~/model/element";
import type { Relation } from "~/model/relation";

import type { Place } from "./spot";
import type { Track } from "./tracks";

/** What a cell is about: two elements, and the one of their relations that it shows. */
export interface Subject {
  readonly row: Element;
  readonly column: Element;
  readonly relation: Relation | null;
  /** Which of how many it is, counted from 0. */
  readonly place: number;
  readonly relations: readonly Relation[];
}

/** Which relation is shown of pairs that have several, by pair; of the others it is the first. */
export type Chosen = ReadonlyMap<string, string>;

export function shownOf(pairs: Pairs, chosen: Chosen, row: string, column: string): Relation | null {
  const relations = between(pairs, row, column);
  if (relations.length < 2) return relations[0] ?? null;
  const wanted = chosen.get(pairKey(row, column));
  return relations.find(({ id }) => id === wanted) ?? relations[0] ?? null;
}

/** Null: at that place is no cell of two elements. */
export function subjectAt(
  at: Place,
  rows: readonly Track[],
  columns: readonly Track[],
  given: { readonly pairs: Pairs; readonly chosen: Chosen },
): Subject | null {
  const [row, column] = [rows[at.row], columns[at.column]];
  if (row?.is !== "element" || column?.is !== "element") return null;
  const relations = between(given.pairs, row.id, column.id);
  const relation = shownOf(given.pairs, given.chosen, row.id, column.id);
  const place = relation === null ? 0 : relations.indexOf(relation);
  return { row: row.element, column: column.element, relation, place, relations };
}
