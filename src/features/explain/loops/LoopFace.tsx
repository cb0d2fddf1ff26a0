import { Play, Square } from "lucide";

import type { Loop } from "~/analysis/loops/loop";
import { useText } from "~/i18n/text";
import { signed } from "~/lib/signed";
import type { Variant } from "~/model/variant";
import { session, surface } from "~/state/stores";
import { Icon } from "~/ui/Icon";

import { LoopLinks } from "./LoopLinks";
import { show, useShown } from "./showing";

import css from "./Loops.module.css";

interface LoopFaceProps {
  loop: Loop;
  title: string;
  variant: Variant;
  open: boolean;
}

/** What a loop is, in words and figures. A press lights it up and lets it go round on the drawing; another one ends it. */
export function LoopFace({ loop, title, variant, open }: LoopFaceProps) {
  const t = useText();
  const shown = useShown(loop);
  const { sort, product, assumed, delay } = loop;
  return (
    <>
      <button
        type="button"
        className={css["face"]}
        aria-pressed={shown}
        onClick={() => {
          if (!shown) {
            show(loop, variant, t);
            return;
          }
          session.lightUp([]);
          surface.showLoop(null);
        }}
      >
        <span className={css["sort"]} data-sort={sort} aria-hidden="true">
          {t(`loops.letters.${sort}`)}
        </span>
        <span className={css["title"]}>
          <b>{title}</b>
          <small>
            {t(`loops.sorts.${sort}`)}: {t(`loops.meanings.${sort}`)}
          </small>
          <small>
            {[
              t("loops.round", { product: signed(product, 2) }),
              ...(delay === null ? [] : [t("loops.delayed", { delay: t(`words.delays.${delay}`) })]),
              ...(assumed === 0 ? [] : [t("loops.assumed", { count: assumed })]),
            ].join(" · ")}
          </small>
        </span>
        <span className={css["play"]} title={t(shown ? "loops.stop" : "loops.play")}>
          <Icon of={shown ? Square : Play} size={18} />
        </span>
      </button>
      <details className={css["how"]} open={open || shown}>
        <summary>{t("loops.words")}</summary>
        <LoopLinks loop={loop} variant={variant} />
      </details>
      <details className={css["how"]}>
        <summary>{t("loops.how")}</summary>
        <p>
          {t("loops.formula", {
            factors: loop.links
              .map(({ sign, strength }) => t("loops.factor", { value: signed(sign * strength) }))
              .join(" × "),
            product: signed(product, 4),
          })}
        </p>
        <p>{t("loops.meaning")}</p>
        <p>{t("explain.after", { source: t("loops.source") })}</p>
      </details>
    </>
  );
}
