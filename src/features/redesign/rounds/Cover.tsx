import { type Person, postponed, type Round } from "~/analysis/rounds/round";
import { useText } from "~/i18n/text";
import { rounds } from "~/state/rounds";
import { Button } from "~/ui/Button";

import { Page } from "../privately/Page";
import { voiceOf } from "./voices";

import css from "../privately/PrivateScreen.module.css";

/** What is on the screen while the tablet is passed on: a name, and nothing that anybody said. */
export function Cover({ round, person }: { round: Round; person: Person }) {
  const t = useText();
  const name = voiceOf(round, person, t);
  const done = round.people.filter((each) => each.done).length;
  const others = round.people.length - done - 1;
  return (
    <Page
      over={t("rounds.cover.place", { place: done + 1, all: round.people.length })}
      title={t("rounds.cover.title", { name })}
      foot={
        <>
          {others === 0 ? null : (
            <Button look="quiet" onClick={() => rounds.change((before) => postponed(before, person.id))}>
              {t("rounds.cover.later")}
            </Button>
          )}
          <Button look="primary" onClick={() => rounds.hand(person.id)}>
            {t("rounds.cover.begin")}
          </Button>
        </>
      }
    >
      <p className={css["large"]}>{t("rounds.cover.text")}</p>
    </Page>
  );
}

/** Everybody has had a turn; what was said is still out of sight. */
export function AllDone() {
  const t = useText();
  return (
    <Page
      title={t("rounds.cover.all")}
      foot={
        <Button look="primary" onClick={() => rounds.change((before) => ({ ...before, told: true }))}>
          {t("rounds.cover.reveal")}
        </Button>
      }
    >
      <p className={css["large"]}>{t("rounds.cover.allText")}</p>
    </Page>
  );
}
