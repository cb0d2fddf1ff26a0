import type { IconNode } from "lucide";
import { type KeyboardEvent, lazy, Suspense, useEffect, useId, useRef, useState } from "react";

import { Button, type ButtonLook } from "./Button";
import { IconButton } from "./IconButton";
import type { MenuItem } from "./MenuList";

import css from "./Menu.module.css";

const load = async () => ({ default: (await import("./MenuList")).MenuList });
const MenuList = lazy(load);

interface MenuProps {
  /** The accessible name of the button and of its list. */
  label: string;
  icon: IconNode;
  items: readonly MenuItem[];
  /** Shown beside the icon; without it the button is the icon alone. */
  words?: string;
  look?: ButtonLook;
  /** The edge of the button along which the list hangs. */
  align?: "start" | "end";
  /** Hangs the list above the button, where there is no room below. */
  up?: boolean;
}

/** A button with a list of things to do or choose from. */
export function Menu({ label, icon, items, words, look, align = "end", up = false }: MenuProps) {
  const [open, setOpen] = useState(false);
  const listId = useId();
  const root = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!open) return;
    const pressedElsewhere = (event: PointerEvent) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    window.addEventListener("pointerdown", pressedElsewhere, true);
    return () => window.removeEventListener("pointerdown", pressedElsewhere, true);
  }, [open]);

  function close() {
    setOpen(false);
    root.current?.querySelector("button")?.focus();
  }

  function keyDown(event: KeyboardEvent) {
    if (open) {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      close();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setOpen(true);
    }
  }

  const button = {
    "aria-haspopup": "menu" as const,
    "aria-expanded": open,
    "aria-controls": open ? listId : undefined,
    onClick: () => setOpen(!open),
  };
  return (
    <div
      ref={root}
      className={css["menu"]}
      // The list is fetched by the time it is asked for.
      onFocus={() => void load()}
      onPointerEnter={() => void load()}
      onKeyDown={keyDown}
      onBlur={(event) => {
        if (event.relatedTarget !== null && !root.current?.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      {words === undefined ? (
        <IconButton icon={icon} label={label} {...button} />
      ) : (
        <Button icon={icon} aria-label={label} {...(look === undefined ? {} : { look })} {...button}>
          {words}
        </Button>
      )}
      {open ? (
        <div className={`${css["frame"]} ${css["hanging"]}`} data-align={align} data-up={up ? "" : undefined}>
          <Suspense>
            <MenuList id={listId} label={label} items={items} close={close} />
          </Suspense>
        </div>
      ) : null}
    </div>
  );
}
