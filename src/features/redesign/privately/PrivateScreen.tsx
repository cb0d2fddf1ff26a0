import { type ReactNode, useEffectEvent, useLayoutEffect, useRef } from "react";

import css from "./PrivateScreen.module.css";

interface PrivateScreenProps {
  label: string;
  /** Escape was pressed. Nothing closes by itself. */
  onEscape: () => void;
  /** The id of what has the focus afterwards, where that from which the screen was opened is gone. */
  home: string;
  /** What stands at the very top, such as how to leave. */
  top: ReactNode;
  children: ReactNode;
}

/** All of the window, with nothing of the map seen or reached beneath it, until its owner stops rendering it. */
export function PrivateScreen({ label, onEscape, home, top, children }: PrivateScreenProps) {
  const screen = useRef<HTMLDialogElement>(null);
  const escape = useEffectEvent(onEscape);

  useLayoutEffect(() => {
    const opened = screen.current;
    if (opened === null) return;
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      event.preventDefault();
      escape();
    };
    opened.addEventListener("keydown", pressed);
    opened.showModal();
    return () => {
      opened.removeEventListener("keydown", pressed);
      opened.close();
      const { activeElement, body } = window.document;
      if (activeElement === body || activeElement === null) window.document.getElementById(home)?.focus();
    };
  }, [home]);

  return (
    <dialog ref={screen} className={css["screen"]} aria-label={label} closedby="none">
      <div className={css["top"]}>{top}</div>
      <div className={css["room"]}>{children}</div>
    </dialog>
  );
}
