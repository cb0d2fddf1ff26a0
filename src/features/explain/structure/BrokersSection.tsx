import { useState } from "react";

import type { Broker, Brokers } from "~/analysis/structure/brokers";
import { type Distance, distances } from "~/analysis/structure/distance";
import { useText } from "~/i18n/text";
import type { Variant } from "~/model/variant";
import { useInsight } from "~/state/insights/useInsight";
import { useVariantInView } from "~/state/inView";
import { Answer } from "~/ui/Answer";
import { ChoiceChips } from "~/ui/Chips";
import { Help } from "~/ui/Help";

import { nameIn } from "../names";
import { Rest } from "../Rest";
import { Bar } from "./Bar";
import { How } from "./How";
import { LitButton } from "./LitButton";
import { ratingOf } from "./ratingOf";
import "./words";
import { UnknownTrust } from "./UnknownTrust";

import css from "./Structure.module.css";

/** Who stands between others on the shortest ways of trust. */
export function BrokersSection() {
  const t = useText();
  const variant = useVariantInView();
  const [distance, setDistance] = useState<Distance>("difference");
  const insight = useInsight("brokers", { distance });
  if (variant === null) return null;
  return (
    <div className={css["body"]}>
      <p className={css["soft"]}>{t("structure.brokers.about")}</p>
      <ChoiceChips
        label={t("structure.brokers.distance")}
        choices={distances.map((value) => ({ value, text: t(`structure.brokers.distances.${value}`) }))}
        value={distance}
        onChange={(value) => setDistance(value ?? "difference")}
      />
      <Answer insight={insight}>{(value) => <BrokerList {...value} variant={variant} />}</Answer>
      <Help
        summary={t("structure.reading")}
        text={[
          t("structure.brokers.pitfalls.small"),
          t("structure.brokers.pitfalls.direction"),
          t("structure.brokers.pitfalls.distrust"),
          t("structure.brokers.pitfalls.good"),
        ].join(" ")}
      />
      <How
        formula={t("structure.brokers.formula")}
        inputs={t("structure.brokers.inputs")}
        source={t("structure.brokers.source")}
      />
    </div>
  );
}

function BrokerList({ variant, brokers, ...found }: Brokers & { variant: Variant }) {
  const t = useText();
  const { parties, ties, pairs } = found;
  return (
    <>
      <UnknownTrust of={found} />
      {parties < 3 || ties < 2 ? (
        <p>{t("structure.brokers.few")}</p>
      ) : (
        <p className={css["soft"]}>
          {t("structure.brokers.basis", {
            ties: t("structure.brokers.ties", { count: ties }),
            parties: t("structure.parties", { count: parties }),
          })}
        </p>
      )}
      {brokers.length === 0 && parties >= 3 && ties >= 2 ? <p>{t("structure.brokers.none")}</p> : null}
      <Rest items={brokers} first={8}>
        {(shown) => (
          <ol>
            {shown.map((broker) => (
              <BrokerEntry key={broker.id} variant={variant} broker={broker} pairs={pairs} />
            ))}
          </ol>
        )}
      </Rest>
    </>
  );
}

function BrokerEntry({ variant, broker, pairs }: { variant: Variant; broker: Broker; pairs: number }) {
  const t = useText();
  const { id, rank, shares, betweenness, received, receivedRatings, receivedUnknown, distrusted } = broker;
  const name = nameIn(variant, id, t);
  const value = betweenness.toFixed(3);
  return (
    <li className={css["entry"]}>
      <div className={css["head"]}>
        <span>
          <span className={css["number"]}>{t("structure.brokers.rank", { rank })}</span>{" "}
          <LitButton look="name" items={[id, ...broker.ties.flatMap(({ relations }) => relations)]}>
            {name}
          </LitButton>
          {shares === 1 ? null : (
            <span className={css["soft"]}> {t("structure.brokers.shared", { count: shares })}</span>
          )}
        </span>
        <span className={css["number"]}>
          {t("structure.brokers.figure", { pairs: Number(broker.pairs.toFixed(1)), all: pairs, value })}
        </span>
      </div>
      <Bar share={betweenness} label={t("structure.brokers.bar", { value })} />
      {distrusted ? (
        <p className={css["risk"]}>
          <strong>{t("structure.brokers.distrusted")}</strong> {t("structure.brokers.distrustedWhy")}
        </p>
      ) : null}
      <p className={css["soft"]}>
        {received === null
          ? t("structure.brokers.receivedNone")
          : t("structure.brokers.received", { count: receivedRatings, mean: ratingOf(received) })}
        {receivedUnknown === 0 || received === null
          ? null
          : t("structure.brokers.receivedUnknown", { count: receivedUnknown })}
        {received === null ? " " : ". "}
        {broker.cutOff === 0
          ? t("structure.brokers.cutOffNone")
          : t("structure.brokers.cutOff", { count: broker.cutOff })}
      </p>
      <details className={css["soft"]}>
        <summary>{t("structure.brokers.tiesOf")}</summary>
        <ul>
          {broker.ties.map((tie) => (
            <li key={tie.with}>
              <LitButton look="line" items={[id, tie.with, ...tie.relations]}>
                {t("structure.brokers.tie", {
                  name: nameIn(variant, tie.with, t),
                  trust: ratingOf(tie.trust),
                  distance: Number(tie.distance.toFixed(2)),
                })}
              </LitButton>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}
