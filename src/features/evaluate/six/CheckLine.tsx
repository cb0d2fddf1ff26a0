import { Check as CheckMark, Circle } from "lucide";
import { useState } from "react";

import type { CheckId } from "~/analysis/components";
import type { Check } from "~/analysis/components/component";
import { useText } from "~/i18n/text";
import type { Variant } from "~/model/variant";
import { Icon } from "~/ui/Icon";

import { useAsking } from "../items/asking";
import { missingName } from "./missingName";
import { leadTo } from "./places";

import css from "./ComponentsCard.module.css";

/** So many are named at first, and so many more each time somebody asks for more. */
const first = 10;
const further = 100;

interface CheckLineProps {
  check: Check<CheckId>;
  variant: Variant;
}

/** One line of the list: how often the map says it, and each place where it does not, which leads there. */
export function CheckLine({ check, variant }: CheckLineProps) {
  const t = useText();
  const ask = useAsking();
  const [shown, setShown] = useState(first);
  const { id, of, open } = check;
  const words = t(`components.checks.${id}`);
  const rest = open - shown;
  return (
    <li className={css["check"]} data-done={open === 0 || undefined}>
      <Icon of={open === 0 ? CheckMark : Circle} size={16} />
      <span>
        {words}{" "}
        {of === 1 ? null : (
          <span className={css["count"]}>{t("components.checked", { count: of - open, all: of })}</span>
        )}
      </span>
      {open === 0 ? null : (
        <ul className={css["missing"]} aria-label={t("components.missing", { check: words })}>
          {check
            .missing()
            .slice(0, shown)
            .map((each, place) => (
              <li key={place}>
                <button type="button" className={css["lead"]} onClick={() => leadTo(id, each, ask)}>
                  {missingName(id, each, variant, t)}
                </button>
              </li>
            ))}
          {rest > 0 ? (
            <li>
              <button type="button" className={css["lead"]} onClick={() => setShown(shown + further)}>
                {t("components.more", { count: rest })}
              </button>
            </li>
          ) : null}
        </ul>
      )}
    </li>
  );
}
