import type { Track } from "./tracks";

/** A place in the matrix by who stands there; null is the headings, above or at the left. */
export interface Spot {
  readonly row: string | null;
  readonly column: string | null;
}

/** The same place by numbers; −1 is the headings. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What moves are bounded by: how many rows and columns there are, and how many rows fit on a page. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
  readonly page: number;
}

/** Where a key leads from a place; null where it is no key that moves. */
export function moved(key: string, far: boolean, { row, column }: Place, extent: Extent): Place | null {
  const [lastRow, lastColumn] = [extent.rows - 1, extent.columns - 1];
  const at = (nextRow: number, nextColumn: number): Place => ({
    row: Math.max(-1, Math.min(lastRow, nextRow)),
    column: Math.max(-1, Math.min(lastColumn, nextColumn)),
  });
  const first = (last: number) => Math.min(0, last);
  switch (key) {
    case "ArrowUp":
      return at(far ? first(lastRow) : row - 1, column);
    case "ArrowDown":
      return at(far ? lastRow : row + 1, column);
    case "ArrowLeft":
      return at(row, far ? first(lastColumn) : column - 1);
    case "ArrowRight":
      return at(row, far ? lastColumn : column + 1);
    case "Home":
      return at(far ? first(lastRow) : row, first(lastColumn));
    case "End":
      return at(far ? lastRow : row, lastColumn);
    case "PageUp":
      return at(Math.max(first(lastRow), row - extent.page), column);
    case "PageDown":
      return at(row + extent.page, column);
    default:
      return null;
  }
}

/** Where somebody stands among tracks; who is gone, or folded away, leaves the first place. */
export function placeOf(spot: Spot, rows: readonly Track[], columns: readonly Track[]): Place {
  return { row: among(rows, spot.row), column: among(columns, spot.column) };
}

function among(tracks: readonly Track[], id: string | null): number {
  if (id === null) return -1;
  const found = tracks.findIndex((track) => track.id === id);
  if (found >= 0) return found;
  const group = tracks.findIndex(
    (track) => track.is === "group" && track.members.some((member) => member.id === id),
  );
  return group >= 0 ? group : Math.min(0, tracks.length - 1);
}

export function spotOf({ row, column }: Place, rows: readonly Track[], columns: readonly Track[]): Spot {
  return { row: rows[row]?.id ?? null, column: columns[column]?.id ?? null };
}

/** Rows and columns from one place to another, headings left out. */
export interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export function areaBetween(one: Place, other: Place): Area {
  return {
    top: Math.max(0, Math.min(one.row, other.row)),
    bottom: Math.max(one.row, other.row),
    left: Math.max(0, Math.min(one.column, other.column)),
    right: Math.max(one.column, other.column),
  };
}

export function isIn(area: Area | null, { row, column }: Place): boolean {
  return (
    area !== null && row >= area.top && row <= area.bottom && column >= area.left && column <= area.right
  );
}
