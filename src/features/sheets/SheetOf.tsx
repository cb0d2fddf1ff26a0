import { type ComponentType, lazy, type LazyExoticComponent } from "react";

import type { Sheet } from "~/state/session";

const sheets: Readonly<Record<Sheet, LazyExoticComponent<ComponentType>>> = {
  matrix: lazy(async () => ({ default: (await import("./matrix/MatrixSheet")).MatrixSheet })),
  table: lazy(async () => ({ default: (await import("./table/TableSheet")).TableSheet })),
  outline: lazy(async () => ({ default: (await import("./outline/OutlineSheet")).OutlineSheet })),
};

/** The sheet of a name; each comes when it is first asked for. */
export function SheetOf({ sheet }: { sheet: Sheet }) {
  const Shown = sheets[sheet];
  return <Shown />;
}
