import { createContext, useContext } from "react";

import type { ImpactPlace } from "~/model/commands/impact";
import type { ImpactItems } from "~/model/impact";

/** What the form is opened for. */
export interface Asked {
  readonly place: ImpactPlace;
  /** The question that stands first; null: the first that is open. */
  readonly item: keyof ImpactItems | null;
  /** Somebody wants to ask for one more group or party. */
  readonly adding?: boolean;
}

export const Asking = createContext<(asked: Asked) => void>(() => {});

/** Opens the form of the ten questions. */
export function useAsking(): (asked: Asked) => void {
  return useContext(Asking);
}
