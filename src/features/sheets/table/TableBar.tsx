import { Plus, X } from "lucide";
import type { ReactNode } from "react";

import { useText } from "~/i18n/text";
import type { ElementKind } from "~/model/element";
import type { Variant } from "~/model/variant";
import { elementKinds } from "~/model/vocabulary";
import { tables } from "~/state/tableLooks";
import { type TableLook, type TableTab, tableTabs } from "~/state/tables";
import { Button } from "~/ui/Button";
import { IconButton } from "~/ui/IconButton";
import { Menu } from "~/ui/Menu";

import { AddRelation } from "./AddRelation";
import { addAnnotation, addRow } from "./edits";

import css from "./TableSheet.module.css";

interface TableBarProps {
  tab: TableTab;
  look: TableLook;
  variant: Variant;
  /** How many rows pass the filters. */
  shown: number;
  readOnly: boolean;
  /** The chooser of columns. */
  children: ReactNode;
  onAdded: (id: string) => void;
}

/** Which table it is, what of it is shown, and what can be added. */
export function TableBar({ tab, look, variant, shown, readOnly, children, onAdded }: TableBarProps) {
  const t = useText();
  const count = (variant[tab] ?? []).length;
  const filtered = look.text.trim() !== "" || look.only.size > 0;
  const add = (kind: ElementKind) => {
    const id = addRow(kind, t(`table.add.${kind}`));
    if (id !== null) onAdded(id);
  };
  return (
    <div className={css["bar"]}>
      <div role="radiogroup" aria-label={t("table.title")} className={css["tabs"]}>
        {tableTabs.map((each) => (
          <label key={each} className={css["tab"]}>
            <input type="radio" name="table" checked={each === tab} onChange={() => tables.showTab(each)} />
            <span>{t(`table.tabs.${each}`)}</span>
          </label>
        ))}
      </div>
      <div className={css["search"]}>
        <input
          type="search"
          aria-label={t("table.search")}
          placeholder={t("table.search")}
          value={look.text}
          autoComplete="off"
          onChange={(event) => tables.change(tab, { text: event.target.value })}
        />
        {look.text === "" ? null : (
          <IconButton
            icon={X}
            label={t("table.clearSearch")}
            onClick={() => tables.change(tab, { text: "" })}
          />
        )}
      </div>
      {children}
      {tab === "elements" ? (
        readOnly ? null : (
          <Menu
            align="start"
            label={t("table.add.element")}
            words={t("table.add.element")}
            icon={Plus}
            items={elementKinds.map((kind) => ({
              id: kind,
              label: t(`table.add.${kind}`),
              run: () => add(kind),
            }))}
          />
        )
      ) : tab === "relations" ? (
        <AddRelation variant={variant} disabled={readOnly} onAdded={onAdded} />
      ) : (
        <Button
          icon={Plus}
          disabled={readOnly}
          onClick={() => {
            const id = addAnnotation(tab);
            if (id !== null) onAdded(id);
          }}
        >
          {t(`table.add.${tab}`)}
        </Button>
      )}
      <p className={css["count"]} role="status">
        {t(`table.shown.${tab}`, { shown, count })}
      </p>
      {filtered ? <Button onClick={() => tables.clearFilters(tab)}>{t("table.clearFilters")}</Button> : null}
    </div>
  );
}
