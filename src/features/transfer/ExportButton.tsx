import { Download } from "lucide";
import { lazy, Suspense, useState } from "react";

import { useText } from "~/i18n/text";
import { useDocument, useSession } from "~/state/stores";
import { Button } from "~/ui/Button";

const ExportDialog = lazy(async () => ({ default: (await import("./ExportDialog")).ExportDialog }));

/** Opens the export of the open map, as it is on screen. */
export function ExportButton() {
  const t = useText();
  const [open, setOpen] = useState(false);
  const map = useDocument((state) => state.map);
  const variantId = useSession((state) => state.variantId);
  const look = useSession((state) => state.look);
  if (map === null || variantId === null) return null;
  return (
    <>
      <Button icon={Download} onClick={() => setOpen(true)}>
        {t("files.export")}
      </Button>
      {open ? (
        <Suspense>
          <ExportDialog subject={{ map, variantId, look }} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
