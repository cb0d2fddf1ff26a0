import { useState } from "react";

import { type Compared, comparisonOf } from "~/analysis/rounds/comparison";
import type { Party, Person, Round } from "~/analysis/rounds/round";
import { agreementSentences, comparedSentence, plainSentence } from "~/formats/rounds/compared-sentences";
import { useText } from "~/i18n/text";
import { useSay } from "~/i18n/useSay";
import type { RelataMap } from "~/model/map";
import type { Variant } from "~/model/variant";
import { Button } from "~/ui/Button";
import { Help } from "~/ui/Help";

import { AlphaHelp } from "../privately/AlphaHelp";
import { Page } from "../privately/Page";
import { KeepPart } from "./KeepPart";

import screen from "../privately/PrivateScreen.module.css";
import css from "./Compare.module.css";

interface CompareProps {
  round: Round;
  person: Person;
  party: Party;
  variant: Variant;
  map: RelataMap;
}

const parts = ["different", "alike", "open"] as const;

/** One's own reading beside that of the case, in words and with the reasons of both; differences first. */
export function Compare({ round, person, party, variant, map }: CompareProps) {
  const t = useText();
  const say = useSay();
  const comparison = comparisonOf(round, person, variant);
  const [keeping, setKeeping] = useState(false);
  if (keeping)
    return (
      <Page
        key="keep"
        title={t("recode.keep.title")}
        foot={<Button onClick={() => setKeeping(false)}>{t("recode.keep.back")}</Button>}
      >
        <KeepPart {...{ round, person, party, variant, map, comparison }} />
      </Page>
    );
  return (
    <Page
      key="compare"
      title={t("recode.compare.title")}
      wide
      foot={
        <Button look="primary" onClick={() => setKeeping(true)}>
          {t("recode.keep.title")}
        </Button>
      }
    >
      <p className={screen["large"]}>{t("recode.compare.about", { name: party.name })}</p>
      {parts.map((part) => (
        <section
          key={part}
          className={css["part"]}
          aria-label={t(`recode.compare.${part}`, { count: comparison[part].length })}
        >
          <h3>{t(`recode.compare.${part}`, { count: comparison[part].length })}</h3>
          {comparison[part].length === 0 ? (
            <p>{t("recode.compare.none")}</p>
          ) : (
            <ul>
              {comparison[part].map((compared) => (
                <ComparedItem key={`${compared.relation.id} ${compared.rating}`} {...{ compared, variant }} />
              ))}
            </ul>
          )}
        </section>
      ))}
      <section className={css["part"]} aria-label={t("recode.compare.agreement")}>
        <h3>{t("recode.compare.agreement")}</h3>
        {agreementSentences(comparison, say).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <Help summary={t("recode.compare.percentHow")} text={t("recode.compare.percentFormula")} />
        <AlphaHelp />
      </section>
    </Page>
  );
}

function ComparedItem({ compared, variant }: { compared: Compared; variant: Variant }) {
  const t = useText();
  const say = useSay();
  const { relation, myWhy, theirWhy } = compared;
  const reason = (why: string) => (why.trim() === "" ? t("recode.compare.noReason") : why.trim());
  return (
    <li>
      <p className={css["relation"]}>{plainSentence(relation, variant, say)}</p>
      <p className={css["sentence"]}>{comparedSentence(compared, variant, say)}</p>
      <dl>
        <div>
          <dt>{t("recode.compare.yourReason")}</dt>
          <dd>{reason(myWhy)}</dd>
        </div>
        <div>
          <dt>{t("recode.compare.caseReason")}</dt>
          <dd>{reason(theirWhy)}</dd>
        </div>
      </dl>
    </li>
  );
}
