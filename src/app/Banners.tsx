import { BookOpen, X } from "lucide";
import { lazy, Suspense, useEffect, useState } from "react";

import { useText } from "~/i18n/text";
import { whenCalmOrTouched } from "~/state/browser";
import { session, useDocument, useKeeper, useSession, useWhereabouts } from "~/state/stores";
import { Banner } from "~/ui/Banner";
import { Button } from "~/ui/Button";
import { IconButton } from "~/ui/IconButton";

const load = async () => ({ default: (await import("./Troubles")).Troubles });
const Troubles = lazy(load);

/** What stands between the bar and the drawing while it holds, the most urgent first. */
export function Banners() {
  const isUneasy = useKeeper(
    ({ status, role, memoryOnly, rescued }) =>
      status === "not-saved" || memoryOnly || role === "reader" || rescued.length > 0,
  );
  const caseId = useSession((state) => state.caseId);
  const rowId = useSession((state) => state.rowId);
  const where = useWhereabouts((state) => (rowId === null ? undefined : state.get(rowId)));
  // Fetched ahead: when storage fails, the way to what is said about it may be cut as well.
  useEffect(() => whenCalmOrTouched(() => void load()), []);
  return (
    <>
      <Suspense>{isUneasy || where !== undefined ? <Troubles /> : null}</Suspense>
      {caseId === null ? null : <CodingNote key={caseId} />}
    </>
  );
}

/** On opening a case: its ratings are a reading, and where that is explained. */
function CodingNote() {
  const t = useText();
  const coded = useDocument((state) => state.map !== null && state.map.coding !== null);
  const [dismissed, setDismissed] = useState(false);
  if (!coded || dismissed) return null;
  return (
    <Banner
      icon={BookOpen}
      actions={
        <>
          <Button look="quiet" onClick={() => session.setPanel("about")}>
            {t("app.banners.codingAbout")}
          </Button>
          <IconButton icon={X} label={t("app.banners.dismiss")} onClick={() => setDismissed(true)} />
        </>
      }
    >
      {t("app.banners.coding")}
    </Banner>
  );
}
