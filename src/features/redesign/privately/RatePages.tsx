import { type Person, type Round, saidBy } from "~/analysis/rounds/round";
import { useText } from "~/i18n/text";
import { relationOf } from "~/model/queries";
import type { Variant } from "~/model/variant";
import { Button } from "~/ui/Button";

import { Page } from "./Page";
import { meantBy } from "./rateKeys";
import { RatePage } from "./RatePage";

import css from "./PrivateScreen.module.css";

interface RatePagesProps {
  round: Round;
  person: Person;
  variant: Variant;
  /** For whom somebody speaks. */
  over: string;
  finish: string;
  finishText: string;
  onGo: (at: number) => void;
  onFinish: () => void;
}

/** One relation after another, with how far one is, and a page at the end before anything is final. */
export function RatePages({
  round,
  person,
  variant,
  over,
  finish,
  finishText,
  onGo,
  onFinish,
}: RatePagesProps) {
  const t = useText();
  const relations = round.relations.map((id) => relationOf(variant, id)).filter((each) => each !== undefined);
  const all = relations.length;
  const at = Math.min(person.at, all);
  const relation = relations[at];
  const go = (by: number) => {
    if (at + by >= 0 && at + by <= all) onGo(at + by);
  };
  if (relation !== undefined)
    return (
      <>
        <progress className={css["progress"]} max={all} value={at} aria-label={over} />
        <RatePage
          key={relation.id}
          {...{ round, person, relation, variant }}
          over={`${over} · ${t("rounds.rate.place", { place: at + 1, all })}`}
          onGo={go}
        />
      </>
    );
  return (
    <Page
      key="end"
      over={over}
      title={t("rounds.rate.endTitle")}
      onKeyDown={(event) => {
        const meant = meantBy(event);
        if (meant?.does === "go" && meant.by === -1) go(-1);
      }}
      foot={
        <>
          <Button onClick={() => go(-1)}>{t("rounds.rate.back")}</Button>
          <Button look="primary" onClick={onFinish}>
            {finish}
          </Button>
        </>
      }
    >
      <p className={css["large"]}>{t("rounds.rate.endText", { said: saidBy(person), all })}</p>
      <p className={css["large"]}>{finishText}</p>
    </Page>
  );
}
