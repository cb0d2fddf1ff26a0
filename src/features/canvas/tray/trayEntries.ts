import { Info, MapPinPlus, Pencil, Trash2 } from "lucide";

import type { Element } from "~/model/element";
import { session, surface } from "~/state/stores";
import type { MenuItem } from "~/ui/MenuList";

import { removeSelection } from "../edits";
import type { Around } from "../hands/around";
import { placeInView } from "./placing";

/** What can be done with something that waits in the tray. */
export function trayEntries({ id }: Element, { t, stage, camera, readOnly }: Around): readonly MenuItem[] {
  const details: MenuItem = {
    id: "details",
    label: t("canvas.tray.details"),
    icon: Info,
    run: () => session.select([id]),
  };
  if (readOnly) return [details];
  return [
    {
      id: "place",
      label: t("canvas.tray.placeIt"),
      icon: MapPinPlus,
      keys: "Enter",
      run: () => placeInView(id, stage, camera),
    },
    {
      id: "rename",
      label: t("actions.name"),
      icon: Pencil,
      keys: "F2",
      run: () => surface.open({ does: "rename", id }),
    },
    details,
    {
      id: "delete",
      label: t("menu.delete"),
      icon: Trash2,
      keys: "Delete",
      apart: true,
      danger: true,
      run: () => {
        session.select([id]);
        removeSelection();
      },
    },
  ];
}
