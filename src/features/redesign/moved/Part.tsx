import type { ReactNode } from "react";

import { useText } from "~/i18n/text";

import css from "./Moved.module.css";

interface PartProps {
  title: string;
  /** How its figures are worked out, and after whom. */
  how: readonly string[];
  children: ReactNode;
}

/** One thing that may have moved, under its name, with how it is worked out. */
export function Part({ title, how, children }: PartProps) {
  const t = useText();
  return (
    <section className={css["part"]} aria-label={title}>
      <h4>{title}</h4>
      {children}
      <details className={css["how"]}>
        <summary>{t("moved.how")}</summary>
        {how.map((words) => (
          <p key={words}>{words}</p>
        ))}
      </details>
    </section>
  );
}
