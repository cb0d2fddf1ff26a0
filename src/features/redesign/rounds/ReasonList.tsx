import type { Round } from "~/analysis/rounds/round";
import { partyOf } from "~/analysis/rounds/round";
import { plainSentence } from "~/formats/rounds/compared-sentences";
import { type Text, useText } from "~/i18n/text";
import { useSay } from "~/i18n/useSay";
import { relationOf } from "~/model/queries";
import type { Variant } from "~/model/variant";

import { partyName, voiceOf } from "./voices";

import screen from "../privately/PrivateScreen.module.css";
import css from "./Reveal.module.css";

interface Said {
  readonly id: string;
  readonly voice: string;
  readonly why: string;
}

/** What was said why about a relation, and by whom; where nobody is named, for which party, in no order of turns. */
export function reasonsOf(round: Round, relation: string, t: Text): readonly Said[] {
  const said = round.people.flatMap((person) => {
    const why = person.answers[relation]?.why.trim() ?? "";
    const voice = round.anonymous ? partyName(partyOf(round, person)?.name, t) : voiceOf(round, person, t);
    return why === "" ? [] : [{ id: person.id, voice, why }];
  });
  return round.anonymous ? said.toSorted((a, b) => (a.why < b.why ? -1 : 1)) : said;
}

/** All that was said why, relation by relation. */
export function ReasonList({ round, variant }: { round: Round; variant: Variant }) {
  const t = useText();
  const say = useSay();
  const told = round.relations.flatMap((id) => {
    const relation = relationOf(variant, id);
    const reasons = reasonsOf(round, id, t);
    return relation === undefined || reasons.length === 0 ? [] : [{ relation, reasons }];
  });
  if (told.length === 0) return <p className={screen["large"]}>{t("rounds.reveal.reasonsNone")}</p>;
  return (
    <ul className={css["told"]} aria-label={t("rounds.reveal.list")}>
      {told.map(({ relation, reasons }) => (
        <li key={relation.id}>
          <h3>{plainSentence(relation, variant, say)}</h3>
          <ul className={css["reasons"]}>
            {reasons.map(({ id, voice, why }) => (
              <li key={id}>
                <b>{voice}</b> {why}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
