import { ChevronLeft } from "lucide";

import { useText } from "~/i18n/text";
import { ButtonLink } from "~/ui/Button";

import { MessagePage } from "./MessagePage";
import { libraryPath } from "./route";

export function NotFoundPage({ what }: { what: "route" | "map" | "case" }) {
  const t = useText();
  return (
    <MessagePage
      title={t("app.missing.title")}
      actions={
        <ButtonLink look="primary" icon={ChevronLeft} href={`#${libraryPath}`}>
          {t("app.toLibrary")}
        </ButtonLink>
      }
    >
      <p>{t(`app.missing.${what}`)}</p>
    </MessagePage>
  );
}
