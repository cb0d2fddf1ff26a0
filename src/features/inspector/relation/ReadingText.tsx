import { useText } from "~/i18n/text";
import { signed } from "~/lib/signed";
import type { Element } from "~/model/element";
import type { Reading } from "~/model/map";
import type { Relation } from "~/model/relation";

import { trustWays } from "./trustWays";

import css from "../parts.module.css";

interface ReadingTextProps {
  reading: Reading;
  relation: Relation;
  from: Element;
  to: Element;
}

/** One party's own view, to read: what it rated, and why. */
export function ReadingText({ reading, relation, from, to }: ReadingTextProps) {
  const t = useText();
  if (reading.seen === false)
    return (
      <div className={css["block"]}>
        <p>{t("inspector.readings.unseen")}</p>
        {reading.why === "" ? null : <p className={css["why"]}>{reading.why}</p>}
      </div>
    );
  const rated = [
    ...trustWays(relation, from, to, t).map(({ direction, x, y }) => ({
      what: t("inspector.trust.of", { x, y }),
      value: reading[direction],
    })),
    ...(["protection", "empowerment"] as const).map((part) => ({
      what: t(`inspector.humanSecurity.${part}`),
      value: reading[part],
    })),
  ];
  return (
    <div className={css["block"]}>
      <ul>
        {rated.map(({ what, value }) => (
          <li key={what}>
            {t("inspector.by", {
              party: what,
              what: value === null ? t("common.unknown") : signed(value),
            })}
          </li>
        ))}
      </ul>
      {reading.why === "" ? null : <p className={css["why"]}>{reading.why}</p>}
    </div>
  );
}
