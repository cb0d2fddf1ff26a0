import "~/ui/scale-colours.css";
import { tension } from "~/i18n/en/tension";
import { addWords, useText } from "~/i18n/text";
import { useInsight } from "~/state/insights/useInsight";
import { useVariantInView } from "~/state/inView";
import { session, useSession } from "~/state/stores";
import { Answer } from "~/ui/Answer";
import { Button } from "~/ui/Button";
import { InTurn } from "~/ui/InTurn";

import { AmbivalentTies } from "./AmbivalentTies";
import { ManyCamps } from "./ManyCamps";
import { shareOf } from "./shares";
import { Triads } from "./Triads";
import { TwoCamps } from "./TwoCamps";

import css from "./Tension.module.css";

addWords({ tension });

/** Where trust and distrust pull against one another, and into which camps the parties fall. */
export function Tension() {
  const t = useText();
  const variant = useVariantInView();
  const insight = useInsight("tension", null);
  const seen = useSession(({ look }) => look.lens === "tension");
  if (variant === null) return null;
  return (
    <div className={css["tension"]}>
      <p className={css["lead"]}>{t("tension.lead")}</p>
      <Answer insight={insight}>
        {(answer) => {
          const { all, unknown } = answer.ratings;
          const told = { variant, answer };
          return (
            <>
              {all === 0 ? null : (
                <p className={css["lead"]}>
                  {unknown === 0
                    ? t("tension.allKnown")
                    : t("tension.unknown", { count: unknown, all, share: shareOf(unknown, all) })}
                </p>
              )}
              {answer.parties === 0 ? (
                <p>{t("tension.noTies")}</p>
              ) : (
                <>
                  <Triads {...told} />
                  <InTurn>
                    <TwoCamps {...told} />
                  </InTurn>
                  <InTurn>
                    <ManyCamps {...told} />
                  </InTurn>
                </>
              )}
              <InTurn>
                <AmbivalentTies {...told} />
              </InTurn>
            </>
          );
        }}
      </Answer>
      <div>
        <Button disabled={seen} onClick={() => session.setLens("tension")}>
          {t(seen ? "tension.seen" : "tension.lens")}
        </Button>
      </div>
    </div>
  );
}
