import { useText } from "~/i18n/text";
import { session } from "~/state/stores";
import type { TableTab } from "~/state/tables";
import { useToast } from "~/ui/Toast";

import type { Around, Column, Value } from "./columns/column";
import { fillIn, undoingLast } from "./edits";

interface Given<Item> {
  readonly tab: TableTab;
  readonly around: Around;
  readonly nameOf: (item: Item) => string;
  /** The selected rows among those shown. */
  readonly picked: readonly Item[];
  readonly readOnly: boolean;
}

/** What a cell is filled in with reaches every selected row that can take it, where the cell is in one of them. */
export function useFilling<Item extends { readonly id: string }>(given: Given<Item>) {
  const { tab, around, nameOf, picked, readOnly } = given;
  const t = useText();
  const say = useToast();

  function targetsOf(column: Column<Item>, item: Item): readonly Item[] {
    if (picked.length < 2 || !picked.some(({ id }) => id === item.id)) return [item];
    return picked.filter(
      (each) => column.read(each) !== undefined && (column.together?.(each, item) ?? true),
    );
  }

  function fill(column: Column<Item>, item: Item, value: Value, gesture?: string): void {
    const items = targetsOf(column, item);
    const field = column.head(t);
    fillIn({ tab, column, items, value, field, name: nameOf(item), gesture });
    if (items.length > 1)
      say({
        text: t(`table.bulkDone.${tab}`, { field, count: items.length }),
        action: { label: t("common.undo"), run: undoingLast() },
      });
  }

  return {
    fill,
    /** Whether a cell can be filled in here; where it is filled in elsewhere, its row is picked for that. */
    mayFill: (column: Column<Item>, item: Item): boolean => {
      if (readOnly || column.read(item) === undefined) return false;
      if (column.entry(item, around).kind !== "elsewhere") return true;
      session.select([item.id]);
      say({ text: t("table.elsewhere") });
      return false;
    },
    /** What a field says of the several rows that it will change; null where it is one. */
    noteOf: (column: Column<Item>, item: Item): string | null => {
      const { length: count } = targetsOf(column, item);
      return count < 2 ? null : t(`table.bulk.${tab}`, { field: column.head(t), count });
    },
    /** Empties a cell that may be empty. */
    clear: (column: Column<Item>, item: Item): void => {
      if (readOnly || column.read(item) === undefined) return;
      const entry = column.entry(item, around);
      if (entry.kind === "text") fill(column, item, "");
      else if (entry.kind === "many") fill(column, item, []);
      else if (entry.kind === "number" || (entry.kind === "one" && entry.unknown)) fill(column, item, null);
    },
  };
}
