import type { KeyboardEvent } from "react";

import { useText } from "~/i18n/text";
import { modes } from "~/state/session";
import { session, useSession } from "~/state/stores";

import css from "./ModeTabs.module.css";

/** How far an arrow key goes along the tabs. */
const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** What one is about with the map: drawing it, explaining it, or judging it. */
export function ModeTabs() {
  const t = useText();
  const mode = useSession((state) => state.mode);

  function walk(event: KeyboardEvent<HTMLDivElement>): void {
    const step = steps[event.key];
    const next = step === undefined ? undefined : modes[modes.indexOf(mode) + step];
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    session.setMode(next);
    event.currentTarget.querySelector<HTMLElement>(`[data-mode="${next}"]`)?.focus();
  }

  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- the tab in force has the focus for all of them
    <div role="tablist" aria-label={t("app.modes.title")} className={css["tabs"]} onKeyDown={walk}>
      {modes.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          data-mode={each}
          aria-selected={each === mode}
          tabIndex={each === mode ? 0 : -1}
          onClick={() => session.setMode(each)}
        >
          {t(`app.modes.${each}`)}
        </button>
      ))}
    </div>
  );
}
