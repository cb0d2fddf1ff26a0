import { useStore } from "zustand";

import { createTables, type TablesState } from "./tables";

/** How the tables over the drawing are looked at. It comes with them: a map that opens has no use for it. */
export const tables = createTables();

export function useTables<Slice>(selector: (state: TablesState) => Slice): Slice {
  return useStore(tables, selector);
}
