import { useState } from "react";

import type { Reach, Reached } from "~/analysis/structure/reach";
import { useText } from "~/i18n/text";
import { actorsOf } from "~/model/queries";
import type { Variant } from "~/model/variant";
import { useInsight } from "~/state/insights/useInsight";
import { useVariantInView } from "~/state/inView";
import { useSession } from "~/state/stores";
import { Answer } from "~/ui/Answer";
import { Checkbox } from "~/ui/Checkbox";
import { Select } from "~/ui/Select";

import { nameIn, namesIn } from "../names";
import { Rest } from "../Rest";
import { How } from "./How";
import { LitButton } from "./LitButton";
import { ratingOf } from "./ratingOf";
import { UnknownTrust } from "./UnknownTrust";
import "./words";

import css from "./Structure.module.css";

/** Whom positive trust reaches from one party: the one that is chosen, or else the one that is selected. */
export function ReachSection() {
  const t = useText();
  const variant = useVariantInView();
  const selection = useSession((state) => state.selection);
  const [chosen, setChosen] = useState<string | null>(null);
  if (variant === null) return null;
  const actors = actorsOf(variant);
  const from =
    actors.find(({ id }) => id === chosen) ?? actors.find(({ id }) => selection.has(id)) ?? actors[0];
  if (from === undefined) return <p>{t("structure.reach.nobody")}</p>;
  return (
    <div className={css["body"]}>
      <p className={css["soft"]}>{t("structure.reach.about")}</p>
      <Select
        label={t("structure.reach.from")}
        inline
        value={from.id}
        choices={() => actors.map(({ id }) => ({ value: id, text: nameIn(variant, id, t) }))}
        chosenText={nameIn(variant, from.id, t)}
        onChange={setChosen}
      />
      <ReachFrom key={from.id} variant={variant} from={from.id} />
      <How
        formula={t("structure.reach.formula")}
        inputs={t("structure.reach.inputs")}
        source={t("structure.reach.source")}
      />
    </div>
  );
}

function ReachFrom({ variant, from }: { variant: Variant; from: string }) {
  const insight = useInsight("reach", { from });
  return (
    <Answer insight={insight}>
      {(value) => (value === null ? null : <ReachedParties {...value} variant={variant} />)}
    </Answer>
  );
}

function ReachedParties({
  variant,
  from,
  reached,
  unreached,
  alpha,
  gathered,
  ...trust
}: Reach & { variant: Variant }) {
  const t = useText();
  const [asking, setAsking] = useState(false);
  const name = nameIn(variant, from, t);
  const steps = [...new Set(reached.map((each) => each.steps))];
  const isAsked = ({ direct, way }: Reached) => direct === null && way.length > 2;
  return (
    <>
      <p>
        {t("structure.reach.summary", {
          name,
          reached: reached.length,
          count: reached.length + unreached.length,
        })}
      </p>
      <UnknownTrust of={trust} />
      <Checkbox
        label={t("structure.reach.questions")}
        hint={t("structure.reach.questionsAbout")}
        state={asking}
        onChange={setAsking}
      />
      {asking && !reached.some(isAsked) ? <p>{t("structure.reach.noQuestions", { name })}</p> : null}
      {steps.map((count) => (
        <div key={count}>
          <h4>{t("structure.reach.steps", { count })}</h4>
          <Rest items={reached.filter((each) => each.steps === count)} first={12}>
            {(shown) => (
              <ul>
                {shown.map((each) => (
                  <li key={each.id} className={css["entry"]}>
                    <Way
                      variant={variant}
                      from={from}
                      reached={each}
                      asking={asking && isAsked(each)}
                      alpha={alpha}
                    />
                  </li>
                ))}
              </ul>
            )}
          </Rest>
        </div>
      ))}
      {asking && gathered.length > 0 ? <Gathered variant={variant} gathered={gathered} /> : null}
      {unreached.length === 0 ? null : (
        <div>
          <h4>{t("structure.reach.unreached")}</h4>
          <p className={css["soft"]}>{t("structure.reach.unreachedAbout")}</p>
          <Rest items={unreached} first={24}>
            {(shown) => (
              <div className={css["points"]}>
                {shown.map((id) => (
                  <LitButton key={id} items={[from, id]}>
                    {nameIn(variant, id, t)}
                  </LitButton>
                ))}
              </div>
            )}
          </Rest>
        </div>
      )}
    </>
  );
}

interface WayProps {
  variant: Variant;
  from: string;
  reached: Reached;
  asking: boolean;
  alpha: number;
}

function Way({ variant, from, reached, asking, alpha }: WayProps) {
  const t = useText();
  const { id, way, relations, trusts, strength, ways, direct } = reached;
  const [name, to] = [nameIn(variant, from, t), nameIn(variant, id, t)];
  const by = way.slice(1, -1);
  return (
    <>
      <div className={css["head"]}>
        <LitButton look="name" items={[...way, ...relations]}>
          {to}
        </LitButton>
        <span className={css["soft"]}>
          {by.length === 0
            ? t("structure.reach.direct", { trust: ratingOf(trusts[0] ?? 0) })
            : t("structure.reach.way", {
                names: namesIn(variant, by, t),
                trusts: trusts.map((trust) => ratingOf(trust)).join(", "),
              })}
          {by.length > 0 && direct !== null
            ? `; ${t("structure.reach.known", { from: name, trust: ratingOf(direct) })}`
            : null}
        </span>
      </div>
      {asking ? (
        <p className={css["risk"]}>
          {t("structure.reach.question", {
            from: name,
            to,
            by: namesIn(variant, by, t),
            value: strength.toFixed(2),
          })}{" "}
          {t("structure.reach.ways", { value: ways.toFixed(2), alpha: alpha.toFixed(2) })}
        </p>
      ) : null}
    </>
  );
}

/** Where trust would gather if it were passed on: a reason to ask, with what speaks against it. */
function Gathered({ variant, gathered }: { variant: Variant; gathered: Reach["gathered"] }) {
  const t = useText();
  return (
    <div>
      <h4>{t("structure.reach.gathered.title")}</h4>
      <p className={css["soft"]}>{t("structure.reach.gathered.about")}</p>
      <Rest items={gathered} first={8}>
        {(shown) => (
          <div className={css["points"]}>
            {shown.map(({ id, share }) => (
              <LitButton key={id} items={[id]}>
                {t("structure.reach.gathered.one", { name: nameIn(variant, id, t), share: share.toFixed(3) })}
              </LitButton>
            ))}
          </div>
        )}
      </Rest>
      <p className={css["risk"]}>{t("structure.reach.gathered.caution")}</p>
      <How
        formula={t("structure.reach.gathered.formula")}
        inputs={t("structure.reach.inputs")}
        source={t("structure.reach.gathered.source")}
      />
    </div>
  );
}
