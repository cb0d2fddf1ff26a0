/** A cell by its row, counted from 0 with −1 for the heads, and its column. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** Where a key leads from a cell, in a table so large; null where it leads nowhere by itself. */
export function movedBy(
  { key, ctrlKey, metaKey }: Pressed,
  { row, column }: Spot,
  size: { readonly rows: number; readonly columns: number; readonly page: number },
): Spot | null {
  const far = ctrlKey || metaKey;
  const lastRow = size.rows - 1;
  const lastColumn = size.columns - 1;
  const within = (next: Spot): Spot => ({
    row: Math.max(-1, Math.min(lastRow, next.row)),
    column: Math.max(0, Math.min(lastColumn, next.column)),
  });
  switch (key) {
    case "ArrowUp":
      return within({ row: far ? 0 : row - 1, column });
    case "ArrowDown":
      return within({ row: far ? lastRow : row + 1, column });
    case "ArrowLeft":
      return within({ row, column: far ? 0 : column - 1 });
    case "ArrowRight":
      return within({ row, column: far ? lastColumn : column + 1 });
    case "Home":
      return within({ row: far ? 0 : row, column: 0 });
    case "End":
      return within({ row: far ? lastRow : row, column: lastColumn });
    case "PageUp":
      return within({ row: Math.max(0, row - size.page), column });
    case "PageDown":
      return within({ row: row + size.page, column });
    default:
      return null;
  }
}

/** The rows from one to another, either way round. */
export function between(ids: readonly string[], from: number, to: number): readonly string[] {
  return ids.slice(Math.max(0, Math.min(from, to)), Math.max(from, to) + 1);
}
