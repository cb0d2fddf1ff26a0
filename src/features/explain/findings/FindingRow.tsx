import { ChevronDown } from "lucide";
import { type KeyboardEvent, useId, useState } from "react";

import type { Attention, Point } from "~/analysis/rules/rule";
import { findingSentence } from "~/formats/finding-sentences";
import { useText } from "~/i18n/text";
import { useSay } from "~/i18n/useSay";
import type { Variant } from "~/model/variant";
import { isLit } from "~/state/lighting";
import { session, useSession } from "~/state/stores";
import { Icon } from "~/ui/Icon";

import { AttentionMark } from "./AttentionMark";
import { FindingDetails } from "./FindingDetails";
import { walked } from "./walkKeys";

import css from "./Findings.module.css";

interface FindingRowProps {
  rule: string;
  point: Point;
  attention: Attention | null;
  variant: Variant;
  onSwitchedOff: () => void;
}

/**
 * One finding in a sentence. A press lights up on the drawing what it is about, another one lets it go; beside it opens
 * from what it was worked out and why it matters. The keys to the right and left open and close that too.
 */
export function FindingRow({ rule, point, attention, variant, onSwitchedOff }: FindingRowProps) {
  const t = useText();
  const say = useSay();
  const id = useId();
  const [open, setOpen] = useState(false);
  const items = [...point.elements, ...point.relations];
  const lit = useSession(({ focus }) => isLit(focus, items));
  const sentence = findingSentence(rule, point, variant, say);
  const turn = (event: KeyboardEvent) => {
    if (event.key !== "ArrowRight" && event.key !== "ArrowLeft") return;
    event.preventDefault();
    setOpen(event.key === "ArrowRight");
  };
  return (
    <li className={css["finding"]}>
      <div className={css["line"]}>
        <button
          type="button"
          className={css["sentence"]}
          {...(items.length === 0
            ? { "aria-expanded": open, onClick: () => setOpen(!open) }
            : { "aria-pressed": lit, onClick: () => session.lightUp(lit ? [] : items) })}
          onKeyDown={turn}
          {...walked}
        >
          <AttentionMark of={attention} />
          <span>{sentence}</span>
        </button>
        <button
          type="button"
          className={css["opener"]}
          aria-label={t("findings.details", { sentence })}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          <Icon of={ChevronDown} size={18} />
        </button>
      </div>
      {open ? (
        <FindingDetails
          id={id}
          rule={rule}
          point={point}
          unknown={attention === null}
          variant={variant}
          onSwitchedOff={onSwitchedOff}
        />
      ) : null}
    </li>
  );
}
