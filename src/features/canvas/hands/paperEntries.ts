import {
  ClipboardPaste,
  CopyCheck,
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
import { actions } from "~/state/stores";
import type { MenuItem } from "~/ui/MenuList";

import { openNote } from "../annotations/annotationEdits";
import { plainFrameAt } from "../annotations/drawFrame";
import { openAdd } from "../inPlace";
import { actionItem } from "./actionItem";
import type { Around } from "./around";
import { pasteByMenu } from "./clipboard";

const icons: Readonly<Record<ElementKind, IconNode>> = {
  actor: Users,
  space: MapPin,
  commodity: Database,
  threat: TriangleAlert,
};

/** What can be done with the paper at a place. */
export function paperEntries(place: Point, around: Around): readonly MenuItem[] {
  const { t, stage, readOnly } = around;
  const entry = (id: string, icon: IconNode, more: Partial<MenuItem> = {}): readonly MenuItem[] => {
    const action = actions.find(id);
    return action === undefined ? [] : [{ ...actionItem(action, icon), ...more }];
  };
  const edits = [
    ...elementKinds.flatMap((kind) =>
      entry(`add.${kind}`, icons[kind], {
        label: t(`menu.add.${kind}`),
        run: () => void openAdd(kind, place, stage),
      }),
    ),
    ...entry("note.add", StickyNote, {
      label: t("menu.add.note"),
      run: () => void openNote(place, stage),
    }),
    ...entry("frame.draw", Frame, { label: t("menu.add.frame"), run: () => void plainFrameAt(place) }),
    ...entry("paste", ClipboardPaste, {
      label: t("menu.paste"),
      apart: true,
      run: () => void pasteByMenu(place, around),
    }),
  ];
  return [
    ...(readOnly ? [] : edits),
    ...entry("selectAll", SquareDashedMousePointer, { apart: !readOnly }),
    ...entry("copyAllLines", TextQuote),
    ...entry("fit", Maximize),
    ...(readOnly ? [] : entry("duplicates.find", CopyCheck, { apart: true })),
  ];
}
