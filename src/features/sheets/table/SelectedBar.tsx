import { Copy, Trash2, X } from "lucide";
import { useEffect, useEffectEvent } from "react";

import { text, useText } from "~/i18n/text";
import { actions, session } from "~/state/stores";
import { Button } from "~/ui/Button";
import { printed } from "~/ui/chord";
import { useToast } from "~/ui/Toast";

import type { Around, Column } from "./columns/column";
import { removeRows, undoingLast } from "./edits";
import { tabbed } from "./tabbed";

import css from "./TableSheet.module.css";

interface SelectedBarProps<Item> {
  picked: readonly Item[];
  columns: readonly Column<Item>[];
  around: Around;
  readOnly: boolean;
}

/** What can be done with the selected rows; it stands there while there are any. */
export function SelectedBar<Item extends { readonly id: string }>(props: SelectedBarProps<Item>) {
  const { picked, columns, around, readOnly } = props;
  const t = useText();
  const say = useToast();
  const count = picked.length;

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(tabbed(picked, columns, around, t));
      say({ text: t("table.copied", { count }) });
    } catch {
      say({ text: t("table.notCopied", { keys: printed("Mod+C") }) });
    }
  }

  function remove(): void {
    removeRows(picked.map(({ id }) => id));
    say({ text: t("table.removed", { count }), action: { label: t("common.undo"), run: undoingLast() } });
  }

  const copyNow = useEffectEvent(() => void copy());
  const removeNow = useEffectEvent(remove);
  useEffect(
    () =>
      actions.offer([
        {
          id: "table.copy",
          group: "edit",
          label: () => text()("table.copyAction"),
          run: () => copyNow(),
        },
        {
          id: "table.remove",
          group: "edit",
          label: () => text()("table.removeAction"),
          can: () => !session.getState().readOnly,
          run: () => removeNow(),
        },
      ]),
    [],
  );

  return (
    <div className={css["selected"]} role="group" aria-label={t("table.selected", { count })}>
      <span>{t("table.selected", { count })}</span>
      <Button icon={Copy} onClick={() => void copy()}>
        {t("table.copy")}
      </Button>
      <Button icon={Trash2} disabled={readOnly} onClick={remove}>
        {t("table.remove")}
      </Button>
      <Button icon={X} look="quiet" onClick={() => session.select([])}>
        {t("table.deselect")}
      </Button>
    </div>
  );
}
