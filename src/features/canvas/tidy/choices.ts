import type { Banding } from "~/layout/bandsBy";
import type { LayerDirection } from "~/layout/layered";

/** The ways to tidy a map, in the order in which they are offered. */
export const tidyWays = ["layered", "force", "around", "bands"] as const;
type TidyWay = (typeof tidyWays)[number];

/** How somebody wants the map tidied. */
export interface TidyChoices {
  readonly way: TidyWay;
  readonly direction: LayerDirection;
  readonly banding: Banding;
  /** Of the whole map, or of what is selected alone. */
  readonly scope: "whole" | "selection";
  /** Takes what waits in the tray into the drawing. */
  readonly withTray: boolean;
}

let last: TidyChoices = {
  way: "layered",
  direction: "down",
  banding: "sector",
  scope: "whole",
  withTray: false,
};

/** What was chosen last in this window. */
export function lastChoices(): TidyChoices {
  return last;
}

export function keepChoices(choices: TidyChoices): void {
  last = choices;
}
