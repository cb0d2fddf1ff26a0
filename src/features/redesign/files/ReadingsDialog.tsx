import "./words";
import { useEffect, useEffectEvent, useState } from "react";

import { useText } from "~/i18n/text";
import { useDocument } from "~/state/stores";
import { Button } from "~/ui/Button";
import { Dialog } from "~/ui/Dialog";

import { type ReadFile, readReadings } from "./readReadings";
import { Review } from "./Review";

/** Reads files of readings, shows what they bring to the open map, and adds what somebody agrees to. */
export function ReadingsDialog({ files, onClose }: { files: readonly File[]; onClose: () => void }) {
  const t = useText();
  const map = useDocument((state) => state.map);
  const [read, setRead] = useState<readonly ReadFile[] | null>(null);
  const begin = useEffectEvent(() => {
    const reading = new AbortController();
    readReadings(files, reading.signal).then(setRead, () => {
      // Called off by whoever closed the dialog: there is nobody left to tell.
    });
    return reading;
  });
  useEffect(() => {
    const reading = begin();
    return () => reading.abort();
  }, []);

  if (map !== null && read !== null) return <Review map={map} read={read} onClose={onClose} />;
  return (
    <Dialog
      title={t("collecting.review.title")}
      onClose={onClose}
      actions={<Button onClick={onClose}>{t("common.cancel")}</Button>}
    >
      <p role="status">{map === null ? t("collecting.review.closed") : t("collecting.review.reading")}</p>
    </Dialog>
  );
}
