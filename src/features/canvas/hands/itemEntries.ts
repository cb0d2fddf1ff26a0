import {
  AlignCenterVertical,
  ArrowLeftRight,
  Copy,
  CopyPlus,
  Frame as FrameIcon,
  type IconNode,
  Inbox,
  Merge,
  Network,
  Pencil,
  Pin,
  PinOff,
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

import { elementOf, noteOf, relationOf } from "~/model/queries";
import { actions, session, surface } from "~/state/stores";
import type { SurfaceMenu } from "~/state/surface";
import type { MenuItem } from "~/ui/MenuList";

import { togglePinned } from "../tidy/alignments";
import { trayEntries } from "../tray/trayEntries";
import { actionItem } from "./actionItem";
import type { Around } from "./around";

type More = Partial<Pick<MenuItem, "label" | "apart" | "danger">>;

/** What can be done with items of the drawing. Whatever is chosen picks them first, and then does what its key does. */
export function itemEntries(menu: SurfaceMenu, around: Around): readonly MenuItem[] {
  const { ids, under } = menu;
  const { t, variant, readOnly } = around;
  const [only] = ids.length === 1 ? ids : [];
  const element = only === undefined ? undefined : elementOf(variant, only);
  const relation = only === undefined ? undefined : relationOf(variant, only);
  const elements = ids.flatMap((id) => elementOf(variant, id) ?? []);
  const anyElement = elements.length > 0;
  if (element?.position === null) return trayEntries(element, around);
  const allPinned = elements.every(({ pinned }) => pinned === true);

  const entry = (id: string, icon: IconNode, more: More = {}): readonly MenuItem[] => {
    const action = actions.find(id);
    if (action === undefined || action.can?.(new Set(ids)) === false) return [];
    return [
      {
        ...actionItem(action, icon),
        ...more,
        run: () => {
          session.select(ids);
          action.run();
        },
      },
    ];
  };
  const own = (id: string, label: string, icon: IconNode, act: () => void): readonly MenuItem[] =>
    readOnly
      ? []
      : [
          {
            id,
            label,
            icon,
            run: () => {
              session.select(ids);
              act();
            },
          },
        ];
  const isNote = only !== undefined && noteOf(variant, only) !== undefined;
  const anyArranged = ids.some((id) => (elementOf(variant, id) ?? relationOf(variant, id)) !== undefined);
  const anyStanding = ids.some((id) => relationOf(variant, id) === undefined);
  const edits = readOnly ? [] : anyStanding ? entry("cut", Scissors, { apart: only !== undefined }) : [];

  return [
    ...entry(
      "name",
      Pencil,
      relation !== undefined ? { label: t("menu.label") } : isNote ? { label: t("menu.write") } : {},
    ),
    ...(element === undefined ? [] : entry("relate", Spline)),
    ...entry("otherWay", Repeat2),
    ...entry("turn", ArrowLeftRight),
    ...(anyStanding ? entry("frame.selection", FrameIcon) : []),
    ...edits,
    ...entry("copy", Copy, { apart: !anyStanding && !readOnly }),
    ...(anyArranged ? entry("copyLines", TextQuote) : []),
    ...entry("duplicate", CopyPlus),
    ...lookEntries(ids, around),
    ...entry("merge", Merge),
    ...entry("tray.put", Inbox),
    ...(anyElement
      ? own("pin", t(allPinned ? "tidy.unpin" : "tidy.pin"), allPinned ? PinOff : Pin, togglePinned)
      : []),
    ...(elements.length > 1
      ? own("align", t("menu.align"), AlignCenterVertical, () => surface.openMenu({ ...menu, part: "align" }))
      : []),
    ...alsoEntry(under, around),
    ...entry("zoomTo", Scan, { apart: under === null || around.selection.size === 0 }),
    ...entry("delete", Trash2, { apart: true, danger: true }),
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
