import { floorOf, type Judgement, sidesOfBalance, unknownAnswers } from "~/analysis/balance";
import { hundredths, tiltWords } from "~/formats/figures/balance";
import { judgementName } from "~/formats/figures/judged";
import { nameIn } from "~/formats/sentences";
import { useText } from "~/i18n/text";
import { useSay } from "~/i18n/useSay";
import { signed } from "~/lib/signed";
import type { RelataMap } from "~/model/map";
import type { Variant } from "~/model/variant";
import { session } from "~/state/stores";
import { Button } from "~/ui/Button";

import { ItemRows } from "../ItemRows";
import { NextEffort } from "./NextEffort";
import { Worked } from "./Worked";

import css from "./Balance.module.css";

interface JudgementDetailProps {
  map: RelataMap;
  variant: Variant;
  judgements: readonly Judgement[];
  judgement: Judgement;
}

/** One judgement: its figures, where the next effort pays, the ten items that it rests on, and how it is worked out. */
export function JudgementDetail({ map, variant, judgements, judgement }: JudgementDetailProps) {
  const t = useText();
  const say = useSay();
  const { by, who, items, why } = judgement;
  const name = judgementName(judgement, map, variant, say);
  return (
    <div className={css["detail"]} role="group" aria-label={name}>
      <h4>{t("balance.card.tilted", { name, tilt: tiltWords(judgement.tilt, say) })}</h4>
      <Figures judgement={judgement} judgements={judgements} />
      <Shortfall judgement={judgement} />
      {by === "overall" ? <FloorLine {...{ variant, judgements }} /> : null}
      <NextEffort judgement={judgement} />
      {why.trim() === "" ? null : <p>{why.trim()}</p>}
      {items === null
        ? null
        : (["effectiveness", "legitimacy"] as const).map((side) => (
            <section key={side} aria-label={t(`balance.side.${side}`)}>
              <h5>{t(`balance.side.${side}`)}</h5>
              <ItemRows items={items} names={sidesOfBalance[side].items} />
            </section>
          ))}
      <Worked judgement={judgement} />
      {by === "group" && who !== null ? (
        <Button onClick={() => session.lightUp(concerning(variant, who))}>
          {t("balance.showParty", { name })}
        </Button>
      ) : null}
    </div>
  );
}

/** A group with the relations that serve or harm it. */
function concerning({ relations }: Variant, who: string): readonly string[] {
  const own = relations.filter(({ humanSecurity }) => humanSecurity?.beneficiary === who);
  return [who, ...own.map(({ id }) => id)];
}

function Figures({ judgement, judgements }: Pick<JudgementDetailProps, "judgement" | "judgements">) {
  const t = useText();
  const { effectiveness, legitimacy, balance, tilt, by } = judgement;
  const shown = (value: number | null) => (value === null ? t("figures.notEnough") : hundredths(value));
  const figures = {
    balance: shown(balance),
    effectiveness: shown(effectiveness.value),
    legitimacy: shown(legitimacy.value),
    tilt: tilt === null ? t("figures.notEnough") : signed(tilt, 2),
    ...(by === "overall" ? { floor: shown(floorOf(judgements)?.balance ?? null) } : {}),
    unknown: t("figures.unknownOf", {
      unknown: unknownAnswers(judgement),
      asked: effectiveness.asked + legitimacy.asked,
    }),
  };
  return (
    <dl className={css["figures"]}>
      {Object.entries(figures).map(([figure, value]) => (
        <div key={figure}>
          <dt>{t(`balance.card.figures.${figure as "balance"}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What is missing for a place in the plane; or that it was scored in summary. */
function Shortfall({ judgement }: { judgement: Judgement }) {
  const t = useText();
  const { from, effectiveness, legitimacy, balance } = judgement;
  if (from === "summary") {
    const score = (mean: number | null) => mean ?? t("figures.notKnown");
    return (
      <p>
        {t("balance.card.summary", {
          effectiveness: score(effectiveness.mean),
          legitimacy: score(legitimacy.mean),
        })}
      </p>
    );
  }
  if (balance !== null) return null;
  return (
    <p>
      {t("balance.card.notEnough", {
        effectiveness: effectiveness.answered,
        effectivenessAsked: effectiveness.asked,
        effectivenessLeast: sidesOfBalance.effectiveness.least,
        legitimacy: legitimacy.answered,
        legitimacyAsked: legitimacy.asked,
        legitimacyLeast: sidesOfBalance.legitimacy.least,
      })}
    </p>
  );
}

function FloorLine({ variant, judgements }: Pick<JudgementDetailProps, "variant" | "judgements">) {
  const t = useText();
  const say = useSay();
  if (!judgements.some(({ by }) => by === "group")) return null;
  const floor = floorOf(judgements);
  if (floor === null) return <p>{t("balance.card.noFloor")}</p>;
  return (
    <p>
      {t("balance.card.floor", {
        balance: hundredths(floor.balance),
        names: floor.who.map((id) => nameIn(variant, id, say)).join("; "),
        known: floor.known,
        count: floor.groups,
      })}
    </p>
  );
}
