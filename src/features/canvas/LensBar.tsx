import { useText } from "~/i18n/text";
import { lenses } from "~/lenses";
import { session, useSession } from "~/state/stores";

import canvas from "./Canvas.module.css";
import css from "./Panels.module.css";

/** The ways of looking at the map; one is in force. */
export function LensBar() {
  const t = useText();
  const lens = useSession((state) => state.lens);
  return (
    <div
      className={`${canvas["panel"]} ${canvas["lenses"]} ${css["lenses"]}`}
      role="group"
      aria-label={t("canvas.lens.title")}
    >
      {lenses.map(({ id }) => (
        <button key={id} type="button" aria-pressed={id === lens} onClick={() => session.setLens(id)}>
          {t(`canvas.lens.${id as "trust"}`)}
        </button>
      ))}
    </div>
  );
}
