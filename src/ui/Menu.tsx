import type { IconNode } from "lucide";
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from "react";

import { Button, type ButtonLook } from "./Button";
import { Icon } from "./Icon";
import { IconButton } from "./IconButton";
import { itemAfterKey } from "./menuKeys";

import css from "./Menu.module.css";

interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconNode;
  /** Given, the item is one of several choices of which one holds. */
  readonly checked?: boolean;
  readonly danger?: boolean;
  readonly run: () => void;
}

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
}

/** A button with a list of things to do or choose from. */
export function Menu({ label, icon, items, words, look, align = "end" }: MenuProps) {
  const [open, setOpen] = useState(false);
  const listId = useId();
  const root = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);

  useLayoutEffect(() => {
    if (!open) return;
    const choices = itemsOf(list.current);
    (choices.find((choice) => choice.getAttribute("aria-checked") === "true") ?? choices[0])?.focus();
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
    if (!open) {
      if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
      event.preventDefault();
      setOpen(true);
      return;
    }
    if (event.key === "Escape") {
      // Of this menu alone: what lies around it may close on Escape too.
      event.stopPropagation();
      close();
      return;
    }
    const choices = itemsOf(list.current);
    const next = itemAfterKey(
      choices.map((choice) => choice.textContent),
      choices.findIndex((choice) => choice === window.document.activeElement),
      event.key,
    );
    if (next === null) return;
    event.preventDefault();
    choices[next]?.focus();
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
        <ul ref={list} id={listId} role="menu" aria-label={label} className={css["list"]} data-align={align}>
          {items.map((item) => (
            <MenuEntry
              key={item.id}
              item={item}
              choose={() => {
                close();
                item.run();
              }}
            />
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function MenuEntry({ item, choose }: { item: MenuItem; choose: () => void }) {
  const choice =
    item.checked === undefined
      ? { role: "menuitem" }
      : { role: "menuitemradio", "aria-checked": item.checked };
  return (
    <li role="none">
      <button
        type="button"
        tabIndex={-1}
        className={css["item"]}
        data-danger={item.danger || undefined}
        onClick={choose}
        {...choice}
      >
        {item.icon === undefined ? null : <Icon of={item.icon} size={18} />}
        <span>{item.label}</span>
      </button>
    </li>
  );
}

function itemsOf(list: HTMLUListElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>("[role^=menuitem]") ?? [])];
}
