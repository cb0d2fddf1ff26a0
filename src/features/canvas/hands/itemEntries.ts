import {
  ArrowLeftRight,
  Copy,
  CopyPlus,
  type IconNode,
  Network,
  Pencil,
  Repeat2,
  Scan,
  Scissors,
  Spline,
  SquareMinus,
  SquarePlus,
  TextQuote,
  Trash2,
  Waypoints,
} from "lucide";

import { elementOf, relationOf } from "~/model/queries";
import { session } from "~/state/stores";
import type { SurfaceMenu } from "~/state/surface";
import type { Chord } from "~/ui/chord";
import type { MenuItem } from "~/ui/MenuList";

import { removeSelection, turnRound } from "../edits";
import { openName, openRelate } from "../inPlace";
import { duplicate } from "../pasting";
import { switchDirection } from "../selecting";
import type { Around } from "./around";
import { copyByMenu, copyLinesByMenu, cutByMenu } from "./clipboard";

/** What can be done with elements and relations. Whatever is chosen picks them first, and then does what its key does. */
export function itemEntries({ ids, under }: SurfaceMenu, around: Around): readonly MenuItem[] {
  const { t, camera, variant, readOnly } = around;
  const [only] = ids.length === 1 ? ids : [];
  const element = only === undefined ? undefined : elementOf(variant, only);
  const relation = only === undefined ? undefined : relationOf(variant, only);
  const anyElement = ids.some((id) => elementOf(variant, id) !== undefined);

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
      element !== undefined && entry("rename", t("menu.rename"), Pencil, openName, { keys: "Enter" }),
      relation !== undefined && entry("label", t("menu.label"), Pencil, openName, { keys: "Enter" }),
      element !== undefined && entry("relate", t("menu.relate"), Spline, openRelate, { keys: "R" }),
      relation != null &&
        relation.trust !== null &&
        entry("otherWay", t("menu.otherWay"), Repeat2, switchDirection, { keys: "X" }),
      relation !== undefined && entry("turn", t("menu.turnRound"), ArrowLeftRight, turnRound),
    ),
    ...edits(
      anyElement &&
        entry("cut", t("menu.cut"), Scissors, () => cutByMenu(around), {
          keys: "Mod+X",
          apart: only !== undefined,
        }),
    ),
    entry("copy", t("menu.copy"), Copy, () => void copyByMenu(around), {
      keys: "Mod+C",
      apart: !anyElement && !readOnly,
    }),
    entry("copyLines", t("menu.copyLines"), TextQuote, () => void copyLinesByMenu(variant, ids, around)),
    ...edits(entry("duplicate", t("menu.duplicate"), CopyPlus, duplicate, { keys: "Mod+D" })),
    ...lookEntries(ids, around),
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

/** What else can be seen of elements: what is around them, and between two. */
function lookEntries(ids: readonly string[], { t, variant }: Around): readonly MenuItem[] {
  const items = ids.filter((id) => elementOf(variant, id) !== undefined);
  const [from, to, ...more] = items;
  if (from === undefined) return [];
  const neighbours: MenuItem = {
    id: "neighbours",
    label: t(items.length === 1 ? "menu.neighbours" : "menu.neighboursOfAll"),
    icon: Network,
    apart: true,
    run: () => session.ask({ by: "around", items, steps: 1, walk: "both" }),
  };
  if (to === undefined || more.length > 0) return [neighbours];
  return [
    neighbours,
    {
      id: "paths",
      label: t("menu.paths"),
      icon: Waypoints,
      run: () => session.ask({ by: "paths", from, to, longest: null, directed: false }),
    },
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
