import type { CampsOfPart } from "~/analysis/tension";
import { useText } from "~/i18n/text";
import type { Variant } from "~/model/variant";

import { LitButton } from "../LitButton";
import { namesIn } from "../names";
import { Rest } from "../Rest";

import css from "./Tension.module.css";

/** Of a camp of more, the map says the rest at a press. */
const mostNamed = 24;

interface CampRowsProps {
  parts: readonly CampsOfPart[];
  variant: Variant;
  /** What a camp is called beside its members. */
  nameOf: (camp: number) => string;
}

/** Camps by their members, apart for each part of the map that hangs together; a press lights up the members. */
export function CampRows({ parts, variant, nameOf }: CampRowsProps) {
  const t = useText();
  return (
    <Rest items={parts} first={4}>
      {(shown) =>
        shown.map((camps) => (
          <div key={camps[0]?.[0] ?? ""}>
            {parts.length === 1 ? null : (
              <p className={css["lead"]}>{t("tension.two.part", { count: camps.flat().length })}</p>
            )}
            <ul className={css["rows"]}>
              {camps.map((members, camp) => (
                <li key={members[0] ?? camp}>
                  <LitButton items={members}>
                    <span className={css["camp"]} data-camp={camp} aria-hidden="true" />
                    <span className={css["said"]}>
                      <small>{nameOf(camp)}</small>
                      {namesIn(variant, members, t, mostNamed)}
                    </span>
                    <b className={css["count"]}>{members.length}</b>
                  </LitButton>
                </li>
              ))}
            </ul>
          </div>
        ))
      }
    </Rest>
  );
}
