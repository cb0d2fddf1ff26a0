import { type FocusEvent, type KeyboardEvent, useRef } from "react";

/**
 * Tells a choice that arrow keys pass over from one that is made at once, so that its owner can take a run along a
 * scale for one change. `entered` and `left` are told when the focus comes to the group and leaves it.
 */
export function useSliding(entered?: () => void, left?: () => void) {
  const arrow = useRef(false);
  return {
    isSliding: () => arrow.current,
    group: {
      onKeyUp: () => {
        arrow.current = false;
      },
      onPointerDown: () => {
        arrow.current = false;
      },
      onFocus: (event: FocusEvent<HTMLElement>) => {
        if (!event.currentTarget.contains(event.relatedTarget)) entered?.();
      },
      onBlur: (event: FocusEvent<HTMLElement>) => {
        if (event.currentTarget.contains(event.relatedTarget)) return;
        arrow.current = false;
        left?.();
      },
    },
    /** Arrow keys belong to the group while it has the focus, and to nothing around it. */
    takeArrow: (event: KeyboardEvent): boolean => {
      arrow.current = event.key.startsWith("Arrow");
      if (arrow.current) event.stopPropagation();
      return arrow.current;
    },
  };
}
