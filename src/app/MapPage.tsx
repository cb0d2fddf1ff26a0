import { useText } from "~/i18n/text";

import { arriving } from "./arriving";
import { Editor } from "./Editor";
import { type Place, useOpening } from "./useOpening";
import { Waiting } from "./Waiting";

// What stands in the place of a map comes when it is needed: a map that opens has no use for it.
const ContentNote = arriving(async () => (await import("./ContentNote")).ContentNote);
const DamagedPage = arriving(async () => (await import("./DamagedPage")).DamagedPage);
const NotFoundPage = arriving(async () => (await import("./NotFoundPage")).NotFoundPage);

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
