import { receivedSecurity, type ReceivedSecurity } from "~/analysis/human-security";
import { useText } from "~/i18n/text";
import { signed } from "~/lib/signed";
import { elementOf } from "~/model/queries";
import type { Relation } from "~/model/relation";
import type { Variant } from "~/model/variant";
import { Helped } from "~/ui/Helped";

import { useVariant } from "../inView";
import { sentenceOf } from "../names";
import { Part } from "../Part";
import { useTurning } from "../turning";

import css from "../parts.module.css";

/** All that relations do to the human security of one party: the figures, how they come about, and the relations behind them. */
export function ReceivedPart({ elementId }: { elementId: string }) {
  const t = useText();
  const variant = useVariant();
  if (variant === null) return null;
  const received = receivedSecurity(variant).find(({ beneficiary }) => beneficiary === elementId);
  if (received === undefined) return null;
  return (
    <Part name="received" title={t("inspector.received.title")} count={received.relations}>
      <Figures received={received} />
      <Readings variant={variant} elementId={elementId} />
    </Part>
  );
}

function Figures({ received }: { received: ReceivedSecurity }) {
  const t = useText();
  const { quadrant, targeted, covered, concentration } = received;
  const place = t(quadrant === null ? "words.quadrantUnknown" : `words.quadrants.${quadrant}`);
  const mean = (value: number | null) =>
    value === null ? t("inspector.received.unknown") : signed(value, 2);
  const about = (worst: number | null, unknown: number) =>
    [
      worst === null ? null : t("inspector.received.worst", { value: signed(worst, 0) }),
      unknown === 0 ? null : t("inspector.received.unrated", { count: unknown }),
    ]
      .filter((part) => part !== null)
      .join(", ");
  return (
    <Helped name={t("inspector.received.help")} text={t("inspector.received.formula")}>
      {(button) => (
        <>
          <p className={css["lead"]}>
            <strong>{targeted ? `${place} · ${t("words.targeted")}` : place}</strong> {button}
          </p>
          <dl className={css["figures"]}>
            <dt>{t("inspector.received.protection")}</dt>
            <dd>
              {mean(received.protection)}{" "}
              <span className={css["soft"]}>
                {about(received.worstProtection, received.unknownProtection)}
              </span>
            </dd>
            <dt>{t("inspector.received.empowerment")}</dt>
            <dd>
              {mean(received.empowerment)}{" "}
              <span className={css["soft"]}>
                {about(received.worstEmpowerment, received.unknownEmpowerment)}
              </span>
            </dd>
            <dt>{t("inspector.received.covered")}</dt>
            <dd>
              {t("inspector.received.ofSeven", { count: covered.length })}{" "}
              <span className={css["soft"]}>
                {covered.map((dimension) => t(`words.dimensions.${dimension}`)).join(", ")}
              </span>
            </dd>
            <dt>{t("inspector.received.concentration")}</dt>
            <dd>{concentration === null ? t("inspector.received.nobody") : concentration.toFixed(2)}</dd>
          </dl>
        </>
      )}
    </Helped>
  );
}

/** Each relation with what it adds: its ratings and its weight. */
function Readings({ variant, elementId }: { variant: Variant; elementId: string }) {
  const t = useText();
  const turnTo = useTurning();
  const relations = variant.relations.filter(({ humanSecurity }) => humanSecurity?.beneficiary === elementId);
  return (
    <ul>
      {relations.map((relation) => (
        <li key={relation.id}>
          <button type="button" className={css["link"]} onClick={() => turnTo([relation.id])}>
            <span>
              {sentenceOf(relation, elementOf(variant, relation.from), elementOf(variant, relation.to), t)}{" "}
              <span className={css["soft"]}>{ratingsOf(relation, t)}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function ratingsOf({ humanSecurity, strength }: Relation, t: ReturnType<typeof useText>): string {
  const rating = (value: number | null | undefined) => (value == null ? "?" : signed(value, 0));
  return t("inspector.received.ratings", {
    protection: rating(humanSecurity?.protection),
    empowerment: rating(humanSecurity?.empowerment),
    weight: strength ?? 1,
  });
}
