import { Plus, Trash2 } from "lucide";
import { type ReactNode, useEffect, useRef, useState } from "react";

import { Button } from "~/ui/Button";
import { IconButton } from "~/ui/IconButton";
import { useLocked } from "~/ui/locked";

import css from "./parts.module.css";

interface RowsProps<Item> {
  items: readonly Item[];
  blank: Item;
  /** What a row is called, by its place counted from 1. */
  name: (place: number) => string;
  removeName: (place: number) => string;
  addName: string;
  onChange: (items: readonly Item[], gesture?: string) => void;
  children: (item: Item, change: (item: Item, gesture?: string) => void) => ReactNode;
}

/** A list of things without ids of their own: each row is edited in place; the list is handed on whole. */
export function Rows<Item>({ items, blank, name, removeName, addName, onChange, children }: RowsProps<Item>) {
  const locked = useLocked();
  const list = useRef<HTMLOListElement>(null);
  const [added, setAdded] = useState<{ place: number } | null>(null);

  useEffect(() => {
    if (added === null) return;
    list.current?.children.item(added.place)?.querySelector<HTMLElement>("input, textarea, select")?.focus();
  }, [added]);

  return (
    <div className={css["rows"]}>
      <ol ref={list} className={css["rows"]}>
        {items.map((item, place) => (
          // The place is all the identity that a row has.
          <li key={place} className={css["row"]}>
            <div className={css["rowHead"]}>
              <span>{name(place + 1)}</span>
              <span className={css["tools"]}>
                <IconButton
                  icon={Trash2}
                  label={removeName(place + 1)}
                  disabled={locked}
                  onClick={() => onChange(items.filter((_, each) => each !== place))}
                />
              </span>
            </div>
            {children(item, (next, gesture) => onChange(items.with(place, next), gesture))}
          </li>
        ))}
      </ol>
      <div className={css["actions"]}>
        <Button
          icon={Plus}
          disabled={locked}
          onClick={() => {
            onChange([...items, blank]);
            setAdded({ place: items.length });
          }}
        >
          {addName}
        </Button>
      </div>
    </div>
  );
}
