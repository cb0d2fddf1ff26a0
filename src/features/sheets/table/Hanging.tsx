import { type ReactNode, useEffect, useEffectEvent, useRef, useLayoutEffect } from "react";

import { hangUnder } from "./placed";

import css from "./Hanging.module.css";

interface HangingProps {
  /** The accessible name. */
  label: string;
  /** What it hangs under; a press there is its owner's to answer. */
  owner: () => HTMLElement | null | undefined;
  onClose: () => void;
  children: ReactNode;
}

/** A small panel that hangs under a button until Escape, or a press elsewhere, puts it away. */
export function Hanging({ label, owner, onClose, children }: HangingProps) {
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => hangUnder(panel.current, owner));
  const isOwn = (target: Node) =>
    panel.current?.contains(target) === true || owner()?.contains(target) === true;
  const closeUnlessOwn = useEffectEvent((target: Node) => {
    if (!isOwn(target)) onClose();
  });

  useEffect(() => {
    panel.current?.querySelector<HTMLElement>("input, select, button")?.focus({ preventScroll: true });
    const pressedElsewhere = (event: PointerEvent) => {
      closeUnlessOwn(event.target as Node);
    };
    window.addEventListener("pointerdown", pressedElsewhere, true);
    return () => window.removeEventListener("pointerdown", pressedElsewhere, true);
  }, []);

  return (
    <div
      ref={panel}
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      className={css["panel"]}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key !== "Escape") return;
        event.preventDefault();
        onClose();
        owner()?.focus();
      }}
      onBlur={(event) => {
        if (event.relatedTarget !== null && !isOwn(event.relatedTarget)) onClose();
      }}
    >
      {children}
    </div>
  );
}
