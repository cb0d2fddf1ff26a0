import { ChevronDown } from "lucide";
import { useId, useState } from "react";

import type { Point } from "~/analysis/rules/rule";
import { findingSentence } from "~/formats/finding-sentences";
import { useText } from "~/i18n/text";
import { useSay } from "~/i18n/useSay";
import type { Variant } from "~/model/variant";
import { useInsight } from "~/state/insights/useInsight";
import { session } from "~/state/stores";
import { Answer } from "~/ui/Answer";
import { Icon } from "~/ui/Icon";

import { WayToTry } from "./WayToTry";

import css from "./TryIt.module.css";

interface FindingToTryProps {
  rule: string;
  point: Point;
  variant: Variant;
  open: boolean;
  onToggle: () => void;
  onAccepted: () => void;
}

/** A finding; opened, it lights up on the drawing and shows the ways to remove it. */
export function FindingToTry({ rule, point, variant, open, onToggle, onAccepted }: FindingToTryProps) {
  const say = useSay();
  const id = useId();
  const sentence = findingSentence(rule, point, variant, say);
  return (
    <div className={css["finding"]}>
      <button
        type="button"
        className={css["sentence"]}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => {
          session.lightUp(open ? [] : [...point.elements, ...point.relations]);
          onToggle();
        }}
      >
        <span>{sentence}</span>
        <Icon of={ChevronDown} size={18} />
      </button>
      {open ? (
        <div id={id} className={css["ways"]}>
          <Ways {...{ rule, point, variant, sentence, onAccepted }} />
        </div>
      ) : null}
    </div>
  );
}

interface WaysProps extends Pick<FindingToTryProps, "rule" | "point" | "variant" | "onAccepted"> {
  sentence: string;
}

function Ways({ rule, point, variant, sentence, onAccepted }: WaysProps) {
  const t = useText();
  const insight = useInsight("waysOut", { rule, key: point.key });
  const [previewed, setPreviewed] = useState<number | null>(null);
  return (
    <Answer insight={insight}>
      {({ ways, tried }) => (
        <>
          {ways.length === 0 ? <p>{t("tryit.noWay", { count: tried })}</p> : null}
          <ul className={css["list"]}>
            {ways.map((way, at) => (
              <li key={at}>
                <WayToTry
                  {...{ rule, way, variant, onAccepted, finding: sentence }}
                  previewed={previewed === at}
                  onPreview={() => {
                    if (previewed === at) session.lightUp([...point.elements, ...point.relations]);
                    setPreviewed(previewed === at ? null : at);
                  }}
                />
              </li>
            ))}
          </ul>
          {ways.length === 0 ? null : <p className={css["note"]}>{t("tryit.tried", { count: tried })}</p>}
        </>
      )}
    </Answer>
  );
}
