import { useText } from "~/i18n/text";
import { signed } from "~/lib/signed";
import { relationOf } from "~/model/queries";
import type { AnsweredSuggestion } from "~/model/suggestion";
import type { Variant } from "~/model/variant";
import { Button } from "~/ui/Button";

import { nameIn } from "../names";

import css from "./TrustBack.module.css";

interface AnswerLogProps {
  variant: Variant;
  onAgain: (entry: AnsweredSuggestion) => void;
}

/** What was accepted and refused, when and why; anything of it can be taken up again. */
export function AnswerLog({ variant, onAgain }: AnswerLogProps) {
  const t = useText();
  const entries = variant.acceptedSuggestions ?? [];
  if (entries.length === 0) return null;
  return (
    <details className={css["details"]}>
      <summary>{t("trustback.log.title", { count: entries.length })}</summary>
      <ul className={css["list"]}>
        {entries.toReversed().map((entry, at) => {
          const relation = relationOf(variant, entry.relation);
          const party = entry.direction === "backward" ? relation?.from : relation?.to;
          return (
            <li key={entries.length - at} className={css["entry"]}>
              <span>
                {t(entry.answer === "accepted" ? "trustback.log.accepted" : "trustback.log.refused", {
                  group: nameIn(variant, entry.group, t),
                  party: party === undefined ? t("trustback.log.gone") : nameIn(variant, party, t),
                  before: entry.before === null ? "?" : signed(entry.before),
                  after: entry.after === null ? "?" : signed(entry.after),
                  reckoned: entry.reckoned === null ? "?" : entry.reckoned.toFixed(2),
                  date: entry.date,
                })}
                {entry.why === "" ? "" : ` ${entry.why}`}
              </span>
              {relation === undefined ? null : (
                <Button look="quiet" onClick={() => onAgain(entry)}>
                  {t("trustback.log.again")}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
