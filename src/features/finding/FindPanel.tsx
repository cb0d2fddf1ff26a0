import { Search, X } from "lucide";
import { type KeyboardEvent, type RefObject, useEffect, useId, useState } from "react";

import { useText } from "~/i18n/text";
import type { InView } from "~/state/inView";
import type { SessionState } from "~/state/session";
import { session, useSession } from "~/state/stores";
import { Button } from "~/ui/Button";
import { Icon } from "~/ui/Icon";
import { IconButton } from "~/ui/IconButton";
import { VisuallyHidden } from "~/ui/VisuallyHidden";

import { Filters } from "./Filters";
import { ResultList } from "./ResultList";
import { goTo, resultsOf } from "./results";

import css from "./Finding.module.css";

interface FindPanelProps {
  here: InView;
  field: RefObject<HTMLInputElement | null>;
}

/** A field to look for words in the map, what was found, and with the field empty all else that can be asked for. */
export function FindPanel({ here, field }: FindPanelProps) {
  const t = useText();
  const id = useId();
  const asked = useSession(textAsked);
  const [text, setText] = useState(asked);
  const [active, setActive] = useState(0);
  const looking = text.trim() !== "";
  const { groups, count } = resultsOf(here, text, t);
  const results = groups.flatMap((group) => group.results);
  const at = Math.min(active, results.length - 1);

  useEffect(() => {
    const before = window.document.activeElement;
    const input = field.current;
    input?.focus();
    input?.select();
    return () => {
      const { activeElement, body } = window.document;
      const isLost = activeElement === null || activeElement === body || activeElement === input;
      if (isLost && before instanceof HTMLElement && before.isConnected)
        before.focus({ preventScroll: true });
    };
  }, [field]);

  function keyDown(event: KeyboardEvent): void {
    if (event.key !== "Escape" || event.nativeEvent.isComposing || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    session.setFinder(false);
  }

  function move(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || results.length === 0) return;
    if (event.key === "ArrowDown") setActive((at + 1) % results.length);
    else if (event.key === "ArrowUp") setActive((at + results.length - 1) % results.length);
    else if (event.key === "Enter") go(at);
    else return;
    event.preventDefault();
  }

  function go(place: number): void {
    const result = results[place];
    setActive(place);
    if (result === undefined) return;
    goTo(result);
    // Where the panel leaves no room beside it, it gives way to what it led to.
    if (window.matchMedia("(max-width: 700px)").matches) session.setFinder(false);
  }

  return (
    <div
      role="search"
      className={`${css["panel"]} ${css["finder"]}`}
      aria-label={t("finding.title")}
      data-corner
      onKeyDown={keyDown}
    >
      <div className={css["head"]}>
        <label className={css["field"]}>
          <Icon of={Search} size={18} />
          <input
            ref={field}
            type="text"
            role="combobox"
            aria-label={t("finding.search")}
            aria-autocomplete="list"
            aria-haspopup="listbox"
            aria-expanded={results.length > 0}
            aria-controls={results.length > 0 ? `${id}-list` : undefined}
            aria-activedescendant={results.length > 0 ? `${id}-list-${at}` : undefined}
            placeholder={t("finding.placeholder")}
            autoComplete="off"
            spellCheck="false"
            enterKeyHint="search"
            value={text}
            onChange={({ target }) => {
              setText(target.value);
              setActive(0);
            }}
            onKeyDown={move}
          />
        </label>
        {looking ? (
          <IconButton
            icon={X}
            label={t("finding.clearText")}
            onClick={() => {
              setText("");
              field.current?.focus();
            }}
          />
        ) : (
          <IconButton icon={X} label={t("finding.close")} onClick={() => session.setFinder(false)} />
        )}
      </div>
      {looking ? (
        <>
          <div className={css["found"]}>
            <span className={css["count"]}>
              {count === 0 ? t("finding.nothing", { text: text.trim() }) : t("finding.count", { count })}
            </span>
            {count === 0 ? null : (
              <Button
                disabled={asked === text.trim()}
                onClick={() => session.ask({ by: "text", text: text.trim() })}
              >
                {t("finding.onlyThese")}
              </Button>
            )}
          </div>
          {results.length === 0 ? null : (
            <ResultList id={`${id}-list`} groups={groups} active={at} onGo={go} />
          )}
        </>
      ) : (
        <Filters here={here} />
      )}
      <VisuallyHidden>
        <span aria-live="polite">
          {!looking
            ? ""
            : count === 0
              ? t("finding.nothing", { text: text.trim() })
              : t("finding.count", { count })}
        </span>
      </VisuallyHidden>
    </div>
  );
}

/** What was last looked for and is asked for still. */
function textAsked({ finding }: SessionState): string {
  return finding.find((each) => each.by === "text")?.text ?? "";
}
