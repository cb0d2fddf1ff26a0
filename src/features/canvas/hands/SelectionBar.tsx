import { CopyPlus, Ellipsis, SquarePlus, Trash2 } from "lucide";
import { type MouseEvent, useEffect } from "react";

import { useText } from "~/i18n/text";
import { session, surface, useSession, useSurface } from "~/state/stores";
import { Button } from "~/ui/Button";
import { IconButton } from "~/ui/IconButton";

import { removeSelection } from "../edits";
import { duplicate } from "../pasting";
import type { Stage } from "../stage/stage";

import canvas from "../Canvas.module.css";
import css from "./SelectionBar.module.css";

/** What a finger can do with what is selected; keys and the second button of a mouse do the same. */
export function SelectionBar({ stage }: { stage: Stage }) {
  const count = useSession((state) => state.selection.size);
  const tool = useSurface((state) => state.tool);
  const tidying = useSurface((state) => state.tidy !== null);
  return count === 0 || tool !== null || tidying ? null : <Bar stage={stage} count={count} />;
}

function Bar({ stage, count }: { stage: Stage; count: number }) {
  const t = useText();
  const additive = useSurface((state) => state.additive);
  const readOnly = useSession((state) => state.readOnly);
  // Taps go on adding for as long as there is something to add to.
  useEffect(() => () => surface.setAdditive(false), []);

  function openMenu({ currentTarget }: MouseEvent) {
    const { left, top } = currentTarget.getBoundingClientRect();
    const place = stage.mapPoint({ clientX: left, clientY: top });
    surface.openMenu({ at: { x: left, y: top }, place, ids: [...session.getState().selection], under: null });
  }

  return (
    <div className={`${canvas["panel"]} ${css["bar"]}`} role="toolbar" aria-label={t("menu.bar.title")}>
      <output className={css["count"]}>{t("menu.bar.count", { count })}</output>
      <span className={css["more"]}>
        <Button
          look="quiet"
          icon={SquarePlus}
          aria-pressed={additive}
          onClick={() => surface.setAdditive(!additive)}
        >
          {t("menu.bar.more")}
        </Button>
      </span>
      {readOnly ? null : (
        <>
          <IconButton icon={CopyPlus} label={t("menu.duplicate")} onClick={duplicate} />
          <IconButton icon={Trash2} label={t("menu.delete")} onClick={removeSelection} />
        </>
      )}
      <IconButton icon={Ellipsis} label={t("menu.bar.menu")} aria-haspopup="menu" onClick={openMenu} />
    </div>
  );
}
