import { Grid3x3, type IconNode, List, Network, Table2 } from "lucide";
import { useEffect } from "react";

import { useText } from "~/i18n/text";
import { type Sheet, sheets } from "~/state/session";
import { actions, session, useSession } from "~/state/stores";
import { Icon } from "~/ui/Icon";

import { sheetActions } from "./sheetActions";

import css from "./SheetSwitch.module.css";

const icons: Readonly<Record<Sheet, IconNode>> = { matrix: Grid3x3, table: Table2, outline: List };

/** As what the map is seen: the drawing, or one of the sheets that say the same. */
export function SheetSwitch() {
  const t = useText();
  const shown = useSession((state) => state.sheet);
  useEffect(() => actions.offer(sheetActions), []);
  return (
    <div role="radiogroup" aria-label={t("app.sheets.title")} className={css["switch"]}>
      {[null, ...sheets].map((sheet) => {
        const name = t(`app.sheets.${sheet ?? "drawing"}`);
        return (
          <label key={name} className={css["choice"]} title={name}>
            <input
              type="radio"
              name="sheet"
              aria-label={name}
              checked={shown === sheet}
              onChange={() => session.showSheet(sheet)}
            />
            <Icon of={sheet === null ? Network : icons[sheet]} />
          </label>
        );
      })}
    </div>
  );
}
