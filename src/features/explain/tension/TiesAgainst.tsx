import type { Split } from "~/analysis/tension";
import { useText } from "~/i18n/text";
import type { Variant } from "~/model/variant";

import { LitButton } from "../LitButton";
import { namesIn } from "../names";
import { Rest } from "../Rest";

import css from "./Tension.module.css";

/** The ties that go against a split, each in words; a press lights it up. */
export function TiesAgainst({ split, variant }: { split: Split; variant: Variant }) {
  const t = useText();
  const { errors, unnamed } = split;
  return (
    <>
      <h5>{t("tension.errors.title")}</h5>
      {errors.length === 0 ? <p>{t("tension.errors.none")}</p> : null}
      <Rest items={errors} first={8}>
        {(shown) => (
          <ul className={css["rows"]}>
            {shown.map(({ a, b, sign, relations }) => (
              <li key={`${a} ${b}`}>
                <LitButton items={relations}>
                  {t(sign < 0 ? "tension.errors.within" : "tension.errors.across", {
                    a: namesIn(variant, [a], t),
                    b: namesIn(variant, [b], t),
                  })}
                </LitButton>
              </li>
            ))}
          </ul>
        )}
      </Rest>
      {unnamed === 0 ? null : <p>{t("tension.errors.more", { count: unnamed })}</p>}
    </>
  );
}
