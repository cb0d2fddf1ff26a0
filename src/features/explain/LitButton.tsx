import type { ReactNode } from "react";

import { isLit } from "~/state/lighting";
import { session, useSession } from "~/state/stores";

import css from "./LitButton.module.css";

interface LitButtonProps {
  /** What is lit up on the drawing. */
  items: readonly string[];
  children: ReactNode;
}

/** A line that lights up on the drawing what it speaks of; pressed again, it lets all stand out alike. */
export function LitButton({ items, children }: LitButtonProps) {
  const lit = useSession(({ focus }) => isLit(focus, items));
  return (
    <button
      type="button"
      className={css["button"]}
      aria-pressed={lit}
      disabled={items.length === 0}
      onClick={() => session.lightUp(lit ? [] : items)}
    >
      {children}
    </button>
  );
}
