import type { Brought, Giver, Protection, Receiver } from "~/analysis/structure/protection";
import { useText } from "~/i18n/text";
import { signed } from "~/lib/signed";
import { relationOf } from "~/model/queries";
import type { Variant } from "~/model/variant";
import { useInsight } from "~/state/insights/useInsight";
import { useVariantInView } from "~/state/inView";
import { Answer } from "~/ui/Answer";

import { nameIn, namesIn } from "../names";
import { Rest } from "../Rest";
import { How } from "./How";
import { LitButton } from "./LitButton";
import "./words";

import css from "./Structure.module.css";

/** Who receives protection and empowerment, and who gives or takes them. */
export function ProtectionSection() {
  const t = useText();
  const variant = useVariantInView();
  const insight = useInsight("protection", null);
  if (variant === null) return null;
  return (
    <div className={css["body"]}>
      <p className={css["soft"]}>{t("structure.protection.about")}</p>
      <Answer insight={insight}>{(value) => <BothSides {...value} variant={variant} />}</Answer>
      <How
        formula={`${t("structure.protection.meanFormula")} ${t("structure.protection.concentrationFormula")} ${t("structure.protection.giverFormula")}`}
        inputs={t("structure.protection.inputs")}
        source={t("structure.protection.source")}
      />
    </div>
  );
}

function BothSides({ variant, receivers, givers, nameless }: Protection & { variant: Variant }) {
  const t = useText();
  return (
    <>
      {receivers.length === 0 ? <p>{t("structure.protection.none")}</p> : null}
      {receivers.length === 0 ? null : (
        <>
          <h4>{t("structure.protection.receivers")}</h4>
          <Rest items={receivers} first={12}>
            {(shown) => (
              <table className={css["table"]} aria-label={t("structure.protection.receivers")}>
                <thead>
                  <tr>
                    <th scope="col">{t("structure.protection.party")}</th>
                    <th scope="col" data-number>
                      {t("structure.protection.protection")}
                    </th>
                    <th scope="col" data-number>
                      {t("structure.protection.empowerment")}
                    </th>
                  </tr>
                </thead>
                {shown.map((receiver) => (
                  <ReceiverRows key={receiver.beneficiary} variant={variant} receiver={receiver} />
                ))}
              </table>
            )}
          </Rest>
          <h4>{t("structure.protection.givers")}</h4>
          <Rest items={givers} first={12}>
            {(shown) => (
              <ul>
                {shown.map((giver) => (
                  <GiverEntry key={giver.id} variant={variant} giver={giver} />
                ))}
              </ul>
            )}
          </Rest>
        </>
      )}
      {nameless.length === 0 ? null : (
        <div className={css["points"]}>
          <LitButton items={nameless}>
            {t("structure.protection.nameless", { count: nameless.length })}
          </LitButton>
        </div>
      )}
    </>
  );
}

function ReceiverRows({ variant, receiver }: { variant: Variant; receiver: Receiver }) {
  const t = useText();
  const { beneficiary, readings, covered, concentration, protectedBy } = receiver;
  const name = nameIn(variant, beneficiary, t);
  const figures = [
    [receiver.protection, receiver.worstProtection],
    [receiver.empowerment, receiver.worstEmpowerment],
  ] as const;
  const unknown = receiver.unknownProtection + receiver.unknownEmpowerment;
  const dimensions = covered.map((each) => t(`words.dimensions.${each}`).toLowerCase()).join(", ");
  return (
    <tbody>
      <tr>
        <th scope="row">
          <LitButton
            look="name"
            items={[beneficiary, ...readings]}
            label={t("structure.protection.showReceived", { name, count: readings.length })}
          >
            {name}
          </LitButton>
        </th>
        {figures.map(([mean, worst], at) => (
          <td key={at === 0 ? "protection" : "empowerment"} data-number>
            {mean === null ? t("common.unknown") : signed(mean, 2)}
            {worst === null ? null : (
              <span className={css["note"]}>{t("structure.protection.worst", { worst: signed(worst) })}</span>
            )}
          </td>
        ))}
      </tr>
      <tr data-more>
        <td colSpan={3} className={css["soft"]}>
          {[
            // What protects without a named dimension may protect any: that is not known, and not none.
            covered.length === 0 && concentration !== null
              ? t("structure.protection.coveredUnnamed")
              : t("structure.protection.covered", {
                  covered: covered.length,
                  which: covered.length === 0 ? "" : t("structure.protection.which", { names: dimensions }),
                }),
            concentration === null
              ? t("structure.protection.unprotected")
              : protectedBy.length === 1
                ? t("structure.protection.single")
                : t("structure.protection.concentration", { value: concentration.toFixed(2) }),
            unknown === 0
              ? t("structure.protection.allKnown")
              : t("structure.protection.unknown", { count: readings.length * 2, unknown }),
          ].join("; ")}
          <details>
            <summary>{t("structure.protection.from")}</summary>
            <ul>
              {readings.map((reading) => (
                <li key={reading}>
                  <ReadingLine variant={variant} id={reading} />
                </li>
              ))}
            </ul>
          </details>
        </td>
      </tr>
    </tbody>
  );
}

/** One relation with what it is rated, which is what the figures of a receiver are made of. */
function ReadingLine({ variant, id }: { variant: Variant; id: string }) {
  const t = useText();
  const relation = relationOf(variant, id);
  if (relation === undefined) return null;
  const { from, to, humanSecurity, strength } = relation;
  const rated = (value: number | null | undefined) =>
    value == null ? t("common.unknown").toLowerCase() : signed(value);
  return (
    <LitButton look="line" items={[from, id, to]}>
      {t("structure.protection.reading", {
        from: nameIn(variant, from, t),
        to: nameIn(variant, to, t),
        protection: rated(humanSecurity?.protection),
        empowerment: rated(humanSecurity?.empowerment),
        strength: strength ?? t("common.unknown").toLowerCase(),
      })}
    </LitButton>
  );
}

const sorts = ["protects", "endangers", "empowers", "silences"] as const;

function GiverEntry({ variant, giver }: { variant: Variant; giver: Giver }) {
  const t = useText();
  const { id, readings, unknown } = giver;
  const brings = sorts.filter((sort) => giver[sort].sum > 0);
  const sum = (sort: (typeof sorts)[number], brought: Brought) =>
    signed(sort === "protects" || sort === "empowers" ? brought.sum : -brought.sum);
  const isOwn = ({ to }: Brought) => to.length === 1 && to[0] === id;
  return (
    <li className={css["entry"]}>
      <div className={css["head"]}>
        <h5>{nameIn(variant, id, t)}</h5>
        {unknown === 0 ? null : (
          <span className={css["soft"]}>
            {t("structure.protection.unknown", { count: readings * 2, unknown })}
          </span>
        )}
      </div>
      <div className={css["points"]}>
        {brings.map((sort) => (
          <LitButton key={sort} items={[id, ...giver[sort].to, ...giver[sort].relations]}>
            {isOwn(giver[sort])
              ? t(`structure.protection.own.${sort}`, { sum: sum(sort, giver[sort]) })
              : t(`structure.protection.${sort}`, {
                  names: namesIn(variant, giver[sort].to, t),
                  sum: sum(sort, giver[sort]),
                })}
          </LitButton>
        ))}
      </div>
      {brings.length > 0 ? null : (
        <p className={css["soft"]}>
          {t(unknown === readings * 2 ? "structure.protection.unrated" : "structure.protection.neither")}
        </p>
      )}
    </li>
  );
}
