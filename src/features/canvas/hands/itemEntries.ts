import {
  ArrowLeftRight,
  Copy,
  CopyPlus,
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

import { elementOf, relationOf } from "~/model/queries";
import { actions, session } from "~/state/stores";
import type { SurfaceMenu } from "~/state/surface";
import type { MenuItem } from "~/ui/MenuList";

import type { Around } from "./around";

type More = Partial<Pick<MenuItem, "label" | "apart" | "danger">>;

/** What can be done with elements and relations. Whatever is chosen picks them first, and then does what its key does. */
export function itemEntries({ ids, under }: SurfaceMenu, around: Around): readonly MenuItem[] {
  const { t, variant, readOnly } = around;
  const [only] = ids.length === 1 ? ids : [];
  const element = only === undefined ? undefined : elementOf(variant, only);
  const relation = only === undefined ? undefined : relationOf(variant, only);
  const anyElement = ids.some((id) => elementOf(variant, id) !== undefined);

  const entry = (id: string, icon: IconNode, more: More = {}): readonly MenuItem[] => {
    const action = actions.find(id);
    if (action === undefined || action.can?.(new Set(ids)) === false) return [];
    const [keys] = action.keys ?? [];
    const shown = { id, label: action.label(), icon, ...(keys === undefined ? {} : { keys }), ...more };
    return [
      {
        ...shown,
        run: () => {
          session.select(ids);
          action.run();
        },
      },
    ];
  };
  const edits = readOnly ? [] : anyElement ? entry("cut", Scissors, { apart: only !== undefined }) : [];

  return [
    ...entry("name", Pencil, relation === undefined ? {} : { label: t("menu.label") }),
    ...(element === undefined ? [] : entry("relate", Spline)),
    ...entry("otherWay", Repeat2),
    ...entry("turn", ArrowLeftRight),
    ...edits,
    ...entry("copy", Copy, { apart: !anyElement && !readOnly }),
    ...entry("copyLines", TextQuote),
    ...entry("duplicate", CopyPlus),
    ...alsoEntry(under, around),
    ...entry("zoomTo", Scan, { apart: under === null || around.selection.size === 0 }),
    ...entry("delete", Trash2, { apart: true, danger: true }),
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
