import { memo, type ReactNode } from "react";

import { useText } from "~/i18n/text";
import { VisuallyHidden } from "~/ui/VisuallyHidden";

import { type Around, cellText, type Column } from "./columns/column";

import css from "./Grid.module.css";

interface RowProps<Item> {
  item: Item;
  name: string;
  /** Its place among the rows shown, from 0. */
  index: number;
  top: number;
  columns: readonly Column<Item>[];
  /** How many columns stay in view when the others move, and how far each stands from the edge. */
  sticky: readonly number[];
  around: Around;
  selected: boolean;
  /** The column of the cell that the focus comes to, where that is in this row. */
  active: string | null;
  /** The field that fills in the active cell, while it is open. */
  editor: ReactNode;
}

function AnyRow<Item extends { readonly id: string }>(props: RowProps<Item>) {
  const { item, name, index, top, columns, sticky, around, selected, active, editor } = props;
  const t = useText();
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      className={css["row"]}
      data-row={item.id}
      data-odd={index % 2 === 1 || undefined}
      style={{ top }}
    >
      <div role="gridcell" aria-colindex={1} className={css["pick"]}>
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={t("table.selectRow", { name })}
          checked={selected}
          readOnly
        />
      </div>
      {columns.map((column, place) => {
        const here = active === column.id;
        const open = here && editor != null;
        return (
          <div
            key={column.id}
            role={place < sticky.length ? "rowheader" : "gridcell"}
            aria-colindex={place + 2}
            className={css["cell"]}
            data-column={column.id}
            data-sticky={place < sticky.length ? place : undefined}
            data-open={open || undefined}
            tabIndex={here && !open ? 0 : -1}
            style={place < sticky.length ? { left: sticky[place] } : undefined}
          >
            {open ? editor : <CellText column={column} item={item} around={around} />}
          </div>
        );
      })}
    </div>
  );
}

/** One element or relation with a cell for every column. */
export const Row = memo(AnyRow) as typeof AnyRow;

/** What a cell says; a question mark where it is not known, and nothing where there is no such field. */
function CellText<Item>({ column, item, around }: { column: Column<Item>; item: Item; around: Around }) {
  const { t } = around;
  const value = column.read(item);
  if (value === undefined)
    return (
      <span className={css["notHere"]}>
        <VisuallyHidden>{t("table.notHere")}</VisuallyHidden>
      </span>
    );
  if (value === null)
    return (
      <span className={css["unknown"]}>
        <span aria-hidden="true">{"?"}</span>
        <VisuallyHidden>{t("common.unknown")}</VisuallyHidden>
      </span>
    );
  const text = cellText(column, item, around);
  return (
    <span className={css["text"]} title={text} data-number={typeof value === "number" || undefined}>
      {text}
    </span>
  );
}
