import { useText } from "~/i18n/text";
import { useDocument, useSession, useSurface } from "~/state/stores";

import css from "./Canvas.module.css";

/** What to do first, on a map with nothing on it. */
export function EmptyHint() {
  const t = useText();
  const empty = useSurface(
    ({ scene, inPlace }) =>
      scene !== null &&
      inPlace === null &&
      scene.elements.length + scene.unplaced.length + scene.frames.length + scene.notes.length === 0,
  );
  const open = useDocument((state) => state.map !== null);
  const asked = useSession((state) => state.found !== null);
  const readOnly = useSession((state) => state.readOnly);
  if (!empty || !open || asked || readOnly) return null;
  return (
    <div className={css["hint"]}>
      <h2>{t("canvas.empty.title")}</h2>
      <p>{t("canvas.empty.add")}</p>
      <p>{t("canvas.empty.relate")}</p>
      <p>{t("canvas.empty.rate")}</p>
    </div>
  );
}
