import type { ReactNode } from "react";

import css from "./parts.module.css";

/** The heading of a panel: it takes the focus when the panel turned to it from within. */
export function Heading({ children }: { children: ReactNode }) {
  return (
    <h2 className={css["heading"]} tabIndex={-1}>
      {children}
    </h2>
  );
}
