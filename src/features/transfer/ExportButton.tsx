import { Download } from "lucide";
import { lazy, Suspense, useEffect, useState } from "react";

import { text, useText } from "~/i18n/text";
import type { Rect } from "~/scene/path";
import { actions, surface, useDocument, useSession } from "~/state/stores";
import { Button } from "~/ui/Button";

const ExportDialog = lazy(async () => ({ default: (await import("./ExportDialog")).ExportDialog }));

/** Opens the export of the open map, as it is on screen. */
export function ExportButton() {
  const t = useText();
  const [opened, setOpened] = useState<{ readonly seen: Rect | null } | null>(null);
  const map = useDocument((state) => state.map);
  const variantId = useSession((state) => state.variantId);
  const look = useSession((state) => state.look);
  const selection = useSession((state) => state.selection);
  const focus = useSession((state) => state.focus);
  useEffect(
    () =>
      actions.offer([
        {
          id: "export",
          group: "map",
          label: () => text()("files.export"),
          keys: ["Mod+Shift+E"],
          reach: "fields",
          run: () => setOpened({ seen: surface.getState().seen?.() ?? null }),
        },
      ]),
    [],
  );
  const found = useSession((state) => state.found);
  const rest = useSession((state) => state.rest);
  if (map === null || variantId === null) return null;
  return (
    <>
      <Button icon={Download} onClick={() => setOpened({ seen: surface.getState().seen?.() ?? null })}>
        {t("files.export")}
      </Button>
      {opened === null ? null : (
        <Suspense>
          <ExportDialog
            subject={{ map, variantId, look, selection, focus, found, rest, ...opened }}
            onClose={() => setOpened(null)}
          />
        </Suspense>
      )}
    </>
  );
}
