import { Trash2 } from "lucide";

import { useText } from "~/i18n/text";
import { library } from "~/state/ownLibrary";
import { Banner } from "~/ui/Banner";
import { Button, ButtonLink } from "~/ui/Button";
import { useToast } from "~/ui/Toast";

import { DownloadMap } from "./DownloadMap";
import { libraryPath } from "./route";

/** Says of the open map that it is in the bin, or deleted for ever: any window may have done that. */
export function Away({ rowId, where }: { rowId: string; where: "bin" | "nowhere" }) {
  return where === "bin" ? <Binned rowId={rowId} /> : <Gone />;
}

function Binned({ rowId }: { rowId: string }) {
  const t = useText();
  const say = useToast();
  function restore() {
    library.restore(rowId).catch(() => say({ text: t("banners.notRestored") }));
  }
  return (
    <Banner
      icon={Trash2}
      tone="warning"
      actions={
        <>
          <Button onClick={restore}>{t("banners.restore")}</Button>
          <ButtonLink href={`#${libraryPath}`}>{t("app.toLibrary")}</ButtonLink>
        </>
      }
    >
      {t("banners.binned")}
    </Banner>
  );
}

function Gone() {
  const t = useText();
  return (
    <Banner
      icon={Trash2}
      tone="alert"
      actions={
        <>
          <DownloadMap />
          <ButtonLink href={`#${libraryPath}`}>{t("app.toLibrary")}</ButtonLink>
        </>
      }
    >
      {t("banners.gone")}
    </Banner>
  );
}
