import { type KeyboardEvent, type MouseEvent, useLayoutEffect, useRef, useState } from "react";

import { type MenuItem, MenuList } from "./MenuList";

import css from "./Menu.module.css";

interface ContextMenuProps {
  /** The accessible name. */
  label: string;
  /** What the menu is for, shown above it. */
  heading?: string;
  items: readonly MenuItem[];
  /** Where it was asked for, in pixels of the window. */
  at: { readonly x: number; readonly y: number };
  onClose: () => void;
  /** Closed already, it is asked for again at another place. */
  onAskAgain: (event: MouseEvent) => void;
}

/** How far from the edges of the window it stays. */
const margin = 8;

/** A menu that stands where it was asked for, and gives the focus back to where it was. */
export function ContextMenu({ label, heading, items, at, onClose, onAskAgain }: ContextMenuProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [before] = useState(() => window.document.activeElement);

  useLayoutEffect(() => {
    const place = () => {
      if (frame.current === null) return;
      const { width, height } = frame.current.getBoundingClientRect();
      const x = Math.max(margin, Math.min(at.x, window.innerWidth - width - margin));
      const y = Math.max(margin, Math.min(at.y, window.innerHeight - height - margin));
      Object.assign(frame.current.style, { left: `${x}px`, top: `${y}px` });
    };
    place();
    window.addEventListener("resize", place);
    return () => window.removeEventListener("resize", place);
  }, [at.x, at.y]);

  function close() {
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    onClose();
  }

  function keyDown(event: KeyboardEvent) {
    if (event.key !== "Tab") return;
    event.preventDefault();
    close();
  }

  function askAgain(event: MouseEvent) {
    event.preventDefault();
    close();
    onAskAgain(event);
  }

  return (
    <>
      <div role="presentation" className={css["around"]} onClick={close} onContextMenu={askAgain} />
      <div
        ref={frame}
        className={`${css["frame"]} ${css["standing"]}`}
        onKeyDown={keyDown}
        onContextMenu={(event) => event.preventDefault()}
      >
        {heading === undefined ? null : <p className={css["heading"]}>{heading}</p>}
        <MenuList label={label} items={items} close={close} />
      </div>
    </>
  );
}
