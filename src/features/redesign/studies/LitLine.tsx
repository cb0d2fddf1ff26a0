import type { ReactNode } from "react";

import { isLit } from "~/state/lighting";
import { session, useSession } from "~/state/stores";

import { useDrawn } from "./useDrawn";

import css from "./LitLine.module.css";

interface LitLineProps {
  /** What it speaks of; what the drawing does not have is left out. */
  items: readonly string[];
  children: ReactNode;
}

/** A line that lights up on the drawing what it speaks of; pressed again, it lets all stand out alike. */
export function LitLine({ items, children }: LitLineProps) {
  const drawn = useDrawn(items);
  const lit = useSession(({ focus }) => isLit(focus, drawn));
  if (drawn.length === 0) return <div className={css["line"]}>{children}</div>;
  return (
    <button
      type="button"
      className={css["line"]}
      aria-pressed={lit}
      onClick={() => session.lightUp(lit ? [] : drawn)}
    >
      {children}
    </button>
  );
}
