import type { ReactNode } from "react";

import css from "./MessagePage.module.css";

/** A page that has one thing to say and a few ways on. */
export function MessagePage({
  title,
  children,
  actions,
}: {
  title: string;
  children: ReactNode;
  actions: ReactNode;
}) {
  return (
    <main className={css["page"]}>
      <section className={css["card"]}>
        <h1>{title}</h1>
        {children}
        <div className={css["actions"]}>{actions}</div>
      </section>
    </main>
  );
}
