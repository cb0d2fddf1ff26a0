import { Trash2 } from "lucide";
import { useState } from "react";

import { useText } from "~/i18n/text";
import { useLibrary } from "~/state/ownLibrary";
import { useKeeper } from "~/state/stores";
import { Button, ButtonLink } from "~/ui/Button";

import { arrange, type Sorting } from "./arrange";
import { BinDialog } from "./BinDialog";
import type { CaseEntry } from "./CaseCard";
import { MapCard } from "./MapCard";
import { twins } from "./rows";
import { Search } from "./Search";
import { type LibraryActions, listHeading } from "./useMapActions";
import { useNow } from "./useNow";

import css from "./LibraryPage.module.css";

/** The maps of this device, to search, sort and open; those in the bin behind a button. */
export function MyMaps({
  actions,
  firstCase,
}: {
  actions: LibraryActions;
  firstCase: CaseEntry | undefined;
}) {
  const t = useText();
  const rows = useLibrary((state) => state.rows);
  const bin = useLibrary((state) => state.bin);
  const memoryOnly = useKeeper((state) => state.memoryOnly);
  const now = useNow();
  const [search, setSearch] = useState("");
  const [sorting, setSorting] = useState<Sorting>("updated");
  const [binOpen, setBinOpen] = useState(false);
  const twice = twins(rows ?? []);
  const shown = arrange(rows ?? [], search, sorting);
  return (
    <section aria-labelledby={listHeading}>
      <div className={css["heading"]}>
        <h2 id={listHeading} className={css["title"]} tabIndex={-1}>
          {t("library.mine.title")}
        </h2>
        {rows === null || rows.length === 0 ? null : (
          <Search
            search={search}
            sorting={sorting}
            found={shown.length}
            onSearch={setSearch}
            onSort={setSorting}
          />
        )}
        {bin.length === 0 ? null : (
          <Button look="quiet" icon={Trash2} onClick={() => setBinOpen(true)}>
            {t("library.bin.open", { count: bin.length })}
          </Button>
        )}
      </div>
      {memoryOnly ? <p className={css["memory"]}>{t("library.memory")}</p> : null}
      {rows?.length === 0 ? <Empty firstCase={firstCase} /> : null}
      {rows !== null && rows.length > 0 && shown.length === 0 ? (
        <div className={css["empty"]}>
          <p>{t("library.mine.nothingFound", { search })}</p>
          <Button onClick={() => setSearch("")}>{t("library.mine.showAll")}</Button>
        </div>
      ) : null}
      <ul className={css["grid"]}>
        {shown.map((row) => (
          <MapCard key={row.id} row={row} now={now} twin={twice.has(row.mapId)} actions={actions} />
        ))}
      </ul>
      {binOpen ? (
        <BinDialog
          rows={bin}
          onRestore={actions.restore}
          onDestroy={actions.destroy}
          onClose={() => setBinOpen(false)}
        />
      ) : null}
    </section>
  );
}

function Empty({ firstCase }: { firstCase: CaseEntry | undefined }) {
  const t = useText();
  return (
    <div className={css["empty"]}>
      <h3>{t("library.empty.title")}</h3>
      <p>{t("library.empty.lead")}</p>
      {firstCase === undefined ? null : (
        <ButtonLink href={firstCase.address}>{t("library.empty.openCase")}</ButtonLink>
      )}
    </div>
  );
}
