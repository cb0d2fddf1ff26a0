import type { IconNode } from "lucide";
import { type KeyboardEvent, useLayoutEffect, useRef } from "react";

import { type Chord, printed, spoken } from "./chord";
import { Icon } from "./Icon";
import { itemAfterKey } from "./menuKeys";

import css from "./Menu.module.css";

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconNode;
  /** Given, the item is one of several choices of which one holds. */
  readonly checked?: boolean;
  readonly danger?: boolean;
  /** The keys that do the same without the menu. */
  readonly keys?: Chord;
  /** Begins a group: a line stands above it. */
  readonly apart?: boolean;
  readonly run: () => void;
}

interface MenuListProps {
  id?: string;
  /** The accessible name. */
  label: string;
  items: readonly MenuItem[];
  /** Asked for by Escape, and before what is chosen is done. */
  close: () => void;
}

/** The things to do or choose from, with the focus on one of them. */
export function MenuList({ id, label, items, close }: MenuListProps) {
  const list = useRef<HTMLUListElement>(null);

  useLayoutEffect(() => {
    const choices = itemsOf(list.current);
    (choices.find((choice) => choice.getAttribute("aria-checked") === "true") ?? choices[0])?.focus();
  }, []);

  function keyDown(event: KeyboardEvent) {
    if (event.key === "Escape") {
      // Of this menu alone: what lies around it may close on Escape too.
      event.stopPropagation();
      close();
      return;
    }
    const choices = itemsOf(list.current);
    const next = itemAfterKey(
      items.map((item) => item.label),
      choices.findIndex((choice) => choice === window.document.activeElement),
      event.key,
    );
    if (next === null) return;
    event.preventDefault();
    choices[next]?.focus();
  }

  return (
    <ul ref={list} id={id} role="menu" aria-label={label} className={css["list"]} onKeyDown={keyDown}>
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
  );
}

function MenuEntry({ item, choose }: { item: MenuItem; choose: () => void }) {
  const { keys } = item;
  const choice =
    item.checked === undefined
      ? { role: "menuitem" }
      : { role: "menuitemradio", "aria-checked": item.checked };
  return (
    <li role="none" className={css["entry"]} data-apart={item.apart || undefined}>
      <button
        type="button"
        tabIndex={-1}
        className={css["item"]}
        data-danger={item.danger || undefined}
        aria-keyshortcuts={keys === undefined ? undefined : spoken(keys)}
        onClick={choose}
        {...choice}
      >
        {item.icon === undefined ? null : <Icon of={item.icon} size={18} />}
        <span>{item.label}</span>
        {keys === undefined ? null : <kbd aria-hidden="true">{printed(keys)}</kbd>}
      </button>
    </li>
  );
}

function itemsOf(list: HTMLUListElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>("[role^=menuitem]") ?? [])];
}
