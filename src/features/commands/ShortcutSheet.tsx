import { useState } from "react";

import { useText } from "~/i18n/text";
import { actionGroups } from "~/state/actions";
import { actions, useActions } from "~/state/stores";
import { printed } from "~/ui/chord";
import { Dialog } from "~/ui/Dialog";

import { matching } from "./matches";
import { rowsOf } from "./rows";
import { takesFocus } from "./takesFocus";

import css from "./Commands.module.css";

const gestures = ["doubleClick", "rim", "marquee", "hold", "wheel"] as const;

/** Every key that means something, from the one list of what can be done. */
export function ShortcutSheet() {
  const t = useText();
  const offered = useActions((state) => state.offered);
  const [text, setText] = useState("");
  const groups = actionGroups
    .map((group) => ({ group, rows: rowsOf(offered.filter((action) => action.group === group)) }))
    .map(({ group, rows }) => ({ group, rows: matching(text, rows) }))
    .filter(({ rows }) => rows.length > 0);
  return (
    <Dialog title={t("commands.shortcuts.title")} size="wide" onClose={actions.close}>
      <input
        ref={takesFocus}
        className={css["field"]}
        type="search"
        aria-label={t("commands.shortcuts.filter")}
        placeholder={t("commands.shortcuts.filter")}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      {groups.length === 0 ? <p className={css["count"]}>{t("commands.nothing")}</p> : null}
      <div className={css["columns"]}>
        {groups.map(({ group, rows }) => (
          <section key={group} className={css["section"]}>
            <h3>{t(`commands.group.${group}`)}</h3>
            <dl>
              {rows.map(({ label, keys }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>
                    {keys.map((key) => (
                      <kbd key={key}>{printed(key)}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <section className={css["section"]}>
          <h3>{t("commands.shortcuts.browse")}</h3>
          <dl>
            {gestures.map((gesture) => (
              <div key={gesture}>
                <dt>{t(`commands.shortcuts.gestures.${gesture}`)}</dt>
                <dd>{t(`commands.shortcuts.gestureNames.${gesture}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </Dialog>
  );
}
