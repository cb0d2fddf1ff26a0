import { lazy, Suspense } from "react";

import { useSession } from "~/state/stores";

import css from "./SidePane.module.css";

const Explain = lazy(async () => ({ default: (await import("~/features/explain")).Explain }));
const Redesign = lazy(async () => ({ default: (await import("~/features/redesign")).Redesign }));

/** What a mode has to say of the map, beside the drawing on which it lights up. */
export function SidePane() {
  const mode = useSession((state) => state.mode);
  if (mode !== "explain" && mode !== "redesign") return null;
  return (
    <div className={css["pane"]}>
      <Suspense fallback={null}>{mode === "explain" ? <Explain /> : <Redesign />}</Suspense>
    </div>
  );
}
