import type { OpenEnd } from "~/analysis/loops/open-ends";
import { endName } from "~/formats/feedback-ends";
import { useText } from "~/i18n/text";
import { useSay } from "~/i18n/useSay";
import { feedbackEnd } from "~/model/impact";
import type { Variant } from "~/model/variant";
import { Button } from "~/ui/Button";
import { useLocked } from "~/ui/locked";

import { LitButton } from "../LitButton";

import css from "./Loops.module.css";

interface LooseEndsProps {
  ends: readonly OpenEnd[];
  variant: Variant;
  /** Leads on from an end, or back to it. */
  onLead: (end: OpenEnd, side: "from" | "to") => void;
}

/** The ends of feedback links that lead nowhere, or to which nothing leads: no loop can run through them. */
export function LooseEnds({ ends, variant, onLead }: LooseEndsProps) {
  const t = useText();
  const say = useSay();
  const locked = useLocked();
  if (ends.length === 0) return null;
  return (
    <div className={css["part"]}>
      <h4>{t("loops.ends.title")}</h4>
      <ul className={css["rows"]}>
        {ends.map((open) => {
          const name = endName(open.end, variant, say);
          const { sort, id } = feedbackEnd(open.end);
          const sides = open.lacks === "return" ? (["to"] as const) : (["from"] as const);
          return (
            <li key={open.end} className={css["end"]}>
              {sort === "impact" ? (
                <p>{t(`loops.ends.${open.lacks}`, { name })}</p>
              ) : (
                <LitButton items={[id]}>{t(`loops.ends.${open.lacks}`, { name })}</LitButton>
              )}
              {sides.map((side) => (
                <Button
                  key={side}
                  look="quiet"
                  disabled={locked}
                  aria-label={t(`loops.ends.${side}Named`, { name })}
                  onClick={() => onLead(open, side)}
                >
                  {t(`loops.ends.${side}`)}
                </Button>
              ))}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
