import { Copy, Download, EllipsisVertical, FolderOpen, Pencil, Trash2 } from "lucide";
import { useState } from "react";

import { useText } from "~/i18n/text";
import { Menu } from "~/ui/Menu";
import { NameField } from "~/ui/NameField";
import { useReturnFocus } from "~/ui/useReturnFocus";

import { ago } from "./ago";
import type { MapRow } from "./rows";
import { Thumbnail } from "./Thumbnail";
import type { LibraryActions } from "./useMapActions";

import css from "./Card.module.css";

interface MapCardProps {
  row: MapRow;
  now: number;
  /** Another row holds the same map: one file that was imported twice. */
  twin: boolean;
  actions: LibraryActions;
}

export function MapCard({ row, now, twin, actions }: MapCardProps) {
  const t = useText();
  const [renaming, setRenaming] = useState(false);
  const link = useReturnFocus<HTMLAnchorElement>(renaming);
  const title = row.title === "" ? t("library.map.untitled") : row.title;
  const { unit, count } = ago(row.updated, now);
  return (
    <li className={css["card"]}>
      <Thumbnail row={row} />
      <div className={css["body"]}>
        <div className={css["head"]}>
          <h3 className={css["title"]}>
            {renaming ? (
              <NameField
                label={t("library.map.titleField")}
                name={row.title}
                onKeep={(name) => actions.rename(row, name)}
                onLeave={() => setRenaming(false)}
              />
            ) : (
              <a ref={link} className={css["link"]} href={actions.address(row)}>
                {title}
              </a>
            )}
          </h3>
          <Menu
            label={t("library.map.actions", { title })}
            icon={EllipsisVertical}
            items={[
              { id: "open", label: t("library.map.open"), icon: FolderOpen, run: () => actions.open(row) },
              { id: "rename", label: t("library.map.rename"), icon: Pencil, run: () => setRenaming(true) },
              {
                id: "duplicate",
                label: t("library.map.duplicate"),
                icon: Copy,
                run: () => actions.duplicate(row),
              },
              {
                id: "export",
                label: t("library.map.export"),
                icon: Download,
                run: () => actions.exportFile(row),
              },
              {
                id: "delete",
                label: t("library.map.delete"),
                icon: Trash2,
                danger: true,
                run: () => actions.remove(row),
              },
            ]}
          />
        </div>
        {row.question === "" ? null : <p className={css["question"]}>{row.question}</p>}
        <p className={css["quiet"]}>
          {t("common.elements", { count: row.elements })} · {t("common.relations", { count: row.relations })}
          <br />
          {t(`library.changed.${unit}`, { count, date: new Date(row.updated) })}
        </p>
        {twin ? <p className={css["quiet"]}>{t("library.map.sameMap")}</p> : null}
      </div>
    </li>
  );
}
