import { useEffect } from "react";

import { rounds } from "~/state/rounds";

/** Whoever leaves in the middle leaves nothing of it on the screen to come back to, and can take it up again. */
export function useBreakingOff(): void {
  useEffect(
    () => () => {
      if (rounds.getState().round?.told === false) rounds.breakOff();
    },
    [],
  );
}
