import { ChevronRight } from "lucide";
import { useId, useState } from "react";

import { type ComponentSaid, componentsOf, progressOf } from "~/analysis/components";
import { components } from "~/i18n/en/components";
import { formWords } from "~/i18n/en/formWords";
import { addWords, useText } from "~/i18n/text";
import type { Variant } from "~/model/variant";
import { useVariantInView } from "~/state/inView";
import { Icon } from "~/ui/Icon";

import { Card } from "../Card";
import { CheckLine } from "./CheckLine";
import { saidOf } from "./said";

import css from "./ComponentsCard.module.css";

addWords({ components, words: formWords });

/** The six components: what the map says of each, and what it leaves open, each thing leading to its place. */
export function ComponentsCard() {
  const t = useText();
  const variant = useVariantInView();
  const [open, setOpen] = useState<string | null>(null);
  if (variant === null) return null;
  return (
    <Card title={t("components.title")} about={t("components.about")}>
      <ul className={css["six"]}>
        {componentsOf(variant).map((component) => (
          <ComponentLine
            key={component.id}
            component={component}
            variant={variant}
            open={open === component.id}
            onToggle={() => setOpen(open === component.id ? null : component.id)}
          />
        ))}
      </ul>
    </Card>
  );
}

interface ComponentLineProps {
  component: ComponentSaid;
  variant: Variant;
  open: boolean;
  onToggle: () => void;
}

function ComponentLine({ component, variant, open, onToggle }: ComponentLineProps) {
  const t = useText();
  const id = useId();
  const { done, all } = progressOf(component.checks);
  const asked = component.checks.filter(({ of }) => of > 0);
  return (
    <li>
      <button
        type="button"
        className={css["component"]}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={onToggle}
      >
        <span className={css["chevron"]}>
          <Icon of={ChevronRight} size={16} />
        </span>
        <span className={css["name"]}>{t(`components.names.${component.id}`)}</span>
        <span className={css["said"]}>{saidOf(component, t)}</span>
        <span className={css["share"]}>
          <span className={css["bar"]} aria-hidden="true">
            <i style={{ width: `${(100 * done) / all}%` }} />
          </span>
          {t("components.progress", { count: done, all })}
        </span>
      </button>
      {open ? (
        <ul id={id} className={css["checks"]}>
          {done === all ? <li>{t("components.whole")}</li> : null}
          {asked.map((check) => (
            <CheckLine key={check.id} check={check} variant={variant} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}
