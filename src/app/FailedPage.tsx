import { ChevronLeft, Download, RotateCw } from "lucide";
import { useState } from "react";

import { useText } from "~/i18n/text";
import { Button, ButtonLink } from "~/ui/Button";
import { download } from "~/ui/download";

import { MessagePage } from "./MessagePage";
import { hasRawData, rawData } from "./rawData";
import { libraryPath } from "./route";

/** Shown in place of a page that threw. It needs nothing of that page, so that it cannot fail in the same way. */
export function FailedPage({ error }: { error: unknown }) {
  const t = useText();
  const [unreadable, setUnreadable] = useState(false);

  async function save() {
    try {
      download("relata-raw-data.json", await rawData());
    } catch {
      setUnreadable(true);
    }
  }

  return (
    <MessagePage
      title={t("app.failed.title")}
      actions={
        <>
          <Button look="primary" icon={RotateCw} onClick={() => window.location.reload()}>
            {t("app.failed.reload")}
          </Button>
          <ButtonLink icon={ChevronLeft} href={`#${libraryPath}`}>
            {t("app.toLibrary")}
          </ButtonLink>
          {hasRawData() ? (
            <Button icon={Download} onClick={() => void save()}>
              {t("app.failed.download")}
            </Button>
          ) : null}
        </>
      }
    >
      <p>{t("app.failed.lead")}</p>
      {unreadable ? <p role="alert">{t("app.failed.unreadable")}</p> : null}
      <details>
        <summary>{t("app.failed.detail")}</summary>
        <pre>{error instanceof Error ? error.message : String(error)}</pre>
      </details>
    </MessagePage>
  );
}
