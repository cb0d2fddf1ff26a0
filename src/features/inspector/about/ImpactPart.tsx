import type { ReactNode } from "react";

import { useText } from "~/i18n/text";
import type { ImpactItems } from "~/model/impact";
import type { Perspective } from "~/model/map";
import { elementOf } from "~/model/queries";
import type { Variant } from "~/model/variant";
import { effectivenessItems, impactItems, legitimacyItems } from "~/model/vocabulary";
import { Help } from "~/ui/Help";

import { nameOf } from "../names";
import { Part } from "../Part";
import { ImpactItemRow } from "./ImpactItemRow";
import { JudgementText } from "./JudgementText";

import css from "../parts.module.css";

interface ImpactPartProps {
  variant: Variant;
  perspectives: readonly Perspective[];
}

const sides = [
  { side: "effectiveness", names: effectivenessItems },
  { side: "legitimacy", names: legitimacyItems },
] as const;

function scored(items: ImpactItems): number {
  return impactItems.filter((name) => items[name].score !== null).length;
}

/** The ten items over all, then what single groups and perspectives say. */
export function ImpactPart({ variant, perspectives }: ImpactPartProps) {
  const t = useText();
  const { items, byGroup, byPerspective } = variant.impact;
  return (
    <Part name="impact" title={t("inspector.about.sections.impact")} count={scored(items)}>
      <p className={css["lead"]}>{t("inspector.impact.lead")}</p>
      {sides.map(({ side, names }) => (
        <section key={side} className={css["rows"]} aria-label={t(`inspector.impact.${side}`)}>
          <h4 className={css["groupName"]}>{t(`inspector.impact.${side}`)}</h4>
          <Help summary={t("inspector.meaning")} text={t(`inspector.help.impact.${side}`)} />
          {names.map((name) => (
            <ImpactItemRow key={name} variantId={variant.id} name={name} item={items[name]} />
          ))}
        </section>
      ))}
      {byGroup.length === 0 ? null : (
        <Judgements title={t("inspector.impact.groups")}>
          {byGroup.map((group) => {
            const element = elementOf(variant, group.element);
            return (
              <JudgementText
                key={group.element}
                name={element === undefined ? t("inspector.impact.gone") : nameOf(element, t)}
                items={group.items}
                summary={group.items === null ? group : null}
                why={group.why}
              />
            );
          })}
        </Judgements>
      )}
      {byPerspective.length === 0 ? null : (
        <Judgements title={t("inspector.impact.perspectives")}>
          {byPerspective.map((judgement) => (
            <JudgementText
              key={judgement.perspective}
              name={
                perspectives.find(({ id }) => id === judgement.perspective)?.name ??
                t("inspector.impact.gone")
              }
              items={judgement.items}
              summary={null}
              why={judgement.why}
            />
          ))}
        </Judgements>
      )}
    </Part>
  );
}

function Judgements({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={css["rows"]} aria-label={title}>
      <h4 className={css["groupName"]}>{title}</h4>
      <ul className={css["rows"]}>{children}</ul>
    </section>
  );
}
