import { FilePlus2 } from "lucide";
import { useState } from "react";

import { text, useText } from "~/i18n/text";
import { useSession } from "~/state/stores";

import { FileButton } from "./FileButton";
import { ReadingsDialog } from "./ReadingsDialog";

import css from "./Files.module.css";

/** Takes readings files; dropping them anywhere on the page does the same. */
export function AddReadings() {
  const t = useText();
  const readOnly = useSession((state) => state.readOnly);
  const [files, setFiles] = useState<readonly File[]>([]);
  return (
    <div className={css["part"]}>
      <h4>{t("collecting.add.title")}</h4>
      <p className={css["soft"]}>{t(readOnly ? "collecting.add.readOnly" : "collecting.add.about")}</p>
      <FileButton
        action="addReadings"
        label={() => text()("collecting.add.button")}
        icon={FilePlus2}
        name={t("collecting.add.input")}
        accept=".json,application/json"
        multiple
        disabled={readOnly}
        onFiles={setFiles}
      />
      {files.length === 0 ? null : <ReadingsDialog files={files} onClose={() => setFiles([])} />}
    </div>
  );
}
