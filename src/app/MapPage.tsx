import { lazy } from "react";

import { useText } from "~/i18n/text";

import { Editor } from "./Editor";
import { type Place, useOpening } from "./useOpening";
import { Waiting } from "./Waiting";

// What stands in the place of a map comes when it is needed: a map that opens has no use for it.
const ContentNote = lazy(async () => ({ default: (await import("./ContentNote")).ContentNote }));
const DamagedPage = lazy(async () => ({ default: (await import("./DamagedPage")).DamagedPage }));
const NotFoundPage = lazy(async () => ({ default: (await import("./NotFoundPage")).NotFoundPage }));

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
