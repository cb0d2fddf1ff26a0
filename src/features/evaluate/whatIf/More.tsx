import { type ReactNode, useState } from "react";

import css from "./WhatIf.module.css";

interface MoreProps {
  title: string;
  children: ReactNode;
}

/** What waits behind a line of its own until somebody wants it; it is made then. */
export function More({ title, children }: MoreProps) {
  const [open, setOpen] = useState(false);
  return (
    <details className={css["more"]} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open ? <div className={css["inside"]}>{children}</div> : null}
    </details>
  );
}
