import { startTransition, useEffect, useState } from "react";

import { takeTurn } from "./turns";

/** The last value whose turn it was to be drawn; null before the first. It is drawn a little at a time. */
export function useTurn<Value>(value: Value | null): Value | null {
  const [shown, setShown] = useState<Value | null>(null);
  useEffect(() => {
    if (value === shown) return;
    return takeTurn(() => startTransition(() => setShown(value)));
  }, [value, shown]);
  return shown;
}
