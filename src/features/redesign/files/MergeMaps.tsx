import { Merge } from "lucide";
import { useRef, useState } from "react";

import { text, useText } from "~/i18n/text";
import type { RelataMap } from "~/model/map";
import { useLibrary } from "~/state/ownLibrary";
import { useSession } from "~/state/stores";
import { Button } from "~/ui/Button";
import { Dialog } from "~/ui/Dialog";
import { Locked } from "~/ui/locked";
import { Select } from "~/ui/Select";

import { FileButton } from "./FileButton";
import { MergeDialog } from "./MergeDialog";
import { otherFromFile, otherFromLibrary, type OtherMap } from "./readOther";

import css from "./Files.module.css";

/** Merges another map into the open one: from a file, or from the maps of this device. */
export function MergeMaps({ map }: { map: RelataMap }) {
  const t = useText();
  const readOnly = useSession((state) => state.readOnly);
  const rowId = useSession((state) => state.rowId);
  const rows = useLibrary((state) => state.rows);
  const [other, setOther] = useState<OtherMap | "reading" | null>(null);
  /** Which reading is the newest: one that was called off is not shown when it ends. */
  const newest = useRef(0);
  const others = (rows ?? []).filter(({ id }) => id !== rowId);

  function read(reading: Promise<OtherMap>): void {
    newest.current += 1;
    const number = newest.current;
    setOther("reading");
    void reading.then((result) => {
      if (newest.current === number) setOther(result);
    });
  }

  function close(): void {
    newest.current += 1;
    setOther(null);
  }

  return (
    <div className={css["part"]}>
      <h4>{t("merging.title")}</h4>
      <p className={css["soft"]}>{t(readOnly ? "merging.readOnly" : "merging.about")}</p>
      <FileButton
        action="mergeMaps"
        label={() => text()("merging.file")}
        icon={Merge}
        name={t("merging.input")}
        accept=".json,.svg,.png,application/json,image/png,image/svg+xml"
        disabled={readOnly}
        onFiles={([file]) => {
          if (file !== undefined) read(otherFromFile(file));
        }}
      />
      {others.length === 0 ? (
        <p className={css["soft"]}>{rows === null ? null : t("merging.noOthers")}</p>
      ) : (
        <Locked value={readOnly}>
          <Select
            label={t("merging.library")}
            value={null}
            empty={t("merging.pick")}
            choices={others.map(({ id, title }) => ({
              value: id,
              text: title.trim() === "" ? t("common.unnamed") : title,
            }))}
            onChange={(id) => {
              if (id !== null) read(otherFromLibrary(id));
            }}
          />
        </Locked>
      )}
      {other === null ? null : other !== "reading" && other.kind === "map" ? (
        <MergeDialog map={map} other={other.map} mended={other.mended} onClose={close} />
      ) : (
        <NoMap other={other} onClose={close} />
      )}
    </div>
  );
}

/** That the map is being read, or why it cannot be merged. */
function NoMap({
  other,
  onClose,
}: {
  other: Exclude<OtherMap, { kind: "map" }> | "reading";
  onClose: () => void;
}) {
  const t = useText();
  const reading = other === "reading";
  return (
    <Dialog
      title={t(reading ? "merging.title" : "merging.failed.title")}
      onClose={onClose}
      actions={<Button onClick={onClose}>{t(reading ? "common.cancel" : "common.close")}</Button>}
    >
      <div role="status">
        {reading ? (
          <p>{t("merging.reading")}</p>
        ) : (
          <>
            <p>
              <strong>
                {other.kind === "refused"
                  ? t(`problems.${other.code}`)
                  : t(
                      other.kind === "isReadings" ? "merging.failed.isReadings" : "merging.failed.unreadable",
                    )}
              </strong>
            </p>
            {other.kind === "refused" ? <p>{t("merging.failed.advice")}</p> : null}
            <p className={css["soft"]}>{t("merging.failed.unchanged")}</p>
          </>
        )}
      </div>
    </Dialog>
  );
}
