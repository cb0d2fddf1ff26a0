import type { BalanceMoved } from "~/analysis/moved/moved";
import { hundredths } from "~/formats/figures/balance";
import { balanceMovesFigure, balanceRows, beforeAfter, partyName, type Two } from "~/formats/figures/moved";
import { useText } from "~/i18n/text";
import { useSay } from "~/i18n/useSay";
import { same } from "~/lib/same";

import { FigurePicture } from "../studies/FigurePicture";
import { LitLine } from "../studies/LitLine";
import { ShortList } from "../studies/ShortList";
import { Part } from "./Part";

import css from "./Moved.module.css";

/** Effectiveness against legitimacy, before and after, and the group that has least of both. */
export function BalancePart({ moved, two }: { moved: BalanceMoved; two: Two }) {
  const t = useText();
  const say = useSay();
  const unmoved = same(two.before.impact, two.after.impact);
  const figure = unmoved ? null : balanceMovesFigure(moved, two, say);
  const { floor, groups } = moved;
  const shown = (value: number | null) => (value === null ? t("moved.notEnough") : hundredths(value));
  const least = (which: "before" | "after") => {
    const at = floor?.[which];
    if (at === undefined) return t("moved.notEnough");
    const who = at.who.map((id) => partyName(id, two, say)).join(", ");
    return t("moved.balance.floorWho", { value: hundredths(at.balance), who });
  };
  return (
    <Part
      title={t("moved.balance.title")}
      how={[t("moved.balance.formula"), t("findings.source", { source: t("moved.balance.source") })]}
    >
      {figure === null ? null : <FigurePicture figure={figure} />}
      {unmoved ? <p className={css["note"]}>{t("moved.balance.unmoved")}</p> : null}
      <dl className={css["figures"]}>
        {balanceRows(moved, say).map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {groups.length === 0 ? null : <h5>{t("moved.balance.groups")}</h5>}
      <ShortList items={groups} keyOf={({ who }) => who}>
        {({ who, before, after }) => (
          <LitLine items={[who]}>
            {t("moved.balance.group", {
              name: partyName(who, two, say),
              value: beforeAfter(shown(before), shown(after), say),
            })}
          </LitLine>
        )}
      </ShortList>
      <h5>{t("moved.balance.floor")}</h5>
      {floor === null ? (
        <p className={css["note"]}>{t("moved.balance.noFloor")}</p>
      ) : (
        <>
          <LitLine items={[...floor.before.who, ...floor.after.who]}>
            {beforeAfter(least("before"), least("after"), say)}
          </LitLine>
          <p className={css["note"]}>{t("moved.balance.floorOf", { count: floor.after.known })}</p>
        </>
      )}
    </Part>
  );
}
