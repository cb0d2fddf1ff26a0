import { text } from "~/i18n/text";
import { actions, document, session } from "~/state/stores";

const textSheets = [
  ["table", "app.sheets.showTable"],
  ["outline", "app.sheets.showOutline"],
] as const;

/** Offers to show the map as a table or an outline. Gives the function that stops it. */
export function offerSheets(): () => void {
  return actions.offer(
    textSheets.map(([sheet, label]) => ({
      id: `sheet.${sheet}`,
      group: "look" as const,
      label: () => text()(label),
      can: () => document.getState().map !== null && session.getState().sheet !== sheet,
      run: () => session.showSheet(sheet),
    })),
  );
}
