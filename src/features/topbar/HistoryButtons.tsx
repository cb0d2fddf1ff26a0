import { Redo2, Undo2 } from "lucide";

import { useText } from "~/i18n/text";
import { document, useDocument, useSession } from "~/state/stores";
import { printed } from "~/ui/chord";
import { IconButton } from "~/ui/IconButton";

import { stepName } from "./stepName";

/** Undo and redo, each saying which step it would take back or bring back. */
export function HistoryButtons() {
  const t = useText();
  const last = useDocument((state) => state.past.at(-1)?.name);
  const next = useDocument((state) => state.future[0]?.name);
  const readOnly = useSession((state) => state.readOnly);
  return (
    <>
      <IconButton
        icon={Undo2}
        label={t("app.topbar.undo")}
        hint={
          last === undefined
            ? t("app.topbar.nothingToUndo")
            : t("app.topbar.undoHint", { step: stepName(t, last), keys: printed("Mod+Z") })
        }
        unavailable={last === undefined || readOnly}
        onClick={() => document.undo()}
      />
      <IconButton
        icon={Redo2}
        label={t("app.topbar.redo")}
        hint={
          next === undefined
            ? t("app.topbar.nothingToRedo")
            : t("app.topbar.redoHint", { step: stepName(t, next), keys: printed("Mod+Shift+Z") })
        }
        unavailable={next === undefined || readOnly}
        onClick={() => document.redo()}
      />
    </>
  );
}
