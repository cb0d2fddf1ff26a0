import {
  ClipboardPaste,
  Database,
  Frame,
  type IconNode,
  MapPin,
  Maximize,
  SquareDashedMousePointer,
  StickyNote,
  TextQuote,
  TriangleAlert,
  Users,
} from "lucide";

import type { ElementKind } from "~/model/element";
import { elementKinds } from "~/model/vocabulary";
import type { Point } from "~/scene/path";
import type { MenuItem } from "~/ui/MenuList";

import { openNote } from "../annotations/annotationEdits";
import { plainFrameAt } from "../annotations/drawFrame";
import { openAdd } from "../inPlace";
import { selectAll } from "../selecting";
import type { Around } from "./around";
import { copyLinesByMenu, pasteByMenu } from "./clipboard";

const icons: Readonly<Record<ElementKind, IconNode>> = {
  actor: Users,
  space: MapPin,
  commodity: Database,
  threat: TriangleAlert,
};

/** What can be done with the paper at a place. */
export function paperEntries(place: Point, around: Around): readonly MenuItem[] {
  const { t, stage, camera, readOnly } = around;
  const views: readonly MenuItem[] = [
    {
      id: "all",
      label: t("menu.selectAll"),
      icon: SquareDashedMousePointer,
      keys: "Mod+A",
      apart: !readOnly,
      run: () => selectAll(stage),
    },
    {
      id: "copyLines",
      label: t("menu.copyLines"),
      icon: TextQuote,
      run: () => void copyLinesByMenu(around.variant, [], around),
    },
    { id: "fit", label: t("canvas.zoom.fit"), icon: Maximize, keys: "F", run: () => camera.fit() },
  ];
  if (readOnly) return views;
  return [
    ...elementKinds.map((kind) => ({
      id: kind,
      label: t(`menu.add.${kind}`),
      icon: icons[kind],
      keys: kind.charAt(0).toUpperCase(),
      run: () => void openAdd(kind, place, stage),
    })),
    {
      id: "note",
      label: t("menu.add.note"),
      icon: StickyNote,
      keys: "N",
      run: () => void openNote(place, stage),
    },
    {
      id: "frame",
      label: t("menu.add.frame"),
      icon: Frame,
      run: () => void plainFrameAt(place),
    },
    {
      id: "paste",
      label: t("menu.paste"),
      icon: ClipboardPaste,
      keys: "Mod+V",
      apart: true,
      run: () => void pasteByMenu(place, around),
    },
    ...views,
  ];
}
