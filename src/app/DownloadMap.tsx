import { Download } from "lucide";

import { useText } from "~/i18n/text";
import { writeMap } from "~/model/write";
import { document } from "~/state/stores";
import { Button } from "~/ui/Button";
import { download } from "~/ui/download";

/** Hands over the map as it is on screen, whatever becomes of it in storage. */
export function DownloadMap() {
  const t = useText();
  function save() {
    const { map } = document.getState();
    if (map !== null) download("map.relata.json", writeMap(map));
  }
  return (
    <Button icon={Download} onClick={save}>
      {t("banners.download")}
    </Button>
  );
}
