import type { ReactNode } from "react";

import { useTurn } from "./useTurn";

/** A piece of something long, drawn when its turn comes. */
export function InTurn({ children }: { children: ReactNode }) {
  return useTurn(true) === null ? null : children;
}
