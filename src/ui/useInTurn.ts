import { startTransition, useEffect, useState } from "react";

import { takeTurn } from "./turns";

const none: ReadonlySet<string> = new Set();

/**
 * Of what is wanted, what is there: one comes after another, each drawn a little at a time, so that many that are wanted
 * at once are never in the way of a hand.
 */
export function useInTurn(wanted: readonly string[]): ReadonlySet<string> {
  const [come, setCome] = useState(none);
  const next = wanted.find((id) => !come.has(id));
  const key = wanted.join(" ");
  const isRight = next === undefined && come.size === wanted.length;
  useEffect(() => {
    if (isRight) return;
    return takeTurn(() => {
      startTransition(() => {
        const still = key.split(" ");
        setCome((before) => new Set(still.filter((id) => before.has(id) || id === next)));
      });
    });
  }, [next, isRight, key]);
  return come;
}
