import { Check, Pencil, Trash2 } from "lucide";
import { type ReactNode, useEffect, useRef, useState } from "react";

import { useText } from "~/i18n/text";
import { IconButton } from "~/ui/IconButton";
import { useLocked } from "~/ui/locked";

import { PartyName } from "./PartyName";

import css from "./parts.module.css";

interface EditedListProps<Item> {
  items: readonly Item[];
  idOf: (item: Item) => string;
  /** What a row is called; `place` is counted from 1. */
  name: (item: Item, place: number) => string;
  /** The colour that stands before the name, where the row is a party's. */
  colourOf?: (item: Item) => string | null;
  editName: (name: string) => string;
  removeName: (name: string) => string;
  /** The id of the one that is being edited. */
  edited: string | null;
  onEdit: (id: string | null) => void;
  onRemove: (item: Item) => void;
  /** What adds an item, below the list. */
  adder: ReactNode;
  children: (item: Item, editing: boolean) => ReactNode;
}

/** A list of things that have ids: shown to read, and one of them at a time to edit. */
export function EditedList<Item>(props: EditedListProps<Item>) {
  const { items, idOf, name, colourOf, editName, removeName, edited, onEdit, onRemove, adder } = props;
  const t = useText();
  const locked = useLocked();
  const whole = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [gone, setGone] = useState<{ place: number } | null>(null);

  // Whoever adds an item goes on to its first field; whoever opens one is there already.
  useEffect(() => {
    const row = list.current?.querySelector("[data-editing]");
    if (edited === null || row == null || row.contains(document.activeElement)) return;
    row.querySelector<HTMLElement>("input, textarea, select")?.focus();
  }, [edited]);

  useEffect(() => {
    if (gone === null) return;
    const rows = list.current?.children;
    const row = rows?.item(Math.min(gone.place, rows.length - 1)) ?? whole.current;
    row?.querySelector<HTMLElement>("button, select")?.focus();
  }, [gone]);

  return (
    <div ref={whole} className={css["rows"]}>
      <ul ref={list} className={css["rows"]}>
        {items.map((item, index) => {
          const id = idOf(item);
          const editing = edited === id && !locked;
          const called = name(item, index + 1);
          return (
            <li key={id} className={css["row"]} data-editing={editing || undefined}>
              <div className={css["rowHead"]}>
                <PartyName name={called} colour={colourOf?.(item) ?? null} />
                {locked ? null : (
                  <span className={css["tools"]}>
                    <IconButton
                      icon={editing ? Check : Pencil}
                      label={editing ? t("inspector.done") : editName(called)}
                      onClick={() => onEdit(editing ? null : id)}
                    />
                    <IconButton
                      icon={Trash2}
                      label={removeName(called)}
                      onClick={() => {
                        onRemove(item);
                        if (editing) onEdit(null);
                        setGone({ place: index });
                      }}
                    />
                  </span>
                )}
              </div>
              {editing ? (
                <div role="group" aria-label={called} className={css["rows"]}>
                  {props.children(item, true)}
                </div>
              ) : (
                props.children(item, false)
              )}
            </li>
          );
        })}
      </ul>
      {locked ? null : adder}
    </div>
  );
}
