import { useEffect } from "react";

import type { Loops } from "~/analysis/loops/loops";
import { longestLoop } from "~/analysis/loops/rounds";
import { useText } from "~/i18n/text";
import type { Variant } from "~/model/variant";
import { actions } from "~/state/stores";

import { LoopRow } from "./LoopRow";
import { keyOf, show, titleOf } from "./showing";

import css from "./Loops.module.css";

/** So many loops can be shown from the list of what can be done. */
const mostOffered = 10;
/** Where there are more, their links in words wait to be asked for. */
const mostOpen = 4;

/** The loops that nobody keeps, shortest first, and how many more there are. */
export function LoopList({ answer, variant }: { answer: Loops; variant: Variant }) {
  const t = useText();
  const { loops, kept, leftOut, counted } = answer;
  useEffect(
    () =>
      actions.offer(
        loops.slice(0, mostOffered).map((loop) => ({
          id: `loop ${keyOf(loop)}`,
          group: "find" as const,
          label: () => t("loops.actions.show", { name: titleOf(loop, variant, t) }),
          run: () => show(loop, variant, t),
        })),
      ),
    [loops, variant, t],
  );
  if (loops.length === 0) return null;
  return (
    <div className={css["part"]}>
      {kept.length === 0 && loops.length === 1 ? null : <h4>{t("loops.othersTitle")}</h4>}
      {loops.map((loop) => (
        <LoopRow key={keyOf(loop)} loop={loop} variant={variant} open={loops.length <= mostOpen} />
      ))}
      {leftOut === 0 && counted ? null : (
        <p className={css["lead"]}>
          {counted ? t("loops.leftOut", { count: leftOut }) : t("loops.leftOutAtLeast", { count: leftOut })}
        </p>
      )}
      <p className={css["lead"]}>{t("loops.longest", { count: longestLoop })}</p>
    </div>
  );
}
