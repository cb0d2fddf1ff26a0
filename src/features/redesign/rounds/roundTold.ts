import type { Round } from "~/analysis/rounds/round";
import type { Text } from "~/i18n/text";

/** How far a round came, without a word of what was said in it. */
export function roundTold(round: Round, date: string, t: Text): string {
  if (round.told) return t("rounds.broken.told", { date });
  const done = round.people.filter((person) => person.done).length;
  return t("rounds.broken.one", { date, done, all: round.people.length });
}
