import { scaleOf } from "~/analysis/rounds/questions";
import type { Spread } from "~/analysis/rounds/spread";
import { answersChart } from "~/charts/answers";
import type { Tabled } from "~/charts/tabled";
import type { Text } from "~/i18n/text";
import { signed } from "~/lib/signed";

import { levelOf } from "../privately/levels";
import { partyName } from "./voices";

/** How far people are apart on a question, in words. */
export function apartText({ apart, values }: Spread, t: Text): string {
  const [low] = values;
  const high = values.at(-1);
  if (low === undefined || high === undefined) return t("rounds.reveal.noneKnown");
  if (apart === null) return t("rounds.reveal.oneAlone");
  if (low === high) return t("rounds.reveal.same", { value: signed(low) });
  return t("rounds.reveal.apart", { apart: apart.toFixed(1), low: signed(low), high: signed(high) });
}

/** How many had no value to give, in words; empty where everybody had. */
export function othersText({ unknown, unseen }: { unknown: number; unseen: number }, t: Text): string {
  return [
    unknown === 0 ? null : t("rounds.reveal.unknown", { count: unknown }),
    unseen === 0 ? null : t("rounds.reveal.unseen", { count: unseen }),
  ]
    .filter((each) => each !== null)
    .join(", ");
}

/** What everybody answered to one question, with the agreed rating. */
export function answersFigure(spread: Spread, agreed: number | null, t: Text): Tabled {
  const { rating, parties } = spread;
  const scale = scaleOf(rating);
  const rows = parties.map(({ party, counts, unknown, unseen }) => {
    const name = partyName(party.name, t);
    const others = othersText({ unknown, unseen }, t);
    const told = scale
      .filter((value) => counts.has(value))
      .map((value) =>
        t("rounds.reveal.told", {
          value: signed(value),
          meaning: levelOf(rating, value, t),
          count: counts.get(value) ?? 0,
        }),
      );
    const all = [...told, ...(others === "" ? [] : [others])].join("; ");
    return { name, counts, others, says: t("rounds.reveal.rowSays", { name, told: all }) };
  });
  return answersChart(rows, scale, agreed, {
    meaning: (value) => levelOf(rating, value, t),
    agreed: t("rounds.reveal.agreed"),
    agreedSays: t("rounds.reveal.agreedNone"),
    head: [t("rounds.reveal.party"), ...scale.map((value) => signed(value)), t("rounds.reveal.others")],
  });
}
