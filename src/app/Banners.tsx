import { BookOpen, CircleAlert, Eye, X } from "lucide";
import { lazy, Suspense, useState } from "react";

import { useText } from "~/i18n/text";
import { keeper, session, useDocument, useKeeper, useSession, useWhereabouts } from "~/state/stores";
import { Banner } from "~/ui/Banner";
import { Button, ButtonLink } from "~/ui/Button";
import { IconButton } from "~/ui/IconButton";

import { DownloadMap } from "./DownloadMap";
import { mapPath } from "./route";

const Away = lazy(async () => ({ default: (await import("./Away")).Away }));

/** What stands between the bar and the drawing while it holds, the most urgent first. */
export function Banners() {
  const status = useKeeper((state) => state.status);
  const role = useKeeper((state) => state.role);
  const memoryOnly = useKeeper((state) => state.memoryOnly);
  const caseId = useSession((state) => state.caseId);
  const rowId = useSession((state) => state.rowId);
  const where = useWhereabouts((state) => (rowId === null ? undefined : state.get(rowId)));
  return (
    <>
      {status === "not-saved" && !memoryOnly ? <NotSaved /> : null}
      {memoryOnly ? <MemoryOnly /> : null}
      <Suspense>
        {rowId === null || where === undefined ? null : <Away rowId={rowId} where={where} />}
      </Suspense>
      {role === "reader" ? <Reader /> : null}
      <Rescued />
      {caseId === null ? null : <CodingNote key={caseId} />}
    </>
  );
}

function NotSaved() {
  const t = useText();
  const reason = useKeeper((state) => state.reason);
  return (
    <Banner icon={CircleAlert} tone="alert" actions={<DownloadMap />}>
      {t(`app.banners.notSaved.${reason === "quota" || reason === "newer-version" ? reason : "storage"}`)}
    </Banner>
  );
}

function MemoryOnly() {
  const t = useText();
  return (
    <Banner icon={CircleAlert} tone="warning" actions={<DownloadMap />}>
      {t("app.banners.memory")}
    </Banner>
  );
}

function Reader() {
  const t = useText();
  return (
    <Banner
      icon={Eye}
      tone="warning"
      actions={<Button onClick={() => keeper.takeOver()}>{t("app.banners.takeOver")}</Button>}
    >
      {t("app.banners.reader")}
    </Banner>
  );
}

/** Changes that met a newer version of their map live on as a map of their own. */
function Rescued() {
  const t = useText();
  const copy = useKeeper((state) => state.rescued.at(-1));
  if (copy === undefined) return null;
  return (
    <Banner
      icon={CircleAlert}
      tone="warning"
      actions={
        <>
          <ButtonLink href={`#${mapPath(copy.id)}`}>{t("app.banners.openRescued")}</ButtonLink>
          <IconButton icon={X} label={t("app.banners.dismiss")} onClick={() => keeper.dismissRescued()} />
        </>
      }
    >
      {t("app.banners.rescued", { title: copy.title })}
    </Banner>
  );
}

/** On opening a case: its ratings are a reading, and where that is explained. */
function CodingNote() {
  const t = useText();
  const coded = useDocument((state) => state.map !== null && state.map.coding !== null);
  const [dismissed, setDismissed] = useState(false);
  if (!coded || dismissed) return null;
  return (
    <Banner
      icon={BookOpen}
      actions={
        <>
          <Button look="quiet" onClick={() => session.setPanel("about")}>
            {t("app.banners.codingAbout")}
          </Button>
          <IconButton icon={X} label={t("app.banners.dismiss")} onClick={() => setDismissed(true)} />
        </>
      }
    >
      {t("app.banners.coding")}
    </Banner>
  );
}
