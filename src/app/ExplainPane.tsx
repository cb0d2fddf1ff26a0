import { lazy, Suspense } from "react";

import { useSession } from "~/state/stores";

import css from "./ExplainPane.module.css";

const Explain = lazy(async () => ({ default: (await import("~/features/explain")).Explain }));

/** What the map implies, beside the drawing on which it lights up. */
export function ExplainPane() {
  const mode = useSession((state) => state.mode);
  if (mode !== "explain") return null;
  return (
    <div className={css["pane"]}>
      <Suspense fallback={null}>
        <Explain />
      </Suspense>
    </div>
  );
}
