import { useText } from "~/i18n/text";
import { useInView } from "~/state/inView";
import { useRounds } from "~/state/rounds";
import { useSession } from "~/state/stores";

import { BrokenRounds } from "../privately/BrokenRounds";
import { useBreakingOff } from "../privately/useBreakingOff";
import { OtherRounds } from "./OtherRounds";
import { RoundScreen } from "./RoundScreen";
import { RoundSetup } from "./RoundSetup";
import { roundTold } from "./roundTold";

import css from "../privately/Setup.module.css";

import "../privately/words";

/** Readings of a group on one tablet: who takes part and what is asked; then each alone; then all at once. */
export function Rounds() {
  const t = useText();
  const seen = useInView();
  const readOnly = useSession((state) => state.readOnly);
  const round = useRounds((state) => state.round);

  useBreakingOff();

  if (seen === null) return null;
  const { map, variant } = seen;
  const isOurs = round !== null && round.as === "round" && round.map === map.id;
  return (
    <div className={css["body"]}>
      <p className={css["soft"]}>{t("rounds.lead")}</p>
      <BrokenRounds
        as="round"
        map={map}
        variantId={variant.id}
        title={t("rounds.broken.title")}
        told={roundTold}
      />
      {readOnly ? (
        <p>{t("rounds.locked")}</p>
      ) : variant.relations.length === 0 ? (
        <p>{t("rounds.noRelations")}</p>
      ) : (
        <RoundSetup key={`${map.id} ${variant.id}`} map={map} variant={variant} />
      )}
      <OtherRounds mapId={map.id} />
      {isOurs ? <RoundScreen round={round} map={map} /> : null}
    </div>
  );
}
