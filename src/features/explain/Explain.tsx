import { Suspense } from "react";

import { explain } from "~/i18n/en/explain";
import { addWords, useText } from "~/i18n/text";
import { session, useSession } from "~/state/stores";
import { Section } from "~/ui/Section";

import { sections } from "./sections";

import css from "./Explain.module.css";

addWords({ explain });

/** What the drawing implies, question by question; what is open is worked out, and kept right while the map changes. */
export function Explain() {
  const t = useText();
  const open = useSession((state) => state.sections);
  return (
    <section className={css["panel"]} aria-label={t("explain.title")}>
      <header className={css["head"]}>
        <h2>{t("explain.title")}</h2>
        <p>{t("explain.about")}</p>
      </header>
      {sections.map(({ id, Body }) => (
        <Section
          key={id}
          title={t(`explain.sections.${id}`)}
          open={open.has(id)}
          onToggle={() => session.toggleSection(id)}
        >
          <Suspense fallback={null}>
            <Body />
          </Suspense>
        </Section>
      ))}
    </section>
  );
}
