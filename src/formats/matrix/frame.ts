import { directionIn, type Side } from "~/analysis/pairs";
import type { Element } from "~/model/element";
import type { Relation } from "~/model/relation";

/** How a matrix lies: who stands in its rows and columns, and what each of its cells is about. */
export interface MatrixFrame {
  readonly rows: readonly Element[];
  readonly columns: readonly Element[];
  /** The one of the relations between the two that their cell shows; null where there is none. */
  readonly shown: (row: string, column: string) => Relation | null;
  readonly side: Side;
  /** What the corner of a copied block says: whose trust in whom its ratings are. */
  readonly corners: Readonly<Record<Side, string>>;
}

/** A rating as a spreadsheet takes it for a number; "?" where it is not known, nothing where there is no trust. */
export function ratingText(relation: Relation | null, row: string, side: Side): string {
  if (relation === null || relation.trust === null) return "";
  const { value } = relation.trust[directionIn(relation, row, side)];
  return value === null ? "?" : String(value);
}

/** Reads a rating; undefined where the text is none. */
export function ratingFrom(text: string): number | null | undefined {
  if (/^[?·.]$/u.test(text)) return null;
  const said = /^(?<sign>[+\-−–]?)\s?(?<digit>[0-3])(?:[.,]0+)?$/u.exec(text)?.groups;
  if (said === undefined) return undefined;
  const amount = Number(said["digit"]);
  return amount === 0 || said["sign"] === "" || said["sign"] === "+" ? amount : -amount;
}
