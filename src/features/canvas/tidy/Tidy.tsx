import { lazy, Suspense, useEffect } from "react";

import { tidy } from "~/i18n/en/tidy";
import { addWords, useText } from "~/i18n/text";
import { actions, surface, useSession, useSurface } from "~/state/stores";

import type { Camera } from "../camera";
import { editing } from "../edits";
import type { Stage } from "../stage/stage";
import { align, alignments, canAlign, pinnedOfSelection, togglePinned } from "./alignments";
import { keepChoices, lastChoices, tidyWays } from "./choices";

addWords({ tidy });

const TidyPanel = lazy(async () => ({ default: (await import("./TidyPanel")).TidyPanel }));

/** Tidying and aligning, as things that can be done, and the panel of the first where it is asked for. */
export function Tidy({ camera, stage }: { camera: Camera; stage: Stage }) {
  const t = useText();
  const asked = useSurface((state) => state.tidy);
  const readOnly = useSession((state) => state.readOnly);
  useEffect(() => {
    const can = () => editing() !== null;
    return actions.offer([
      {
        id: "tidy",
        group: "arrange",
        label: () => t("tidy.open"),
        keys: ["Shift+T"],
        can,
        run: () => surface.openTidy(false),
      },
      ...tidyWays.map((way) => ({
        id: `tidy.${way}`,
        group: "arrange" as const,
        label: () => t("tidy.named", { way: t(`tidy.ways.${way}`) }),
        can,
        run: () => {
          keepChoices({ ...lastChoices(), way });
          surface.openTidy(true);
        },
      })),
      ...alignments.map(({ id }) => ({
        id: `align.${id}`,
        group: "arrange" as const,
        label: () => t(`tidy.align.${id}`),
        can: () => canAlign(id),
        run: () => align(id),
      })),
      {
        id: "pin",
        group: "arrange",
        label: () => t(pinnedOfSelection() === "all" ? "tidy.unpin" : "tidy.pin"),
        can: () => pinnedOfSelection() !== null,
        run: togglePinned,
      },
    ]);
  }, [t]);
  // While nothing may be moved, nothing makes room for the panel either.
  useEffect(() => {
    if (readOnly) surface.closeTidy();
  }, [readOnly]);
  useEffect(() => () => surface.closeTidy(), []);
  if (asked === null || readOnly) return null;
  return (
    <Suspense fallback={null}>
      <TidyPanel key={asked.turn} now={asked.now} camera={camera} stage={stage} />
    </Suspense>
  );
}
