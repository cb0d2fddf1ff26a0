import {
  ArrowLeftRight,
  Copy,
  CopyPlus,
  Frame as FrameIcon,
  type IconNode,
  Pencil,
  Repeat2,
  Scan,
  Scissors,
  Spline,
  SquareMinus,
  SquarePlus,
  TextQuote,
  Trash2,
} from "lucide";

import { elementOf, frameOf, noteOf, relationOf } from "~/model/queries";
import { session } from "~/state/stores";
import type { SurfaceMenu } from "~/state/surface";
import type { Chord } from "~/ui/chord";
import type { MenuItem } from "~/ui/MenuList";

import { frameSelection } from "../annotations/annotationEdits";
import { removeSelection, turnRound } from "../edits";
import { openName, openRelate } from "../inPlace";
import { duplicate } from "../pasting";
import { switchDirection } from "../selecting";
import type { Around } from "./around";
import { copyByMenu, copyLinesByMenu, cutByMenu } from "./clipboard";

/** What can be done with items of the drawing. Whatever is chosen picks them first, and then does what its key does. */
export function itemEntries({ ids, under }: SurfaceMenu, around: Around): readonly MenuItem[] {
  const { t, camera, variant, readOnly } = around;
  const [only] = ids.length === 1 ? ids : [];
  const element = only === undefined ? undefined : elementOf(variant, only);
  const relation = only === undefined ? undefined : relationOf(variant, only);
  const frame = only === undefined ? undefined : frameOf(variant, only);
  const note = only === undefined ? undefined : noteOf(variant, only);
  const isArranged = (id: string) => (elementOf(variant, id) ?? relationOf(variant, id)) !== undefined;
  const isStanding = (id: string) => relationOf(variant, id) === undefined;
  const anyStanding = ids.some(isStanding);

  const entry = (
    id: string,
    label: string,
    icon: IconNode,
    act: () => unknown,
    more: { readonly keys?: Chord; readonly apart?: boolean; readonly danger?: boolean } = {},
  ): MenuItem => ({
    id,
    label,
    icon,
    ...more,
    run: () => {
      session.select(ids);
      act();
    },
  });
  const edits = (...entries: readonly (MenuItem | false)[]) =>
    readOnly ? [] : entries.filter((each) => each !== false);

  return [
    ...edits(
      (element ?? frame) !== undefined &&
        entry("rename", t("menu.rename"), Pencil, openName, { keys: "Enter" }),
      note !== undefined && entry("write", t("menu.write"), Pencil, openName, { keys: "Enter" }),
      relation !== undefined && entry("label", t("menu.label"), Pencil, openName, { keys: "Enter" }),
      element !== undefined && entry("relate", t("menu.relate"), Spline, openRelate, { keys: "R" }),
      relation != null &&
        relation.trust !== null &&
        entry("otherWay", t("menu.otherWay"), Repeat2, switchDirection, { keys: "X" }),
      relation !== undefined && entry("turn", t("menu.turnRound"), ArrowLeftRight, turnRound),
      anyStanding &&
        entry("frame", t("menu.frame"), FrameIcon, () => frameSelection(around.stage), { keys: "G" }),
    ),
    ...edits(
      anyStanding &&
        entry("cut", t("menu.cut"), Scissors, () => cutByMenu(around), {
          keys: "Mod+X",
          apart: only !== undefined,
        }),
    ),
    entry("copy", t("menu.copy"), Copy, () => void copyByMenu(around), {
      keys: "Mod+C",
      apart: !anyStanding && !readOnly,
    }),
    ...(ids.some(isArranged)
      ? [entry("copyLines", t("menu.copyLines"), TextQuote, () => void copyLinesByMenu(variant, ids, around))]
      : []),
    ...edits(entry("duplicate", t("menu.duplicate"), CopyPlus, duplicate, { keys: "Mod+D" })),
    ...alsoEntry(under, around),
    entry("zoom", t("menu.zoomTo"), Scan, () => camera.fitSelection(), {
      keys: "Shift+F",
      apart: under === null || around.selection.size === 0,
    }),
    ...edits(
      entry("delete", t("menu.delete"), Trash2, removeSelection, {
        keys: "Delete",
        apart: true,
        danger: true,
      }),
    ),
  ];
}

/** Adds what was pointed at to what is selected, or takes it out of it. */
function alsoEntry(under: string | null, { t, selection }: Around): readonly MenuItem[] {
  if (under === null || selection.size === 0) return [];
  const isIn = selection.has(under);
  return [
    {
      id: "also",
      label: t(isIn ? "menu.deselect" : "menu.selectAlso"),
      icon: isIn ? SquareMinus : SquarePlus,
      apart: true,
      run: () => session.toggle(under),
    },
  ];
}
