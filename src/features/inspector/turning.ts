import { createContext, useContext } from "react";

/** Selects something else from within the panel; the focus then comes to the heading of what is shown next. */
export const Turning = createContext<(ids: readonly string[]) => void>(() => {});

export function useTurning(): (ids: readonly string[]) => void {
  return useContext(Turning);
}
