import { ArrowDown, ArrowUp, ListFilter } from "lucide";

import { useText } from "~/i18n/text";
import type { TableLook } from "~/state/tables";
import { Icon } from "~/ui/Icon";

import type { Column } from "./columns/column";

import css from "./Grid.module.css";

interface HeadRowProps<Item> {
  columns: readonly Column<Item>[];
  sticky: readonly number[];
  look: TableLook;
  /** The column whose head the focus comes to. */
  active: string | null;
  selected: "all" | "some" | "none";
  onSelectAll: (on: boolean) => void;
  onSort: (column: string) => void;
  onFilter: (column: string) => void;
}

/** What the columns are called; a press sorts by one, and its second button filters. */
export function HeadRow<Item>(props: HeadRowProps<Item>) {
  const { columns, sticky, look, active, selected, onSelectAll, onSort, onFilter } = props;
  const t = useText();
  return (
    <div role="rowgroup" className={css["heads"]}>
      <div role="row" aria-rowindex={1} className={css["headRow"]}>
        <div role="columnheader" aria-colindex={1} className={css["pick"]}>
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={t("table.selectAll")}
            ref={(box) => {
              if (box !== null) box.indeterminate = selected === "some";
            }}
            checked={selected === "all"}
            onChange={(event) => onSelectAll(event.target.checked)}
          />
        </div>
        {columns.map((column, place) => {
          const field = column.head(t);
          const sorted = look.sort?.column === column.id ? look.sort : null;
          const filtered = look.only.has(column.id);
          return (
            <div
              key={column.id}
              role="columnheader"
              aria-colindex={place + 2}
              aria-sort={sorted === null ? "none" : sorted.descending ? "descending" : "ascending"}
              className={css["head"]}
              data-head={column.id}
              data-sticky={place < sticky.length ? place : undefined}
              style={place < sticky.length ? { left: sticky[place] } : undefined}
            >
              <button
                type="button"
                className={css["sort"]}
                tabIndex={active === column.id ? 0 : -1}
                title={t("table.sort", { field })}
                onClick={() => onSort(column.id)}
              >
                <span>{field}</span>
                {sorted === null ? null : <Icon of={sorted.descending ? ArrowDown : ArrowUp} size={14} />}
              </button>
              <button
                type="button"
                className={css["filter"]}
                tabIndex={-1}
                data-filter={column.id}
                data-on={filtered || undefined}
                aria-haspopup="dialog"
                aria-label={t(filtered ? "table.filtered" : "table.filter", { field })}
                title={t(filtered ? "table.filtered" : "table.filter", { field })}
                onClick={() => onFilter(column.id)}
              >
                <Icon of={ListFilter} size={16} />
              </button>
            </div>
          );
        })}
      </div>
    </div>
  );
}
