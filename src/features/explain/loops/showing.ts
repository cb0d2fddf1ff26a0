import { useEffect } from "react";

import type { Loop } from "~/analysis/loops/loop";
import { endName } from "~/formats/feedback-ends";
import type { Text } from "~/i18n/text";
import { sayingOf } from "~/i18n/useSay";
import type { Variant } from "~/model/variant";
import { session, surface, useSurface } from "~/state/stores";

/** Tells a loop from the others for as long as it runs through the same links. */
export function keyOf({ links }: Loop): string {
  return links.map(({ id }) => id).join(" ");
}

/** "Burglary → messages → Legitimacy and back". */
export function titleOf({ links }: Loop, variant: Variant, t: Text): string {
  return t("loops.title", {
    places: links.map(({ from }) => endName(from, variant, sayingOf(t))).join(` ${t("loops.arrow")} `),
  });
}

/** Lights a loop up on the drawing and lets it go round there. */
export function show(loop: Loop, variant: Variant, t: Text): void {
  // Lighting up comes first, since a loop that is shown ends when something else is lit up.
  session.lightUp([...loop.elements, ...loop.relations]);
  surface.showLoop({
    key: keyOf(loop),
    links: loop.links.map(({ from, sign, delay }) => ({
      from,
      sign,
      name: endName(from, variant, sayingOf(t)),
      slow: delay === "medium" || delay === "long",
    })),
  });
}

/** Whether a loop is shown just now. It is no longer, when what speaks of it goes. */
export function useShown(loop: Loop): boolean {
  const key = keyOf(loop);
  useEffect(
    () => () => {
      if (surface.getState().loop?.key === key) surface.showLoop(null);
    },
    [key],
  );
  return useSurface((state) => state.loop?.key === key);
}
