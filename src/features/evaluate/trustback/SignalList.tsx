import type { TrustSignal } from "~/analysis/impact-into-trust";
import { type Text, useText } from "~/i18n/text";
import { signed } from "~/lib/signed";
import type { Variant } from "~/model/variant";

import { nameIn } from "../names";

import css from "./TrustBack.module.css";

/** How each affected group judges the impact, as far as its trust goes by it, and what is not known of that. */
export function SignalList({ variant, signals }: { variant: Variant; signals: readonly TrustSignal[] }) {
  const t = useText();
  return (
    <ul className={css["list"]} aria-label={t("trustback.signals")}>
      {signals.map((signal) => (
        <li key={signal.group} className={css["signal"]}>
          <strong>{nameIn(variant, signal.group, t)}</strong>
          <span>{signalWords(signal, t)}</span>
        </li>
      ))}
    </ul>
  );
}

function signalWords(
  { legitimacy, legitimacyItems, perceived, perceivedItems, signal }: TrustSignal,
  t: Text,
) {
  if (signal === null || legitimacy === null)
    return legitimacyItems === null
      ? t("trustback.unjudged")
      : t("trustback.tooFew", { count: legitimacyItems });
  const values = { legitimacy: signed(legitimacy, 2), signal: signed(signal, 2) };
  const rests =
    legitimacyItems === null
      ? t("trustback.fromSummary")
      : t("trustback.fromItems", { count: legitimacyItems });
  return perceived === null
    ? `${t("trustback.legitimacyAlone", values)} ${rests}`
    : `${t("trustback.both", { ...values, perceived: signed(perceived, 2), count: perceivedItems })} ${rests}`;
}
