import { parties } from "~/i18n/en/parties";
import { addWords, useText } from "~/i18n/text";
import type { ReadingPatch } from "~/model/commands/perspectives";
import type { Element } from "~/model/element";
import type { Perspective } from "~/model/map";
import type { Relation } from "~/model/relation";
import { rateAs } from "~/state/ratingAs";
import { session } from "~/state/stores";
import { Checkbox } from "~/ui/Checkbox";

import { Heading } from "../Heading";
import { useReadings } from "../inView";
import { nameOf, perspectiveNamed } from "../names";
import { RatedScale } from "../RatedScale";
import { trustSteps } from "../steps";
import { TypedField } from "../TypedField";
import { EyesHead } from "./EyesHead";
import { HumanSecurityScale } from "./HumanSecurityScale";
import { trustWays } from "./trustWays";
import { voicesOf } from "./voices";

import css from "../parts.module.css";

addWords({ parties });

interface EyesPanelProps {
  party: Perspective;
  variantId: string;
  relation: Relation;
  from: Element;
  to: Element;
}

/** A relation in the eyes of one party: what is rated here is its own reading, and nothing that was agreed. */
export function EyesPanel({ party, variantId, relation, from, to }: EyesPanelProps) {
  const t = useText();
  const name = perspectiveNamed(party, t);
  const theirs = useReadings().filter(
    (each) => each.perspective === party.id && each.variant === variantId && each.relation === relation.id,
  );
  const own = theirs.find(({ person }) => person === null || person === "");
  const persons = theirs.filter((each) => each !== own);
  const voices = voicesOf(persons, [party], t);
  const rate = (patch: Omit<ReadingPatch, "person">, gesture?: string) =>
    rateAs(party, relation.id, patch, gesture);
  return (
    <div className={css["body"]}>
      <EyesHead party={party} />
      <div>
        <Heading>
          {nameOf(from, t)} <span className={css["verb"]}>{t(`words.relationVerbs.${relation.kind}`)}</span>{" "}
          {nameOf(to, t)}
        </Heading>
        {relation.label === "" ? null : <p className={css["own"]}>{relation.label}</p>}
      </div>
      <p className={css["lead"]}>
        {t(own === undefined ? "parties.eyes.notAsked" : "parties.eyes.asked", { name })}
      </p>
      <Checkbox
        label={t("parties.eyes.unseen", { name })}
        hint={t("parties.eyes.unseenHint")}
        state={own?.seen === false}
        onChange={(on) => rate({ seen: !on })}
      />
      {own?.seen === false ? null : (
        <>
          {trustWays(relation, from, to, t).map(({ direction, x, y }) => (
            <RatedScale
              key={direction}
              label={t("inspector.by", { party: name, what: t("inspector.readings.trust", { x, y }) })}
              heading={t("inspector.trust.of", { x, y })}
              steps={trustSteps(t)}
              value={own?.[direction] ?? null}
              onReach={() => session.setRatingDirection(direction)}
              onRate={(value, gesture) => rate({ [direction]: value }, gesture)}
            />
          ))}
          {(["protection", "empowerment"] as const).map((part) => (
            <HumanSecurityScale
              key={part}
              party={name}
              part={part}
              value={own?.[part] ?? null}
              onRate={(value, gesture) => rate({ [part]: value }, gesture)}
            />
          ))}
        </>
      )}
      <TypedField
        multiline
        label={t("inspector.readings.why")}
        value={own?.why ?? ""}
        onType={(why, gesture) => rate({ why }, gesture)}
      />
      {persons.length === 0 ? null : (
        <p className={css["lead"]}>
          {t("parties.eyes.persons", {
            count: persons.length,
            names: persons.map(({ id }) => voices.get(id)).join("; "),
          })}
        </p>
      )}
    </div>
  );
}
