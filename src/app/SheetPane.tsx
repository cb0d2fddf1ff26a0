import { lazy, Suspense } from "react";

import { useSession } from "~/state/stores";

import css from "./SheetPane.module.css";

const SheetOf = lazy(async () => ({ default: (await import("~/features/sheets")).SheetOf }));

/** Where a matrix, a table or an outline lies over the drawing, which keeps its place beneath. */
export function SheetPane() {
  const sheet = useSession((state) => state.sheet);
  if (sheet === null) return null;
  return (
    <div className={css["pane"]}>
      <Suspense fallback={null}>
        <SheetOf sheet={sheet} />
      </Suspense>
    </div>
  );
}
