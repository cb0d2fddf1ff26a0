import { ChevronLeft } from "lucide";

import { pages } from "~/i18n/en/pages";
import { addWords, useText } from "~/i18n/text";
import { ButtonLink } from "~/ui/Button";

import { MessagePage } from "./MessagePage";
import { libraryPath } from "./route";

addWords({ pages });

export function NotFoundPage({ what }: { what: "route" | "map" | "case" }) {
  const t = useText();
  return (
    <MessagePage
      title={t("pages.missing.title")}
      actions={
        <ButtonLink look="primary" icon={ChevronLeft} href={`#${libraryPath}`}>
          {t("app.toLibrary")}
        </ButtonLink>
      }
    >
      <p>{t(`pages.missing.${what}`)}</p>
    </MessagePage>
  );
}
