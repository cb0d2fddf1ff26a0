import { type ComponentType, useDeferredValue, useEffect, useState } from "react";

import { formWords } from "~/i18n/en/formWords";
import { inspector } from "~/i18n/en/inspector";
import { table } from "~/i18n/en/table";
import { addWords, useText } from "~/i18n/text";
import type { Element } from "~/model/element";
import type { Frame } from "~/model/frame";
import type { RelataMap } from "~/model/map";
import type { Note } from "~/model/note";
import { elementsById, elementOf, framesOf, notesOf } from "~/model/queries";
import type { Relation } from "~/model/relation";
import type { Variant } from "~/model/variant";
import { document, session, useDocument, useSession } from "~/state/stores";
import { tables, useTables } from "~/state/tableLooks";
import { type TableTab, tableTabs } from "~/state/tables";

import { ColumnChooser } from "./ColumnChooser";
import { frameColumns, noteColumns } from "./columns/annotationColumns";
import type { Around, Column } from "./columns/column";
import { elementColumns } from "./columns/elementColumns";
import { relationColumns } from "./columns/relationColumns";
import { Grid } from "./Grid";
import { rowsOf } from "./rows";
import { SelectedBar } from "./SelectedBar";
import { TableBar } from "./TableBar";

import css from "./TableSheet.module.css";

addWords({ table, inspector, words: formWords });

/** The map as tables: every element, relation, frame and note, with every field. */
export function TableSheet() {
  const map = useDocument((state) => state.map);
  const variantId = useSession((state) => state.variantId);
  const tab = useTables((state) => state.tab);
  const variant = map?.variants.find(({ id }) => id === variantId);
  const mapId = map?.id;

  useEffect(() => {
    if (mapId === undefined) return;
    tables.enter(mapId);
    const tab = tabOfSelection();
    if (tab !== null) tables.showTab(tab);
  }, [mapId]);

  if (map === null || variant === undefined) return null;
  const Table = tabs[tab];
  return <Table key={variant.id} map={map} variant={variant} />;
}

/** The table that has what is selected, where that is all in one. */
function tabOfSelection(): TableTab | null {
  const { selection } = session.getState();
  const { variantId } = session.getState();
  const { map } = document.getState();
  const variant = map?.variants.find(({ id }) => id === variantId);
  if (variant === undefined || selection.size === 0) return null;
  const holds: Readonly<Record<TableTab, ReadonlySet<string>>> = {
    elements: new Set(elementsById(variant).keys()),
    relations: new Set(variant.relations.map(({ id }) => id)),
    frames: new Set(framesOf(variant).map(({ id }) => id)),
    notes: new Set(notesOf(variant).map(({ id }) => id)),
  };
  return tableTabs.find((tab) => [...selection].every((id) => holds[tab].has(id))) ?? null;
}

interface TableProps {
  map: RelataMap;
  variant: Variant;
}

function ElementTable({ map, variant }: TableProps) {
  const t = useText();
  return (
    <TableOf<Element>
      tab="elements"
      map={map}
      variant={variant}
      items={variant.elements}
      columns={elementColumns}
      stay={1}
      nameOf={({ label }) => (label === "" ? t("common.unnamed") : label)}
    />
  );
}

function RelationTable({ map, variant }: TableProps) {
  const t = useText();
  const named = (id: string) => elementOf(variant, id)?.label || t("common.unnamed");
  return (
    <TableOf<Relation>
      tab="relations"
      map={map}
      variant={variant}
      items={variant.relations}
      columns={relationColumns}
      stay={2}
      nameOf={({ from, to }) => t("table.pair", { from: named(from), to: named(to) })}
    />
  );
}

function FrameTable({ map, variant }: TableProps) {
  const t = useText();
  return (
    <TableOf<Frame>
      tab="frames"
      map={map}
      variant={variant}
      items={framesOf(variant)}
      columns={frameColumns}
      stay={1}
      nameOf={({ label }) => (label === "" ? t("common.unnamed") : label)}
    />
  );
}

function NoteTable({ map, variant }: TableProps) {
  const t = useText();
  return (
    <TableOf<Note>
      tab="notes"
      map={map}
      variant={variant}
      items={notesOf(variant)}
      columns={noteColumns}
      stay={1}
      nameOf={({ text }) => (text.trim() === "" ? t("common.unnamed") : text.slice(0, 60))}
    />
  );
}

const tabs: Readonly<Record<TableTab, ComponentType<TableProps>>> = {
  elements: ElementTable,
  relations: RelationTable,
  frames: FrameTable,
  notes: NoteTable,
};

const none = {
  elements: "noElements",
  relations: "noRelations",
  frames: "noFrames",
  notes: "noNotes",
} as const;

interface TableOfProps<Item> extends TableProps {
  tab: TableTab;
  items: readonly Item[];
  columns: readonly Column<Item>[];
  /** How many columns stay in view when the others move. */
  stay: number;
  nameOf: (item: Item) => string;
}

function TableOf<Item extends { readonly id: string }>(props: TableOfProps<Item>) {
  const { tab, map, variant, items, columns, stay, nameOf } = props;
  const t = useText();
  const look = useTables((state) => state[tab]);
  const readOnly = useSession((state) => state.readOnly);
  const selection = useSession((state) => state.selection);
  const [fresh, setFresh] = useState<string | null>(null);
  const text = useDeferredValue(look.text);

  const around: Around = { map: { sources: map.sources }, variant, t };
  const { columns: chosen, only, sort } = look;
  const shown = columns.filter(({ id, first }) => (chosen === null ? first : chosen.has(id)));
  const rows = rowsOf(items, columns, { text, only, sort }, around);
  const picked = rows.filter(({ id }) => selection.has(id));

  return (
    <section aria-label={t("table.title")} className={css["sheet"]}>
      <TableBar
        tab={tab}
        look={look}
        variant={variant}
        shown={rows.length}
        readOnly={readOnly}
        onAdded={(id) => {
          // What is new would not be seen behind a filter.
          tables.clearFilters(tab);
          setFresh(id);
        }}
      >
        <ColumnChooser
          columns={columns}
          shown={shown}
          onChange={(columns) => tables.change(tab, { columns })}
        />
      </TableBar>
      {picked.length === 0 ? null : (
        <SelectedBar picked={picked} columns={shown} around={around} readOnly={readOnly} />
      )}
      <Grid
        key={fresh}
        tab={tab}
        items={items}
        rows={rows}
        columns={shown}
        stay={stay}
        look={look}
        around={around}
        nameOf={nameOf}
        fresh={fresh}
      />
      {rows.length > 0 ? null : (
        <p className={css["empty"]}>{t(items.length > 0 ? "table.noneShown" : `table.${none[tab]}`)}</p>
      )}
    </section>
  );
}
