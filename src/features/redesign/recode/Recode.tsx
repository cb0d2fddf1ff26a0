import { type Round, saidBy } from "~/analysis/rounds/round";
import { type Text, useText } from "~/i18n/text";
import { useInView } from "~/state/inView";
import { useRounds } from "~/state/rounds";

import { BrokenRounds } from "../privately/BrokenRounds";
import { useBreakingOff } from "../privately/useBreakingOff";
import { RecodeScreen } from "./RecodeScreen";
import { RecodeSetup } from "./RecodeSetup";

import css from "../privately/Setup.module.css";

import "./words";

/** Student mode: a case rated anew from where another party stands, and then held against the case. */
export function Recode() {
  const t = useText();
  const seen = useInView();
  const round = useRounds((state) => state.round);

  useBreakingOff();

  if (seen === null) return null;
  const { map, variant } = seen;
  const isOurs = round !== null && round.as === "recoding" && round.map === map.id;
  return (
    <div className={css["body"]}>
      <p className={css["soft"]}>{t("recode.lead")}</p>
      <BrokenRounds
        as="recoding"
        map={map}
        variantId={variant.id}
        title={t("recode.broken.title")}
        told={recodingTold}
      />
      {variant.relations.length === 0 ? (
        <p>{t("rounds.noRelations")}</p>
      ) : (
        <RecodeSetup key={`${map.id} ${variant.id}`} map={map} variant={variant} />
      )}
      {isOurs ? <RecodeScreen round={round} map={map} /> : null}
    </div>
  );
}

/** How far a recoding came. */
function recodingTold({ parties, people, relations }: Round, date: string, t: Text): string {
  const said = people.reduce((sum, person) => sum + saidBy(person), 0);
  return t("recode.broken.one", { party: parties[0]?.name ?? "", date, said, all: relations.length });
}
