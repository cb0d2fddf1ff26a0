import type { Loop } from "~/analysis/loops/loop";
import { endName } from "~/formats/feedback-ends";
import { useText } from "~/i18n/text";
import { useSay } from "~/i18n/useSay";
import type { Variant } from "~/model/variant";

import css from "./Loops.module.css";

/** The links of a loop as a chain of sentences, each with its reason, by the numbers that stand on the drawing. */
export function LoopLinks({ loop, variant }: { loop: Loop; variant: Variant }) {
  const t = useText();
  const say = useSay();
  return (
    <ol className={css["links"]}>
      {loop.links.map(({ id, from, to, sign, delay, strength, assumed }) => {
        const why = variant.feedback.find((link) => link.id === id)?.why ?? "";
        return (
          <li key={id}>
            <p>
              {t(sign > 0 ? "loops.links.same" : "loops.links.opposite", {
                from: endName(from, variant, say),
                to: endName(to, variant, say),
              })}
            </p>
            {why === "" ? null : <p className={css["why"]}>{why}</p>}
            <small>
              {[
                ...(delay === null ? [] : [t("loops.links.delay", { delay: t(`words.delays.${delay}`) })]),
                assumed ? t("loops.links.assumed") : t("loops.links.strength", { strength }),
              ].join(" · ")}
            </small>
          </li>
        );
      })}
    </ol>
  );
}
