import { text } from "~/i18n/text";
import { variantOf } from "~/model/queries";
import type { Action } from "~/state/actions";
import { document, session } from "~/state/stores";

import type { KeyTarget } from "../actions/target";
import { editing } from "../edits";
import { copyByMenu, copyLinesByMenu, cutByMenu, pasteByMenu, type Voice } from "./clipboard";

/** What goes over the clipboard. The keys make the browser ask for it; a menu must ask by itself, and may be refused. */
export function clipboardActions(voice: Voice, here: KeyTarget["here"]): readonly Action[] {
  const t = text();
  const any = (picked: ReadonlySet<string>) => picked.size > 0;
  const canEdit = (picked: ReadonlySet<string>) => any(picked) && editing() !== null;
  const lines = (ids: Iterable<string>) => {
    const { map } = document.getState();
    const { variantId } = session.getState();
    if (map === null || variantId === null) return;
    void copyLinesByMenu(variantOf(map, variantId), [...ids], voice);
  };
  return [
    {
      id: "cut",
      group: "edit",
      label: () => t("actions.cut"),
      keys: ["Mod+X"],
      byBrowser: true,
      can: canEdit,
      run: () => cutByMenu(voice),
    },
    {
      id: "copy",
      group: "edit",
      label: () => t("actions.copy"),
      keys: ["Mod+C"],
      byBrowser: true,
      can: any,
      run: () => void copyByMenu(voice),
    },
    {
      id: "paste",
      group: "edit",
      label: () => t("actions.paste"),
      keys: ["Mod+V"],
      byBrowser: true,
      can: () => editing() !== null,
      run: () => void pasteByMenu(here(), voice),
    },
    {
      id: "copyLines",
      group: "edit",
      label: () => t("actions.copyLines"),
      can: any,
      run: () => lines(session.getState().selection),
    },
    { id: "copyAllLines", group: "map", label: () => t("actions.copyAllLines"), run: () => lines([]) },
  ];
}
