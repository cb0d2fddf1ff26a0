import { useState } from "react";

import { formWords } from "~/i18n/en/formWords";
import { addWords, useText } from "~/i18n/text";
import type { ImpactItems } from "~/model/impact";
import { impactEvidence, impactItems } from "~/model/vocabulary";
import { useVariantInView } from "~/state/inView";
import { useDocument, useSession } from "~/state/stores";
import { Button } from "~/ui/Button";
import { Icon } from "~/ui/Icon";
import { Select } from "~/ui/Select";

import { Card } from "../Card";
import { useAsking } from "./asking";
import { Dots } from "./Dots";
import { evidenceIcons, Glance } from "./Glance";
import { answeredIn, canJudge, judgementAt, keyOf, placeOf, whoseChoices } from "./judgement";

import css from "./Glance.module.css";

addWords({ words: formWords });

/** The ten answers at a glance, over all, for a group or in the eyes of a party, and the way to answer them. */
export function ItemsCard() {
  const t = useText();
  const map = useDocument((state) => state.map);
  const variant = useVariantInView();
  const readOnly = useSession((state) => state.readOnly);
  const ask = useAsking();
  const [whose, setWhose] = useState("overall");
  const [open, setOpen] = useState<keyof ImpactItems | null>(null);
  if (map === null || variant === null) return null;

  const wanted = placeOf(whose);
  const place = canJudge(map, variant, wanted) ? wanted : placeOf("overall");
  const choices = whoseChoices(map, variant, place, t);
  const { items, brief, why } = judgementAt(variant.impact, place);
  const done = answeredIn(items);
  return (
    <Card title={t("items.title")} about={t("items.about")}>
      {choices.length === 1 ? null : (
        <Select
          label={t("items.whose")}
          value={keyOf(place)}
          choices={choices}
          onChange={(key) => setWhose(key ?? "overall")}
        />
      )}
      <div>
        <Button look="primary" onClick={() => ask({ place, item: null })}>
          {t(readOnly ? "items.read" : "items.answer")}
        </Button>
      </div>
      {brief === null ? (
        <>
          <p className={css["progress"]}>
            <span>{t("items.progress", { count: done, all: impactItems.length })}</span>
            {done === impactItems.length ? null : (
              <span>{t("items.open", { count: impactItems.length - done })}</span>
            )}
          </p>
          <Glance items={items} open={open} onPress={(name) => setOpen(open === name ? null : name)}>
            {(name) => (
              <div className={css["reason"]}>
                <p>{items[name].why === "" ? t("items.noReason") : items[name].why}</p>
                <Button onClick={() => ask({ place, item: name })}>
                  {t(readOnly ? "items.readOne" : "items.change")}
                </Button>
              </div>
            )}
          </Glance>
        </>
      ) : (
        <>
          <p className={css["progress"]}>{t("items.brief")}</p>
          <dl className={css["brief"]}>
            {(["effectiveness", "legitimacy"] as const).map((side) => (
              <div key={side}>
                <dt className={css["name"]}>{t(`items.sides.${side}`)}</dt>
                <dd>
                  <Dots score={brief[side]} />
                  {brief[side] === null
                    ? t("items.scores.unknown")
                    : t("items.figure", { score: brief[side] })}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {why === "" ? null : <p className={css["progress"]}>{t("items.reasonOf", { why })}</p>}
      {impactItems.every((name) => items[name].evidence === null) ? null : (
        <p className={css["legend"]} aria-hidden="true">
          {impactEvidence.map((evidence) => (
            <span key={evidence}>
              <Icon of={evidenceIcons[evidence]} size={14} /> {t(`words.impactEvidence.${evidence}`)}
            </span>
          ))}
        </p>
      )}
    </Card>
  );
}
