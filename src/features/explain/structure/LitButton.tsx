import type { ReactNode } from "react";

import { isLit } from "~/state/lighting";
import { session, useSession } from "~/state/stores";

import css from "./Structure.module.css";

interface LitButtonProps {
  /** What lights up on the drawing. */
  items: readonly string[];
  /** The accessible name, where the words on it say too little by themselves. */
  label?: string;
  /** A figure, the name of what an entry is about, or a line of what a figure is made of. */
  look?: "chip" | "name" | "line";
  children: ReactNode;
}

/** A figure or a name that shows on the drawing what it is about; another press lets it go. */
export function LitButton({ items, label, look = "chip", children }: LitButtonProps) {
  const lit = useSession(({ focus }) => isLit(focus, items));
  if (items.length === 0) return <span className={css["soft"]}>{children}</span>;
  return (
    <button
      type="button"
      className={css["point"]}
      data-look={look}
      aria-pressed={lit}
      aria-label={label}
      title={label}
      onClick={() => session.lightUp(lit ? [] : items)}
    >
      {children}
    </button>
  );
}
