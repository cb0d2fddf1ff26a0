import { createContext, useContext } from "react";

/** Whether the controls below may only be read. */
export const Locked = createContext(false);

export function useLocked(): boolean {
  return useContext(Locked);
}
