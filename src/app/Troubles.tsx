import { CircleAlert, Eye, X } from "lucide";

import { banners } from "~/i18n/en/banners";
import { addWords, useText } from "~/i18n/text";
import { keeper, useKeeper, useSession, useWhereabouts } from "~/state/stores";
import { Banner } from "~/ui/Banner";
import { Button, ButtonLink } from "~/ui/Button";
import { IconButton } from "~/ui/IconButton";

import { Away } from "./Away";
import { DownloadMap } from "./DownloadMap";
import { mapPath } from "./route";

addWords({ banners });

/** Why the open map is not safe, or not ours to change. */
export function Troubles() {
  const status = useKeeper((state) => state.status);
  const role = useKeeper((state) => state.role);
  const memoryOnly = useKeeper((state) => state.memoryOnly);
  const rowId = useSession((state) => state.rowId);
  const where = useWhereabouts((state) => (rowId === null ? undefined : state.get(rowId)));
  return (
    <>
      {status === "not-saved" && !memoryOnly ? <NotSaved /> : null}
      {memoryOnly ? <MemoryOnly /> : null}
      {rowId === null || where === undefined ? null : <Away rowId={rowId} where={where} />}
      {role === "reader" ? <Reader /> : null}
      <Rescued />
    </>
  );
}

function NotSaved() {
  const t = useText();
  const reason = useKeeper((state) => state.reason);
  return (
    <Banner icon={CircleAlert} tone="alert" actions={<DownloadMap />}>
      {t(`banners.notSaved.${reason === "quota" || reason === "newer-version" ? reason : "storage"}`)}
    </Banner>
  );
}

function MemoryOnly() {
  const t = useText();
  return (
    <Banner icon={CircleAlert} tone="warning" actions={<DownloadMap />}>
      {t("banners.memory")}
    </Banner>
  );
}

function Reader() {
  const t = useText();
  return (
    <Banner
      icon={Eye}
      tone="warning"
      actions={<Button onClick={() => keeper.takeOver()}>{t("banners.takeOver")}</Button>}
    >
      {t("banners.reader")}
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
          <ButtonLink href={`#${mapPath(copy.id)}`}>{t("banners.openRescued")}</ButtonLink>
          <IconButton icon={X} label={t("app.banners.dismiss")} onClick={() => keeper.dismissRescued()} />
        </>
      }
    >
      {t("banners.rescued", { title: copy.title })}
    </Banner>
  );
}
