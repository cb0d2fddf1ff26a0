import { useText } from "~/i18n/text";
import { signed } from "~/lib/signed";

import { LitButton } from "../LitButton";
import { namesIn } from "../names";
import { Rest } from "../Rest";
import type { Told } from "./shares";

import css from "./Tension.module.css";

/** Pairs between whom trust and distrust stand beside each other and cancel out. */
export function AmbivalentTies({ variant, answer: { ambivalent } }: Told) {
  const t = useText();
  if (ambivalent.length === 0) return null;
  return (
    <div className={css["part"]}>
      <h4>{t("tension.ambivalent.title")}</h4>
      <Rest items={ambivalent} first={8}>
        {(shown) => (
          <ul className={css["rows"]}>
            {shown.map(({ a, b, mean, relations }) => (
              <li key={`${a} ${b}`}>
                <LitButton items={relations}>
                  {t("tension.ambivalent.one", {
                    a: namesIn(variant, [a], t),
                    b: namesIn(variant, [b], t),
                    mean: signed(mean, 2),
                  })}
                </LitButton>
              </li>
            ))}
          </ul>
        )}
      </Rest>
    </div>
  );
}
