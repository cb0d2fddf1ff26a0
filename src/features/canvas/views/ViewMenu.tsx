import { ArrowLeft, ArrowRight, Ellipsis, Pencil, RefreshCw, Trash2 } from "lucide";

import { useText } from "~/i18n/text";
import type { View } from "~/model/map";
import { Menu } from "~/ui/Menu";
import type { MenuItem } from "~/ui/MenuList";

import { shiftView } from "./viewEdits";

interface ViewMenuProps {
  view: View;
  /** All of them, in their order. */
  views: readonly View[];
  onRename: () => void;
  onUpdate: () => void;
  onDelete: () => void;
}

/** What can be done with the saved view that is shown. */
export function ViewMenu({ view, views, onRename, onUpdate, onDelete }: ViewMenuProps) {
  const t = useText();
  const place = views.indexOf(view);
  const items: readonly MenuItem[] = [
    { id: "rename", label: t("canvas.views.rename"), icon: Pencil, run: onRename },
    { id: "update", label: t("canvas.views.update"), icon: RefreshCw, run: onUpdate },
    ...(place === 0
      ? []
      : [
          {
            id: "earlier",
            label: t("canvas.views.earlier"),
            icon: ArrowLeft,
            run: () => shiftView(view, -1),
          },
        ]),
    ...(place === views.length - 1
      ? []
      : [{ id: "later", label: t("canvas.views.later"), icon: ArrowRight, run: () => shiftView(view, 1) }]),
    { id: "delete", label: t("canvas.views.delete"), icon: Trash2, danger: true, run: onDelete },
  ];
  const name = view.name === "" ? t("common.unnamed") : view.name;
  return <Menu label={t("canvas.views.menu", { name })} icon={Ellipsis} up items={items} />;
}
