import { ChevronLeft, RotateCw } from "lucide";

import { pages } from "~/i18n/en/pages";
import { addWords, useText } from "~/i18n/text";
import { useKeeper } from "~/state/stores";
import { Button, ButtonLink } from "~/ui/Button";

import { MessagePage } from "./MessagePage";
import { libraryPath } from "./route";

addWords({ pages });

/** In the place of what an address leads to nothing of; of a map only where storage was there to be asked. */
export function NotFoundPage({ what }: { what: "route" | "map" | "case" }) {
  const t = useText();
  const isUnasked = useKeeper((state) => state.memoryOnly) && what === "map";
  const toLibrary = (
    <ButtonLink look={isUnasked ? "plain" : "primary"} icon={ChevronLeft} href={`#${libraryPath}`}>
      {t("app.toLibrary")}
    </ButtonLink>
  );
  if (isUnasked)
    return (
      <MessagePage
        title={t("pages.silent.title")}
        actions={
          <>
            <Button look="primary" icon={RotateCw} onClick={() => window.location.reload()}>
              {t("pages.silent.again")}
            </Button>
            {toLibrary}
          </>
        }
      >
        <p>{t("pages.silent.lead")}</p>
      </MessagePage>
    );
  return (
    <MessagePage title={t("pages.missing.title")} actions={toLibrary}>
      <p>{t(`pages.missing.${what}`)}</p>
    </MessagePage>
  );
}
