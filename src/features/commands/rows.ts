import type { Action } from "~/state/actions";

/** A row of the sheet of shortcuts. */
interface Row {
  readonly label: string;
  readonly keys: readonly string[];
}

/** The keys of actions: those that belong together, such as the four arrows, in one row; what has no key is left out. */
export function rowsOf(actions: readonly Action[]): readonly Row[] {
  const rows = new Map<string, string[]>();
  for (const { label, row, keys = [] } of actions) {
    if (keys.length === 0) continue;
    const name = (row ?? label)();
    rows.set(name, [...(rows.get(name) ?? []), ...(row === undefined ? keys : keys.slice(0, 1))]);
  }
  return Array.from(rows, ([label, keys]) => ({ label, keys }));
}
