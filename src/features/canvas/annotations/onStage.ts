import { createContext, useContext } from "react";

import type { Stage } from "../stage/stage";

const Standing = createContext<Stage | null>(null);

/** Tells what is mounted on which stage it stands. */
export const OnStage = Standing.Provider;

export function useStage(): Stage | null {
  return useContext(Standing);
}
