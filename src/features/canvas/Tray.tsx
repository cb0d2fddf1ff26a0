import { useText } from "~/i18n/text";
import { moveElements } from "~/model/commands/elements";
import type { Element, Position } from "~/model/element";
import { document, session, useSession, useSurface } from "~/state/stores";

import { editing } from "./edits";
import type { Stage } from "./stage/stage";
import { inView } from "./stage/view";

import canvas from "./Canvas.module.css";
import css from "./Panels.module.css";

const none: readonly Element[] = [];

/** Elements that have no place in the drawing yet; each can be put into it, or all at once. */
export function Tray({ stage }: { stage: Stage }) {
  const t = useText();
  const waiting = useSurface((state) => state.scene?.unplaced ?? none);
  const readOnly = useSession((state) => state.readOnly);
  if (waiting.length === 0) return null;
  return (
    <section
      className={`${canvas["panel"]} ${canvas["tray"]} ${css["tray"]}`}
      aria-label={t("canvas.tray.title")}
    >
      <header>
        <strong>{t("canvas.tray.title")}</strong>
        <button type="button" disabled={readOnly} onClick={() => place(waiting, stage)}>
          {t("canvas.tray.placeAll")}
        </button>
      </header>
      <ul>
        {waiting.slice(0, 50).map((element) => {
          const name = element.label === "" ? t("common.unnamed") : element.label;
          return (
            <li key={element.id}>
              <button
                type="button"
                disabled={readOnly}
                aria-label={t("canvas.tray.place", { name })}
                onClick={() => place([element], stage)}
              >
                {name}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Puts elements side by side below what is drawn already, or in the middle of the view where nothing is. */
function place(elements: readonly Element[], stage: Stage): void {
  const here = editing();
  if (here === null) return;
  const { bounds } = stage.scene();
  const seen = inView(stage.view(), stage.size());
  const columns = Math.max(1, Math.ceil(Math.sqrt(elements.length)));
  const left = bounds?.x ?? seen.x + seen.width / 2 - columns * 140;
  const top = bounds === null ? seen.y + seen.height / 3 : bounds.y + bounds.height + 110;
  const positions = new Map<string, Position>(
    elements.map(({ id }, index) => [
      id,
      {
        x: Math.round(left + 140 + (index % columns) * 290),
        y: Math.round(top + Math.floor(index / columns) * 140),
      },
    ]),
  );
  document.edit({ key: "edit.place", values: { count: elements.length } }, (map) =>
    moveElements(map, here.variantId, positions),
  );
  session.select(elements.map(({ id }) => id));
}
