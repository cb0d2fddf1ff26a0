import { text } from "~/i18n/text";
import type { Action } from "~/state/actions";
import { session } from "~/state/stores";

/** The ways to see the map that can be asked for by keys. */
export const sheetActions: readonly Action[] = [
  {
    id: "sheet.matrix",
    group: "look",
    label: () => text()("app.sheets.showMatrix"),
    keys: ["M"],
    can: () => session.getState().sheet !== "matrix",
    run: () => session.showSheet("matrix"),
  },
];
