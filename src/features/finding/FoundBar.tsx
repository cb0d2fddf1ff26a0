import { EyeOff, X } from "lucide";
import { type KeyboardEvent, useRef } from "react";

import type { Rest } from "~/analysis/finding/criterion";
import { type Text, useText } from "~/i18n/text";
import type { InView } from "~/state/inView";
import { session, useSession } from "~/state/stores";
import { Button } from "~/ui/Button";
import { Icon } from "~/ui/Icon";

import { type Chip, chipsOf } from "./chips";

import css from "./Finding.module.css";

/** All that is asked of the drawing, each thing to be taken back by itself, and how much of the map meets it. */
export function FoundBar({ here }: { here: InView }) {
  const t = useText();
  const bar = useRef<HTMLDivElement>(null);
  const finding = useSession((state) => state.finding);
  const focus = useSession((state) => state.focus);
  const look = useSession((state) => state.look);
  const found = useSession((state) => state.found);
  const rest = useSession((state) => state.rest);
  const presenting = useSession((state) => state.presenting);
  const chips = chipsOf({ finding, focus, look }, here, t);
  if (chips.length === 0) return null;

  /** Whoever goes through the chips with keys stays among them, on the next, as long as there are any. */
  function remove(chip: Chip, place: number): void {
    chip.remove();
    window.requestAnimationFrame(() => {
      const left = bar.current?.querySelectorAll<HTMLElement>("li button") ?? [];
      left[Math.min(place, left.length - 1)]?.focus();
    });
  }

  return (
    <div
      ref={bar}
      className={`${css["panel"]} ${css["bar"]}`}
      role="group"
      aria-label={t("finding.bar.title")}
      data-corner
      data-asked
    >
      <ul className={css["chips"]}>
        {chips.map((chip, place) => (
          <li key={chip.id} className={css["chip"]}>
            <span>{chip.words}</span>
            <button
              type="button"
              aria-label={t("finding.bar.remove", { what: chip.words })}
              title={t("finding.bar.remove", { what: chip.words })}
              onClick={() => remove(chip, place)}
              onKeyDown={(event: KeyboardEvent) => {
                if (event.key !== "Delete" && event.key !== "Backspace") return;
                event.preventDefault();
                remove(chip, place);
              }}
            >
              <Icon of={X} size={14} />
            </button>
          </li>
        ))}
      </ul>
      <span role="status" className={css["count"]}>
        {finding.length === 0 ? "" : countWords(here, found, rest, t)}
      </span>
      {presenting ? null : (
        <span className={css["ends"]}>
          {finding.length === 0 ? null : (
            <Button
              look="quiet"
              icon={EyeOff}
              aria-pressed={rest === "hide"}
              onClick={() => session.setRest(rest === "hide" ? "dim" : "hide")}
            >
              {t("finding.bar.rest")}
            </Button>
          )}
          <Button look="quiet" onClick={() => session.showAll()}>
            {t("finding.bar.clear")}
          </Button>
        </span>
      )}
    </div>
  );
}

function countWords({ variant }: InView, found: ReadonlySet<string> | null, rest: Rest, t: Text): string {
  if (found === null) return "";
  if (found.size === 0) return t("finding.bar.nothing");
  return t(rest === "hide" ? "finding.bar.shown" : "finding.bar.bright", {
    elements: variant.elements.filter(({ id }) => found.has(id)).length,
    allElements: variant.elements.length,
    relations: variant.relations.filter(({ id }) => found.has(id)).length,
    allRelations: variant.relations.length,
  });
}
