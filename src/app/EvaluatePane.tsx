import { lazy, Suspense } from "react";

import type { SaveFigure } from "~/features/evaluate/saving";
import { useSession } from "~/state/stores";

import css from "./SheetPane.module.css";

const Evaluate = lazy(async () => ({ default: (await import("~/features/evaluate")).Evaluate }));

const save: SaveFigure = async (figure, kind) =>
  (await import("~/features/transfer/saveFigure")).saveFigure(figure, kind);

/** What the arrangement does and for whom, over the drawing, which keeps its place beneath. */
export function EvaluatePane() {
  const mode = useSession((state) => state.mode);
  if (mode !== "evaluate") return null;
  return (
    <div className={css["pane"]}>
      <Suspense fallback={null}>
        <Evaluate save={save} />
      </Suspense>
    </div>
  );
}
