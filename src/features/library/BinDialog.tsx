import { useState } from "react";

import { useText } from "~/i18n/text";
import { Button } from "~/ui/Button";
import { Dialog } from "~/ui/Dialog";

import type { MapRow } from "./rows";

import css from "./BinDialog.module.css";

interface BinDialogProps {
  rows: readonly MapRow[];
  onRestore: (row: MapRow) => void;
  /** For ever; asked for twice before it is called. */
  onDestroy: (rows: readonly MapRow[]) => void;
  onClose: () => void;
}

export function BinDialog({ rows, onRestore, onDestroy, onClose }: BinDialogProps) {
  const t = useText();
  const [doomed, setDoomed] = useState<readonly MapRow[] | null>(null);

  if (doomed !== null)
    return (
      <Dialog
        key="ask"
        title={t("library.bin.destroy")}
        onClose={() => setDoomed(null)}
        actions={
          <>
            <Button onClick={() => setDoomed(null)}>{t("common.cancel")}</Button>
            <Button
              look="danger"
              onClick={() => {
                setDoomed(null);
                onDestroy(doomed);
              }}
            >
              {t("library.bin.destroy")}
            </Button>
          </>
        }
      >
        <p>
          {doomed.length === 1
            ? t("library.bin.askOne", { title: titleOf(doomed[0]) })
            : t("library.bin.askAll", { count: doomed.length })}
        </p>
      </Dialog>
    );

  return (
    <Dialog
      key="list"
      title={t("library.bin.title")}
      onClose={onClose}
      size="wide"
      actions={
        rows.length === 0 ? undefined : (
          <Button look="danger" onClick={() => setDoomed(rows)}>
            {t("library.bin.emptyAll")}
          </Button>
        )
      }
    >
      <p className={css["lead"]}>{t(rows.length === 0 ? "library.bin.empty" : "library.bin.lead")}</p>
      <ul>
        {rows.map((row) => (
          <li key={row.id} className={css["row"]}>
            <span className={css["title"]}>{titleOf(row)}</span>
            <Button
              aria-label={t("library.bin.restoreOne", { title: titleOf(row) })}
              onClick={() => onRestore(row)}
            >
              {t("library.bin.restore")}
            </Button>
            <Button
              look="danger"
              aria-label={t("library.bin.destroyOne", { title: titleOf(row) })}
              onClick={() => setDoomed([row])}
            >
              {t("library.bin.destroy")}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );

  function titleOf(row: MapRow | undefined): string {
    return row === undefined || row.title === "" ? t("library.map.untitled") : row.title;
  }
}
