import { Columns3 } from "lucide";
import { useRef, useState } from "react";

import { useText } from "~/i18n/text";
import { Button } from "~/ui/Button";

import type { Column } from "./columns/column";
import { Hanging } from "./Hanging";

import css from "./Hanging.module.css";

interface ColumnChooserProps<Item> {
  columns: readonly Column<Item>[];
  shown: readonly Column<Item>[];
  /** Null asks for the first set. */
  onChange: (columns: ReadonlySet<string> | null) => void;
}

/** Which columns a table has. Those that name a row always stay. */
export function ColumnChooser<Item>({ columns, shown, onChange }: ColumnChooserProps<Item>) {
  const t = useText();
  const button = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const ids = new Set(shown.map(({ id }) => id));

  function set(id: string, on: boolean): void {
    const next = new Set(ids);
    if (on) next.add(id);
    else next.delete(id);
    onChange(next);
  }

  return (
    <div ref={button}>
      <Button icon={Columns3} aria-haspopup="dialog" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t("table.columnsMenu")}
      </Button>
      {open ? (
        <Hanging
          label={t("table.columnsMenu")}
          owner={() => button.current?.querySelector("button")}
          onClose={() => setOpen(false)}
        >
          <div className={css["actions"]}>
            <Button onClick={() => onChange(null)}>{t("table.columnsFirst")}</Button>
            <Button onClick={() => onChange(new Set(columns.map(({ id }) => id)))}>
              {t("table.columnsAll")}
            </Button>
          </div>
          <div className={css["list"]}>
            {columns.map((column) => (
              <label key={column.id} className={css["choice"]}>
                <input
                  type="checkbox"
                  checked={ids.has(column.id)}
                  disabled={column === columns[0]}
                  onChange={(event) => set(column.id, event.target.checked)}
                />
                <span>{column.head(t)}</span>
              </label>
            ))}
          </div>
        </Hanging>
      ) : null}
    </div>
  );
}
