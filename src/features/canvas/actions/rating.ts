import { text } from "~/i18n/text";
import { signed } from "~/lib/signed";
import { relationOf } from "~/model/queries";
import type { Relation } from "~/model/relation";
import { trustScale } from "~/model/vocabulary";
import type { Action } from "~/state/actions";
import { eyes } from "~/state/eyes";

import { editing, rateTrust, turnRound } from "../edits";
import { switchDirection } from "../selecting";

/** What is done with the one relation that is picked. */
export function ratingActions(): readonly Action[] {
  const t = text();
  const relation = (picked: ReadonlySet<string>): Relation | null => {
    const here = editing();
    const [only] = picked;
    if (here === null || picked.size !== 1 || only === undefined) return null;
    return relationOf(here.variant, only) ?? null;
  };
  const holdsTrust = (picked: ReadonlySet<string>) => relation(picked)?.trust != null;
  // In the eyes of a party, the same keys rate in its name.
  const canRate = (picked: ReadonlySet<string>) => eyes() === null && holdsTrust(picked);
  const rate = (value: number | null): Action => ({
    id: `rate.${value ?? "unknown"}`,
    group: "relation",
    label: () =>
      value === null ? t("actions.rate.unknown") : t("actions.rate.value", { value: signed(value) }),
    row: () => t("actions.rate.any"),
    keys: [value === null ? "." : String(value)],
    can: canRate,
    run: () => void rateTrust(value),
  });
  return [
    ...trustScale.map(rate),
    rate(null),
    {
      id: "otherWay",
      group: "relation",
      label: () => t("actions.otherWay"),
      keys: ["X"],
      can: holdsTrust,
      run: () => void switchDirection(),
    },
    {
      id: "turn",
      group: "relation",
      label: () => t("actions.turn"),
      can: (picked) => relation(picked) !== null,
      run: turnRound,
    },
  ];
}
