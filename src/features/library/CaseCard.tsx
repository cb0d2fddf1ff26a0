import { CircleAlert } from "lucide";

import { useText } from "~/i18n/text";
import { ButtonLink } from "~/ui/Button";
import { Icon } from "~/ui/Icon";

import css from "./Card.module.css";

/** The short facts of a case, and where it opens. */
export interface CaseEntry {
  readonly id: string;
  readonly title: string;
  readonly place: string;
  readonly period: string;
  readonly contentNote: string;
  readonly address: string;
}

export function CaseCard({ entry }: { entry: CaseEntry }) {
  const t = useText();
  return (
    <li className={css["card"]}>
      <div className={css["body"]}>
        <p className={css["marks"]}>
          <span className={css["mark"]}>{t("library.cases.real")}</span>
          {entry.contentNote === "" ? null : (
            <span className={css["warning"]}>
              <Icon of={CircleAlert} size={14} />
              {t("library.cases.note")}
            </span>
          )}
        </p>
        <h3 className={css["title"]}>{entry.title}</h3>
        <p className={css["quiet"]}>
          {entry.place}
          <br />
          {entry.period}
        </p>
        <p className={css["foot"]}>
          <ButtonLink href={entry.address} aria-label={t("library.cases.openOne", { title: entry.title })}>
            {t("library.cases.open")}
          </ButtonLink>
        </p>
      </div>
    </li>
  );
}
