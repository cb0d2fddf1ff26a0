import { useText } from "~/i18n/text";
import { newMap } from "~/model/map";
import { newId } from "~/state/ids";
import { library } from "~/state/ownLibrary";
import { useToast } from "~/ui/Toast";

import type { MapRow } from "./rows";

/** The id of the heading over the maps. */
export const listHeading = "my-maps";

/** Brings the focus to the list when what has it is about to go. */
function toList() {
  window.document.getElementById(listHeading)?.focus();
}

/** What can be done with the maps of this device. */
export interface LibraryActions {
  readonly address: (row: MapRow) => string;
  readonly open: (row: MapRow) => void;
  readonly create: () => void;
  readonly rename: (row: MapRow, title: string) => void;
  readonly duplicate: (row: MapRow) => void;
  readonly exportFile: (row: MapRow) => void;
  readonly remove: (row: MapRow) => void;
  readonly restore: (row: MapRow) => void;
  /** Removes maps for ever. */
  readonly destroy: (rows: readonly MapRow[]) => void;
}

interface Ways {
  readonly mapAddress: (rowId: string) => string;
  readonly goTo: (rowId: string) => void;
  readonly exportRow: (rowId: string) => void;
}

export function useMapActions({ mapAddress, goTo, exportRow }: Ways): LibraryActions {
  const t = useText();
  const say = useToast();
  const nameOf = (row: MapRow) => (row.title === "" ? t("library.map.untitled") : row.title);

  /** Says so where storage fails; nothing was changed then. */
  function attempt(work: Promise<unknown>) {
    work.catch(() => say({ text: t("library.toasts.failed") }));
  }

  async function create() {
    const map = newMap({
      id: newId(),
      variantId: newId(),
      title: "",
      variantName: t("library.asIs"),
      language: "en",
    });
    goTo(await library.create(map));
  }

  async function rename(row: MapRow, title: string) {
    if (!(await library.rename(row.id, title)))
      say({ text: t("library.toasts.busy", { title: nameOf(row) }) });
  }

  async function duplicate(row: MapRow) {
    const copy = await library.duplicate(row.id, t("library.map.copyOf", { title: nameOf(row) }));
    say({
      text: t(copy === null ? "library.toasts.notCopied" : "library.toasts.duplicated", {
        title: nameOf(row),
      }),
    });
  }

  async function remove(row: MapRow) {
    toList();
    await library.trash(row.id);
    say({
      text: t("library.toasts.deleted", { title: nameOf(row) }),
      action: { label: t("common.undo"), run: () => undo(row) },
    });
  }

  function undo(row: MapRow) {
    toList();
    attempt(library.restore(row.id));
  }

  return {
    address: (row) => mapAddress(row.id),
    open: (row) => goTo(row.id),
    create: () => attempt(create()),
    rename: (row, title) => attempt(rename(row, title)),
    duplicate: (row) => attempt(duplicate(row)),
    exportFile: (row) => exportRow(row.id),
    remove: (row) => attempt(remove(row)),
    restore: (row) => attempt(library.restore(row.id)),
    destroy: (rows) => attempt(library.purge(rows.map(({ id }) => id))),
  };
}
