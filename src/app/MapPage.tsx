import { lazy } from "react";

import { useText } from "~/i18n/text";

import { ContentNote } from "./ContentNote";
import { Editor } from "./Editor";
import { NotFoundPage } from "./NotFoundPage";
import { type Place, useOpening } from "./useOpening";
import { Waiting } from "./Waiting";

const DamagedPage = lazy(async () => ({ default: (await import("./DamagedPage")).DamagedPage }));

/** A map or a case, from its address to the editor. */
export function MapPage({ place }: { place: Place }) {
  const t = useText();
  const opening = useOpening(place);
  switch (opening.kind) {
    case "opening":
      return <Waiting>{t("app.opening")}</Waiting>;
    case "note":
      return (
        <ContentNote title={opening.study.title} note={opening.study.contentNote} onOpen={opening.accept} />
      );
    case "missing":
      return <NotFoundPage what={place.page} />;
    case "damaged":
      return <DamagedPage problems={opening.problems} raw={opening.raw} />;
    case "failed":
      throw opening.error;
    case "opened":
      return <Editor />;
  }
}
