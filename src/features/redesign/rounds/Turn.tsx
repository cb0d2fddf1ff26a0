import { finished, type Person, type Round, turnedTo } from "~/analysis/rounds/round";
import { useText } from "~/i18n/text";
import type { Variant } from "~/model/variant";
import { rounds } from "~/state/rounds";

import { RatePages } from "../privately/RatePages";
import { voiceOf } from "./voices";

interface TurnProps {
  round: Round;
  person: Person;
  variant: Variant;
}

/** One person's turn, from the first relation to the last; once it is finished nobody comes back to it. */
export function Turn({ round, person, variant }: TurnProps) {
  const t = useText();
  return (
    <RatePages
      {...{ round, person, variant }}
      over={t("rounds.rate.as", { name: voiceOf(round, person, t) })}
      finish={t("rounds.rate.finish")}
      finishText={t("rounds.rate.finishText")}
      onGo={(at) => rounds.change((before) => turnedTo(before, person.id, at))}
      onFinish={() => {
        rounds.change((before) => finished(before, person.id));
        rounds.hand(null);
      }}
    />
  );
}
