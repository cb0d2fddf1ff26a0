import { type RefObject, useLayoutEffect, useRef } from "react";

/**
 * For a control that gives way to a field and comes back: whoever left the field by a key goes on from the control,
 * not from the top of the page; whoever pressed elsewhere is there already.
 */
export function useReturnFocus<Control extends HTMLElement>(away: boolean): RefObject<Control | null> {
  const control = useRef<Control>(null);
  const wasAway = useRef(false);
  useLayoutEffect(() => {
    const { activeElement, body } = window.document;
    if (wasAway.current && !away && activeElement === body) control.current?.focus();
    wasAway.current = away;
  }, [away]);
  return control;
}
