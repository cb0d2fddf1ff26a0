import { ChevronLeft, Download } from "lucide";

import { pages } from "~/i18n/en/pages";
import { problems as problemWords } from "~/i18n/en/problems";
import { addWords, useText } from "~/i18n/text";
import type { Problem } from "~/model/problems";
import { Button, ButtonLink } from "~/ui/Button";
import { download } from "~/ui/download";

import { MessagePage } from "./MessagePage";
import { libraryPath } from "./route";

import css from "./DamagedPage.module.css";

addWords({ pages, problems: problemWords });

/** As many as help; a thousand times the same fault helps no more than twenty times. */
const most = 20;

/** A stored map that cannot be read: what is wrong with it, and its bytes as they are. */
export function DamagedPage({ problems, raw }: { problems: readonly Problem[]; raw: string }) {
  const t = useText();
  return (
    <MessagePage
      title={t("pages.damaged.title")}
      actions={
        <>
          <Button look="primary" icon={Download} onClick={() => download("relata-raw-data.json", raw)}>
            {t("pages.damaged.download")}
          </Button>
          <ButtonLink icon={ChevronLeft} href={`#${libraryPath}`}>
            {t("app.toLibrary")}
          </ButtonLink>
        </>
      }
    >
      <p>{t("pages.damaged.lead")}</p>
      <section>
        <h2>{t("pages.damaged.problems")}</h2>
        <ul>
          {problems.slice(0, most).map((problem) => (
            <li key={`${problem.code} ${problem.where}`}>
              {t(`problems.${problem.code}`)}
              {problem.detail === undefined ? null : <q className={css["found"]}>{problem.detail}</q>}
              {problem.where === "" ? null : <code className={css["where"]}>{problem.where}</code>}
            </li>
          ))}
        </ul>
        {problems.length > most ? <p>{t("pages.damaged.more", { count: problems.length - most })}</p> : null}
      </section>
    </MessagePage>
  );
}
