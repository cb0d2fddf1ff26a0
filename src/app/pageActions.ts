import { text } from "~/i18n/text";
import type { Action } from "~/state/actions";
import { modes, sheets } from "~/state/session";
import { actions, document, session } from "~/state/stores";

/** What can be done with an open map, whatever of it is in view. */
export function pageActions(): readonly Action[] {
  const t = text();
  const open = () => document.getState().map !== null;
  const canTurnBack = () => open() && !session.getState().readOnly;
  return [
    {
      id: "commands",
      group: "find",
      label: () => t("actions.commands"),
      keys: ["Mod+K"],
      reach: "fields",
      can: open,
      run: () => actions.open("commands"),
    },
    {
      // The panel offers it anew once it is there.
      id: "find",
      group: "find",
      label: () => t("app.topbar.find"),
      keys: ["Mod+F"],
      reach: "fields",
      can: () => open() && !session.getState().presenting,
      run: () => session.setFinder(true),
    },
    {
      id: "shortcuts",
      group: "find",
      label: () => t("actions.shortcuts"),
      keys: ["?"],
      reach: "page",
      can: open,
      run: () => actions.open("shortcuts"),
    },
    {
      // A text field has a history of its own, and the browser keeps it.
      id: "undo",
      group: "edit",
      label: () => t("actions.undo"),
      keys: ["Mod+Z"],
      reach: "page",
      can: canTurnBack,
      run: () => document.undo(),
    },
    {
      id: "redo",
      group: "edit",
      label: () => t("actions.redo"),
      keys: ["Mod+Shift+Z", "Mod+Y"],
      reach: "page",
      can: canTurnBack,
      run: () => document.redo(),
    },
    ...[null, ...sheets].map((sheet): Action => ({
      id: `sheet.${sheet ?? "drawing"}`,
      group: "look",
      label: () => t("actions.showAs", { name: t(`app.sheets.${sheet ?? "drawing"}`) }),
      // One key leads to the matrix, and from any sheet back to the drawing.
      ...(sheet === "matrix" ? { keys: ["M"] } : sheet === null ? { keys: ["M"], reach: "page" } : {}),
      can: () => open() && session.getState().sheet !== sheet,
      run: () => session.showSheet(sheet),
    })),
    ...modes.map((mode): Action => ({
      id: `mode.${mode}`,
      group: "look",
      label: () => t("actions.turnTo", { name: t(`app.modes.${mode}`) }),
      can: () => open() && session.getState().mode !== mode && !session.getState().presenting,
      run: () => session.setMode(mode),
    })),
    {
      id: "about",
      group: "map",
      label: () => t("actions.about"),
      can: open,
      run: () => session.setPanel("about"),
    },
  ];
}
