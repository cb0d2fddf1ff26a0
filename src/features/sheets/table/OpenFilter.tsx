import { tables } from "~/state/tableLooks";
import type { TableLook, TableTab } from "~/state/tables";

import { ColumnFilter } from "./ColumnFilter";
import type { Around, Column } from "./columns/column";
import { wordCounts } from "./rows";

interface OpenFilterProps<Item> {
  tab: TableTab;
  /** Undefined where the column has been hidden meanwhile. */
  column: Column<Item> | undefined;
  /** All there are, whether they pass or not. */
  items: readonly Item[];
  look: TableLook;
  around: Around;
  owner: () => HTMLElement | null | undefined;
  onClose: () => void;
}

/** The filter of one column, as it stands and as it is changed. */
export function OpenFilter<Item>(props: OpenFilterProps<Item>) {
  const { tab, column, items, look, around, owner, onClose } = props;
  if (column === undefined) return null;
  return (
    <ColumnFilter
      key={column.id}
      field={column.head(around.t)}
      owner={owner}
      words={wordCounts(items, column, around)}
      only={look.only.get(column.id)}
      onChange={(words) => {
        const only = new Map(look.only);
        if (words === undefined) only.delete(column.id);
        else only.set(column.id, words);
        tables.change(tab, { only });
      }}
      onClose={onClose}
    />
  );
}
