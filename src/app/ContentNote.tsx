import { pages } from "~/i18n/en/pages";
import { addWords, useText } from "~/i18n/text";
import { Button, ButtonLink } from "~/ui/Button";

import { MessagePage } from "./MessagePage";
import { libraryPath } from "./route";

addWords({ pages });

/** What a reader should know before a case comes into view; nothing of the case is loaded until they open it. */
export function ContentNote({ title, note, onOpen }: { title: string; note: string; onOpen: () => void }) {
  const t = useText();
  return (
    <MessagePage
      title={title}
      actions={
        <>
          <Button look="primary" onClick={onOpen}>
            {t("pages.note.open")}
          </Button>
          <ButtonLink href={`#${libraryPath}`}>{t("pages.note.back")}</ButtonLink>
        </>
      }
    >
      <section>
        <h2>{t("pages.note.title")}</h2>
        <p>{note}</p>
      </section>
    </MessagePage>
  );
}
