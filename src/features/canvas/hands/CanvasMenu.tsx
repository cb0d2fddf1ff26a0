import { useEffect } from "react";

import { useText } from "~/i18n/text";
import { elementOf, frameOf, noteOf, relationOf, variantOf } from "~/model/queries";
import type { Variant } from "~/model/variant";
import { surface, useDocument, useSession, useSurface } from "~/state/stores";
import type { SurfaceMenu } from "~/state/surface";
import { ContextMenu } from "~/ui/ContextMenu";
import type { MenuItem } from "~/ui/MenuList";
import { useToast } from "~/ui/Toast";

import type { Camera } from "../camera";
import { sayItems } from "../sayItems";
import "../words";
import type { Stage } from "../stage/stage";
import { alignEntries } from "./alignEntries";
import type { Around } from "./around";
import { askAt } from "./askMenu";
import { itemEntries } from "./itemEntries";
import { paperEntries } from "./paperEntries";

/** The menu of the drawing, for the items or the paper it was asked for. */
export function CanvasMenu({ stage, camera }: { stage: Stage; camera: Camera }) {
  const t = useText();
  const say = useToast();
  const menu = useSurface((state) => state.menu);
  const map = useDocument((state) => state.map);
  const variantId = useSession((state) => state.variantId);
  const selection = useSession((state) => state.selection);
  const readOnly = useSession((state) => state.readOnly);
  const under = menu?.under ?? null;

  useEffect(() => {
    if (under === null) return;
    stage.pointAt(under);
    return () => stage.pointAt(null);
  }, [stage, under]);

  const variant = map === null || variantId === null ? null : variantOf(map, variantId);
  const ids = menu?.ids.filter((id) => variant !== null && isIn(variant, id)) ?? [];
  // A step back, or another window, may take away what the menu is for.
  const lost = menu !== null && ids.length < menu.ids.length;
  useEffect(() => {
    if (lost) surface.closeMenu();
  }, [lost]);

  if (menu === null || variant === null || lost) return null;
  const around = { t, say, stage, camera, variant, selection, readOnly };
  const isPaper = ids.length === 0;
  const name = isPaper ? t("canvas.region") : sayItems(variant, ids, t);
  return (
    <ContextMenu
      key={`${menu.at.x} ${menu.at.y} ${menu.part ?? ""}`}
      label={name}
      {...(isPaper ? {} : { heading: name })}
      items={entriesOf(menu, isPaper, around)}
      at={menu.at}
      onClose={() => surface.closeMenu()}
      onAskAgain={(event) => askAt(event, null, stage)}
    />
  );
}

function entriesOf(menu: SurfaceMenu, isPaper: boolean, around: Around): readonly MenuItem[] {
  if (isPaper) return paperEntries(menu.place, around);
  return menu.part === "align" ? alignEntries(around) : itemEntries(menu, around);
}

function isIn(variant: Variant, id: string): boolean {
  const of = [elementOf, relationOf, frameOf, noteOf];
  return of.some((find) => find(variant, id) !== undefined);
}
