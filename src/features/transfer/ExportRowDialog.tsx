import "./words";
import { useEffect, useState } from "react";

import { useText } from "~/i18n/text";
import { plainLook } from "~/lenses/look";
import type { RelataMap } from "~/model/map";
import { library } from "~/state/ownLibrary";
import { useSession } from "~/state/stores";
import { Button } from "~/ui/Button";
import { Dialog } from "~/ui/Dialog";

import { ExportDialog } from "./ExportDialog";

/** The export of a map of the library that is not open, shown as it first opens: its first variant. */
export function ExportRowDialog({ rowId, onClose }: { rowId: string; onClose: () => void }) {
  const t = useText();
  const [read, setRead] = useState<RelataMap | "unreadable" | null>(null);
  const lens = useSession((state) => state.look.lens);

  useEffect(() => {
    let current = true;
    const show = (map: RelataMap | null) => {
      if (current) setRead(map ?? "unreadable");
    };
    library.read(rowId).then(
      (result) => show(result.kind === "opened" ? result.map : null),
      () => show(null),
    );
    return () => {
      current = false;
    };
  }, [rowId]);

  const first = read === null || read === "unreadable" ? undefined : read.variants[0];
  if (first !== undefined && typeof read === "object" && read !== null) {
    return (
      <ExportDialog
        subject={{
          map: read,
          variantId: first.id,
          look: { ...plainLook, lens },
          selection: new Set(),
          focus: new Set(),
          found: null,
          rest: "dim",
          seen: null,
        }}
        onClose={onClose}
      />
    );
  }
  return (
    <Dialog
      title={t("transfer.export.title")}
      onClose={onClose}
      actions={<Button onClick={onClose}>{t("common.close")}</Button>}
    >
      <p role="status">
        {t(read === null ? "transfer.export.row.opening" : "transfer.export.row.unreadable")}
      </p>
    </Dialog>
  );
}
