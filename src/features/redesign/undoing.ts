import type { Text } from "~/i18n/text";
import { document } from "~/state/stores";
import type { Notice } from "~/ui/Toast";

/** Takes back what has just been done, as long as nothing else has been done since. */
export function undoing(t: Text): NonNullable<Notice["action"]> {
  const after = document.getState().map;
  return {
    label: t("common.undo"),
    run: () => {
      if (document.getState().map === after) document.undo();
    },
  };
}
