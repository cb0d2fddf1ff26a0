import type { ReactNode } from "react";

import css from "./Waiting.module.css";

/** Fades in late, so that what opens at once does not flicker. */
export function Waiting({ children }: { children: ReactNode }) {
  return (
    <main className={css["waiting"]} aria-busy="true">
      <p>{children}</p>
    </main>
  );
}
