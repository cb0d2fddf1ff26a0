import { partyOf, type Person, type Round } from "~/analysis/rounds/round";
import type { Text } from "~/i18n/text";

/** Who somebody is called: the party, and the person where there are several or one has a name. */
export function voiceOf(round: Round, person: Person, t: Text): string {
  const party = partyName(partyOf(round, person)?.name, t);
  if (person.name !== null) return t("rounds.voice.named", { party, name: person.name });
  const several = round.people.filter((other) => other.party === person.party).length > 1;
  return several ? t("rounds.voice.numbered", { party, place: person.place }) : party;
}

export function partyName(name: string | undefined, t: Text): string {
  return name === undefined || name.trim() === "" ? t("rounds.voice.unnamed") : name.trim();
}
