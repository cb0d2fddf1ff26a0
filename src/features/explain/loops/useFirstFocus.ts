import { type RefObject, useEffect, useRef } from "react";

/** Gives the focus to the first field of what has just been opened. */
export function useFirstFocus<Whole extends HTMLElement>(wanted = true): RefObject<Whole | null> {
  const whole = useRef<Whole>(null);
  useEffect(() => {
    if (wanted) whole.current?.querySelector<HTMLElement>("input, select, textarea")?.focus();
  }, [wanted]);
  return whole;
}
