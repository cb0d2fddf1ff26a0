import { useText } from "~/i18n/text";
import { Button } from "~/ui/Button";

import type { Arrival } from "./importFiles";
import { countOf, Problems } from "./Problems";

import css from "./ImportDialog.module.css";

interface ArrivalItemProps {
  arrival: Arrival;
  /** Where several files came, each one is named and has its own buttons. */
  several: boolean;
  /** Whether a map is open that readings can be added to. */
  takesReadings: boolean;
  onOpen: (rowId: string) => void;
  onRepair: () => void;
}

/** What became of one file, in words. */
export function ArrivalItem({ arrival, several, takesReadings, onOpen, onRepair }: ArrivalItemProps) {
  const t = useText();
  return (
    <li className={css["arrival"]} data-kind={arrival.kind}>
      {several || arrival.kind !== "mended" ? <h3 className={css["file"]}>{arrival.file}</h3> : null}
      {said()}
    </li>
  );

  function said() {
    switch (arrival.kind) {
      case "imported": {
        const title = arrival.title.trim() === "" ? t("transfer.import.untitled") : arrival.title;
        return (
          <>
            <p>
              {t("transfer.import.imported", { title })} {arrival.twin ? t("transfer.import.twinMade") : null}
            </p>
            <Button onClick={() => onOpen(arrival.rowId)}>{t("transfer.import.open", { title })}</Button>
          </>
        );
      }
      case "mended": {
        const { map, problems, twin } = arrival;
        const title = map.title.trim() === "" ? t("transfer.import.untitled") : map.title;
        return (
          <>
            <p>
              {t("transfer.import.mended", { title })}{" "}
              {t("transfer.import.found", { count: countOf(problems) })}
            </p>
            <Problems problems={problems} />
            <p className={css["quiet"]}>
              {t("transfer.import.original")} {twin ? t("transfer.import.twin") : null}
            </p>
            {several ? <Button onClick={onRepair}>{t("transfer.import.repair")}</Button> : null}
          </>
        );
      }
      case "readings": {
        const { count } = arrival;
        const title = arrival.title.trim() === "" ? t("transfer.import.untitled") : arrival.title;
        return (
          <p>
            {t("transfer.import.readings", { count, title })}{" "}
            {takesReadings ? null : t("transfer.import.readingsNoMap")}
          </p>
        );
      }
      case "refused":
        return (
          <>
            <p>
              <strong>{t(`problems.${arrival.code}`)}</strong>
            </p>
            <p>{t(`transfer.import.advice.${arrival.code}`, { found: foundIn(arrival) })}</p>
          </>
        );
      case "unreadable":
      case "failed":
        return <p>{t(`transfer.import.${arrival.kind}`)}</p>;
    }
  }
}

/** What a refusal found, as people say it: a size in megabytes, anything else as it is. */
function foundIn({ code, found }: Extract<Arrival, { kind: "refused" }>): string {
  return code === "too-big" || code === "picture-too-big"
    ? `${Math.ceil(Number(found) / 1_000_000)} MB`
    : found;
}
