import { useRef } from "react";

import { session } from "~/state/stores";

import { between } from "./moving";

interface Given {
  /** The rows shown, in order. */
  readonly ids: readonly string[];
  /** Those of them that are selected. */
  readonly picked: readonly string[];
  /** The row of the active cell. */
  readonly rowAt: number;
}

/** Which rows are selected. What is selected in the table is what the panel beside it shows. */
export function usePicking({ ids, picked, rowAt }: Given) {
  /** From which row a stretch of rows is selected. */
  const anchor = useRef<string | null>(null);
  const extending = useRef(false);

  /** Selects from the row last picked, or from the active one, to another. */
  function to(index: number): void {
    const from = ids.indexOf(anchor.current ?? "");
    session.select(between(ids, from < 0 ? rowAt : from, index));
  }

  function toggle(id: string): void {
    anchor.current = id;
    const own = new Set(picked);
    if (!own.delete(id)) own.add(id);
    session.select(own);
  }

  return {
    to,
    toggle,
    /** Picks one row, unless it is one of several that are picked: a cell of it may be meant for all. */
    one: (id: string): void => {
      if (picked.length > 1 && picked.includes(id)) return;
      anchor.current = id;
      session.select([id]);
    },
    /** A run of Shift and arrow keys selects from where it began. */
    extend: (index: number): void => {
      if (!extending.current) anchor.current = ids[rowAt] ?? null;
      extending.current = true;
      to(index);
    },
    endRun: (): void => {
      extending.current = false;
    },
    all: (): void => session.select(ids),
    none: (): void => {
      if (picked.length > 0) session.select([]);
    },
  };
}
