import {
  type ClipboardEvent,
  type MouseEvent,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from "react";

import { useText } from "~/i18n/text";
import { useSession } from "~/state/stores";
import { tables } from "~/state/tableLooks";
import type { TableLook, TableTab } from "~/state/tables";

import { CellEditor } from "./CellEditor";
import type { Around, Column } from "./columns/column";
import { addingOf } from "./edits";
import { gridKey } from "./gridKeys";
import { HeadRow } from "./HeadRow";
import type { Spot } from "./moving";
import { OpenFilter } from "./OpenFilter";
import { Row } from "./Row";
import { tabbed } from "./tabbed";
import type { Onward } from "./TextEditor";
import { useFilling } from "./useFilling";
import { usePicking } from "./usePicking";
import { useWindow } from "./useWindow";
import { layoutOf } from "./widths";

import css from "./Grid.module.css";

interface GridProps<Item> {
  tab: TableTab;
  /** All there are, and those that pass the filters, in order. */
  items: readonly Item[];
  rows: readonly Item[];
  columns: readonly Column<Item>[];
  /** How many columns stay in view when the others move. */
  stay: number;
  look: TableLook;
  around: Around;
  nameOf: (item: Item) => string;
  /** A row that was just added: the focus comes to it, and an element is named first of all. */
  fresh: string | null;
}

/** Rows and columns in which the arrow keys move, and every cell can be filled in. */
export function Grid<Item extends { readonly id: string }>(props: GridProps<Item>) {
  const { tab, items, rows, columns, stay, look, around, nameOf, fresh } = props;
  const t = useText();
  const readOnly = useSession((state) => state.readOnly);
  const selection = useSession((state) => state.selection);
  const [rowHeight] = useState(() => (window.matchMedia("(pointer: coarse)").matches ? 44 : 36));
  const scroller = useRef<HTMLDivElement>(null);
  const view = useWindow(scroller, rowHeight, rows.length);

  const ids = rows.map(({ id }) => id);
  const [place, setPlace] = useState<{ readonly row: string | null; readonly column: string }>(() => ({
    row: fresh ?? ids.find((id) => selection.has(id)) ?? ids[0] ?? null,
    column: columns[0]?.id ?? "",
  }));
  /** What was typed to open the field in the active cell; null opens it with what the cell holds. */
  const [open, setOpen] = useState<{ readonly typed: string | null } | null>(
    fresh === null || readOnly || tab === "relations" ? null : { typed: null },
  );
  const [filtering, setFiltering] = useState<string | null>(null);
  const wantsFocus = useRef(fresh !== null);
  const pressedActive = useRef(false);

  // A row that was deleted or filtered away leaves the place to the first.
  const rowAt = place.row === null ? -1 : Math.max(ids.indexOf(place.row), ids.length > 0 ? 0 : -1);
  const columnAt = Math.max(
    0,
    columns.findIndex(({ id }) => id === place.column),
  );
  const item = rows[rowAt];
  const column = columns[columnAt];
  const picked = rows.filter(({ id }) => selection.has(id));
  const picking = usePicking({ ids, picked: picked.map(({ id }) => id), rowAt });
  const filling = useFilling({ tab, around, nameOf, picked, readOnly });

  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    scroller.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  });
  // Only as the table opens; from then on the focus brings what it comes to into view.
  const comeIntoView = useEffectEvent(() => {
    if (rowAt > 0 && scroller.current !== null) scroller.current.scrollTop = (rowAt - 2) * rowHeight;
  });
  useLayoutEffect(() => comeIntoView(), []);

  function goTo(spot: Spot): void {
    const target = columns[spot.column];
    if (target === undefined) return;
    setPlace({ row: ids[spot.row] ?? null, column: target.id });
    setOpen(null);
    wantsFocus.current = true;
  }

  function onward(way: Onward): void {
    const down = way === "down" ? 1 : way === "up" ? -1 : 0;
    const right = way === "right" ? 1 : way === "left" ? -1 : 0;
    if (way === "stay") setOpen(null);
    else
      goTo({
        row: Math.max(0, Math.min(rows.length - 1, rowAt + down)),
        column: Math.max(0, Math.min(columns.length - 1, columnAt + right)),
      });
  }

  function begin(typed: string | null): void {
    if (item === undefined || column === undefined || !filling.mayFill(column, item)) return;
    setOpen({ typed });
  }

  function clicked(event: MouseEvent<HTMLElement>): void {
    const target = event.target as HTMLElement;
    const id = target.closest<HTMLElement>("[data-row]")?.dataset["row"];
    if (id === undefined || target.closest("[data-open]") !== null) return;
    const index = ids.indexOf(id);
    const cell = target.closest<HTMLElement>("[data-column]")?.dataset["column"];
    if (event.shiftKey) picking.to(index);
    else if (cell === undefined || event.ctrlKey || event.metaKey) picking.toggle(id);
    else picking.one(id);
    const at = cell === undefined ? columnAt : columns.findIndex((each) => each.id === cell);
    const plain = !event.shiftKey && !event.ctrlKey && !event.metaKey && cell !== undefined;
    if (plain && pressedActive.current && index === rowAt && at === columnAt) begin(null);
    else goTo({ row: index, column: at });
  }

  function copy(event: ClipboardEvent): void {
    if (open !== null || (window.getSelection()?.toString() ?? "") !== "") return;
    const copied = picked.length > 0 ? picked : item === undefined ? [] : [item];
    if (copied.length === 0) return;
    event.clipboardData.setData("text/plain", tabbed(copied, columns, around, t));
    event.preventDefault();
  }

  const { sticky, style } = layoutOf(columns, stay, rowHeight);
  const wanted = Array.from({ length: view.last - view.first }, (_, at) => view.first + at);
  const shown =
    rowAt < 0 || (rowAt >= view.first && rowAt < view.last)
      ? wanted
      : rowAt < view.first
        ? [rowAt, ...wanted]
        : [...wanted, rowAt];

  return (
    <>
      <div
        ref={scroller}
        role="grid"
        tabIndex={-1}
        aria-label={t(`table.grid.${tab}`)}
        aria-description={t("table.help")}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        aria-multiselectable="true"
        aria-readonly={readOnly || undefined}
        className={css["grid"]}
        style={style}
        onScroll={view.onScroll}
        onPointerDown={(event) => {
          const cell = (event.target as HTMLElement).closest("[data-column]");
          pressedActive.current = cell !== null && cell === window.document.activeElement;
        }}
        onClick={clicked}
        onCopy={copy}
        onKeyDown={(event) =>
          gridKey(event, {
            spot: { row: rowAt, column: columnAt },
            size: { rows: rows.length, columns: columns.length, page: view.page },
            goTo: (spot) => {
              if (!event.shiftKey) picking.endRun();
              goTo(spot);
            },
            extendTo: picking.extend,
            begin,
            clear: () => {
              if (item !== undefined && column !== undefined) filling.clear(column, item);
            },
            filter: () => setFiltering(column?.id ?? null),
            toggle: () => {
              if (item !== undefined) picking.toggle(item.id);
            },
            selectTo: picking.to,
            selectAll: picking.all,
            deselect: picking.none,
          })
        }
      >
        <HeadRow
          columns={columns}
          sticky={sticky}
          look={look}
          active={rowAt < 0 ? (column?.id ?? null) : null}
          selected={picked.length === 0 ? "none" : picked.length === rows.length ? "all" : "some"}
          onSelectAll={(on) => (on ? picking.all() : picking.none())}
          onSort={(id) => {
            setPlace({ row: null, column: id });
            tables.change(tab, { sort: sortedNext(look.sort, id) });
          }}
          onFilter={(id) => setFiltering(filtering === id ? null : id)}
        />
        <div role="rowgroup" className={css["body"]} style={{ height: rows.length * rowHeight }}>
          {shown.map((index) => {
            const each = rows[index];
            if (each === undefined) return null;
            const here = index === rowAt && column !== undefined;
            return (
              <Row
                key={each.id}
                item={each}
                name={nameOf(each)}
                index={index}
                top={index * rowHeight}
                columns={columns}
                sticky={sticky}
                around={around}
                selected={selection.has(each.id)}
                active={here ? column.id : null}
                editor={
                  here && open !== null ? (
                    <CellEditor
                      key={`${each.id} ${column.id}`}
                      column={column}
                      item={each}
                      around={around}
                      label={t("table.cell", { field: column.head(t), name: nameOf(each) })}
                      typed={open.typed}
                      note={filling.noteOf(column, each)}
                      onDone={(value, way) => {
                        filling.fill(column, each, value, each.id === fresh ? addingOf(each.id) : undefined);
                        onward(way);
                        if (way === "stay") wantsFocus.current = holdsFocus(scroller.current);
                      }}
                      onLeave={() => {
                        setOpen(null);
                        wantsFocus.current = holdsFocus(scroller.current);
                      }}
                    />
                  ) : null
                }
              />
            );
          })}
        </div>
      </div>
      {filtering === null ? null : (
        <OpenFilter
          tab={tab}
          column={columns.find(({ id }) => id === filtering)}
          items={items}
          look={look}
          around={around}
          owner={() => scroller.current?.querySelector<HTMLElement>(`[data-filter="${filtering}"]`)}
          onClose={() => setFiltering(null)}
        />
      )}
    </>
  );
}

/** Whether the focus is in the table: whoever has pressed something elsewhere keeps it there. */
function holdsFocus(grid: HTMLElement | null): boolean {
  return grid?.contains(window.document.activeElement) === true;
}

/** Up, then down, then as the map has it. */
function sortedNext(sort: TableLook["sort"], column: string): TableLook["sort"] {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? null : { column, descending: true };
}
