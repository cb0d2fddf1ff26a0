import { Plus } from "lucide";
import type { ReactNode } from "react";

import { useText } from "~/i18n/text";
import { Button } from "~/ui/Button";

import { CaseCard, type CaseEntry } from "./CaseCard";
import { Mark } from "./Mark";
import { MyMaps } from "./MyMaps";
import { useMapActions } from "./useMapActions";

import css from "./LibraryPage.module.css";

interface LibraryPageProps {
  cases: readonly CaseEntry[];
  mapAddress: (rowId: string) => string;
  goTo: (rowId: string) => void;
  exportRow: (rowId: string) => void;
  /** Buttons that other parts of the app put beside *New map*. */
  tools?: ReactNode;
}

/** The start: my maps, the cases, and the ways to a new map. */
export function LibraryPage({ cases, mapAddress, goTo, exportRow, tools }: LibraryPageProps) {
  const t = useText();
  const actions = useMapActions({ mapAddress, goTo, exportRow });
  return (
    <div className={css["page"]}>
      <header className={css["bar"]}>
        <Mark />
        <div className={css["names"]}>
          <h1>{t("common.app")}</h1>
          <p className={css["quiet"]}>{t("library.motto")}</p>
        </div>
        <div className={css["tools"]}>
          {tools}
          <Button look="primary" icon={Plus} onClick={actions.create}>
            {t("library.newMap")}
          </Button>
        </div>
      </header>
      <main className={css["main"]}>
        <MyMaps actions={actions} firstCase={cases[0]} />
        <section aria-labelledby="cases">
          <h2 id="cases" className={css["title"]}>
            {t("library.cases.title")}
          </h2>
          <p className={css["lead"]}>{t("library.cases.lead")}</p>
          <ul className={css["grid"]}>
            {cases.map((entry) => (
              <CaseCard key={entry.id} entry={entry} />
            ))}
          </ul>
        </section>
      </main>
      <footer className={css["foot"]}>{t("library.private")}</footer>
    </div>
  );
}
