import { createContext, type CSSProperties, useContext, useSyncExternalStore } from "react";

import type { Stage } from "../stage/stage";

const Standing = createContext<Stage | null>(null);

/** Tells what is mounted on which stage it stands. */
export const OnStage = Standing.Provider;

export function useStage(): Stage | null {
  return useContext(Standing);
}

const still = () => () => {};

/** How many map units a pixel of the screen is, as a style: what is taken hold of is as large at every zoom. */
export function usePixel(): CSSProperties {
  const stage = useStage();
  const zoom = useSyncExternalStore(stage?.onRest ?? still, () => stage?.view().zoom ?? 1);
  return { "--pixel": 1 / zoom } as CSSProperties;
}
