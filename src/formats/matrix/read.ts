import { directionIn, type Side } from "~/analysis/pairs";
import { folded } from "~/lib/folded";
import type { Element } from "~/model/element";
import type { Relation } from "~/model/relation";

import { cellsOf } from "../lines/cells";
import { type MatrixFrame, ratingFrom } from "./frame";

/** A rating that a block gives: of the relation of its cell, or of one that is to be made. */
interface GivenRating {
  readonly row: string;
  readonly column: string;
  readonly relation: Relation | null;
  readonly value: number | null;
}

/** What pasting a block would do, and what in it cannot be understood. */
export interface MatrixPlan {
  readonly side: Side;
  /** What would change. */
  readonly ratings: readonly GivenRating[];
  /** How many cells say what the map says already. */
  readonly same: number;
  /** How many relations would be made: one for a pair, though it is rated both ways. */
  readonly made: number;
  readonly unread: readonly { readonly row: string; readonly column: string; readonly text: string }[];
  /** Names that nobody in the matrix has, and names that several have. */
  readonly strangers: readonly string[];
  readonly doubles: readonly string[];
  /** How many filled cells would fall outside the matrix. */
  readonly outside: number;
}

/** Where in a matrix a block without names is laid. */
export interface BlockPlace {
  readonly row: number;
  readonly column: number;
}

function isName(text: string): boolean {
  return text !== "" && ratingFrom(text) === undefined;
}

/**
 * Whether a block has names along the top and down the left: its corner says something other than a rating, or all
 * that stands there does.
 */
function hasNames(cells: readonly (readonly string[])[]): boolean {
  const top = cells[0] ?? [];
  if (cells.length < 2 || top.length < 2) return false;
  if (isName(top[0] ?? "")) return true;
  const along = top.slice(1).filter((text) => text !== "");
  const down = cells.slice(1).flatMap(([text = ""]) => (text === "" ? [] : [text]));
  return top[0] === "" && along.length > 0 && down.length > 0 && [...along, ...down].every(isName);
}

/** Reads a block out of a spreadsheet, by its names or, where it has none, from the place where it is laid. */
export function readBlock(text: string, frame: MatrixFrame, place: BlockPlace): MatrixPlan {
  const rows = cellsOf(text.replace(/[\r\n]+$/u, "")).map((row) => row.map((cell) => cell.text));
  const named = hasNames(rows);
  const strangers = new Set<string>();
  const doubles = new Set<string>();
  const finder = (elements: readonly Element[]) => {
    const find = finding(elements);
    return (name: string) => {
      const found = find(name);
      if (found.length === 0) strangers.add(name);
      if (found.length > 1) doubles.add(name);
      return found.length === 1 ? found[0] : undefined;
    };
  };
  const findRow = finder(frame.rows);
  const findColumn = finder(frame.columns);
  const filled = (line: readonly string[]) => line.slice(1).some((each) => each !== "");
  const top = named ? (rows[0] ?? []) : [];
  const body = named ? rows.slice(1) : rows;
  const columns = (named ? top.slice(1) : (rows[0] ?? [])).map((name, at) => {
    if (!named) return frame.columns[place.column + at];
    return body.some((row) => (row[at + 1] ?? "") !== "") ? findColumn(name) : undefined;
  });
  const reading = new Reading(frame, named ? sideOf(top[0] ?? "", frame) : frame.side);
  let outside = 0;
  for (const [down, line] of body.entries()) {
    const row = !named ? frame.rows[place.row + down] : filled(line) ? findRow(line[0] ?? "") : undefined;
    for (const [at, said] of (named ? line.slice(1) : line).entries()) {
      if (said === "") continue;
      const column = at < columns.length || named ? columns[at] : frame.columns[place.column + at];
      if (row !== undefined && column !== undefined) reading.take(row, column, said);
      else if (!named || at >= columns.length) outside += 1;
    }
  }
  return { ...reading.result(), strangers: [...strangers], doubles: [...doubles], outside };
}

function sideOf(corner: string, { corners, side }: MatrixFrame): Side {
  return (["row", "column"] as const).find((each) => folded(corners[each]) === folded(corner)) ?? side;
}

/** Finds who is called so: exactly, or else but for case and accents. */
function finding(elements: readonly Element[]): (name: string) => readonly Element[] {
  const gathered = (nameOf: (label: string) => string) => {
    const known = new Map<string, Element[]>();
    for (const element of elements) {
      const name = nameOf(element.label);
      const same = known.get(name);
      if (same === undefined) known.set(name, [element]);
      else same.push(element);
    }
    return known;
  };
  const exactly = gathered((label) => label.trim());
  const alike = gathered(folded);
  const named = (name: string) => exactly.get(name) ?? alike.get(folded(name));
  // What a spreadsheet would take for a formula is copied with an apostrophe before it.
  return (name) => named(name) ?? (name.startsWith("'") ? named(name.slice(1)) : undefined) ?? [];
}

/** Ratings as they are read, cell by cell. */
class Reading {
  readonly #frame: MatrixFrame;
  readonly #side: Side;
  readonly #ratings = new Map<string, GivenRating>();
  readonly #unread: MatrixPlan["unread"][number][] = [];
  readonly #made = new Set<string>();
  #same = 0;

  constructor(frame: MatrixFrame, side: Side) {
    this.#frame = frame;
    this.#side = side;
  }

  take(row: Element, column: Element, text: string): void {
    const value = ratingFrom(text);
    if (value === undefined) {
      this.#unread.push({ row: row.label, column: column.label, text });
      return;
    }
    const relation = this.#frame.shown(row.id, column.id);
    if (relation?.trust?.[directionIn(relation, row.id, this.#side)].value === value) {
      this.#same += 1;
      return;
    }
    if (relation === null) this.#made.add(JSON.stringify([row.id, column.id].sort()));
    this.#ratings.set(JSON.stringify([row.id, column.id]), {
      row: row.id,
      column: column.id,
      relation,
      value,
    });
  }

  result() {
    return {
      side: this.#side,
      ratings: [...this.#ratings.values()],
      same: this.#same,
      made: this.#made.size,
      unread: this.#unread,
    };
  }
}
