import "./words";
import { useText } from "~/i18n/text";
import { Button } from "~/ui/Button";
import { Dialog } from "~/ui/Dialog";
import { useToast } from "~/ui/Toast";

import { ArrivalItem } from "./ArrivalItem";
import type { Arrival } from "./importFiles";
import { useImport } from "./useImport";

import css from "./ImportDialog.module.css";

interface ImportDialogProps {
  /** What to import. Another choice is another dialog: give each its own `key`. */
  files: readonly File[];
  /** Shows a row of the library. */
  goTo: (rowId: string) => void;
  /** Takes files of readings for the map that is open; left out where none is that could be changed. */
  onReadings?: (files: readonly File[]) => void;
  onClose: () => void;
}

/** Larger files are announced while they are read; smaller ones are there before one could see it. */
const announced = 1_000_000;

/** Imports files, and says what became of them wherever there is more to say than that it worked. */
export function ImportDialog({ files, goTo, onReadings, onClose }: ImportDialogProps) {
  const t = useText();
  const toast = useToast();
  const several = files.length > 1;
  const { reading, arrivals, repair } = useImport(files, (result) => {
    if (!several && result[0]?.kind === "imported") opened(result[0]);
    if (result.every(({ kind }) => kind === "readings")) handOver(result);
  });

  /** Readings are looked through elsewhere; there is nothing more to say of them here. */
  function handOver(these: readonly Arrival[]): void {
    if (onReadings === undefined) return;
    onClose();
    onReadings(these.flatMap((each) => (each.kind === "readings" ? [each.source] : [])));
  }

  function opened(arrival: Extract<Arrival, { kind: "imported" }>): void {
    if (arrival.twin) toast({ text: t("transfer.import.twinMade") });
    onClose();
    goTo(arrival.rowId);
  }

  async function repairOne(index: number): Promise<void> {
    const stored = await repair(index);
    if (!several && stored?.kind === "imported") opened(stored);
  }

  const title = t("transfer.import.title");
  if (arrivals === null) {
    if (!several && files.every(({ size }) => size <= announced)) return null;
    const name = files[reading]?.name ?? "";
    return (
      <Dialog
        title={title}
        onClose={onClose}
        actions={<Button onClick={onClose}>{t("common.cancel")}</Button>}
      >
        <p role="status">
          {several
            ? t("transfer.import.readingOf", { name, place: reading + 1, count: files.length })
            : t("transfer.import.reading", { name })}
        </p>
      </Dialog>
    );
  }

  const [only] = arrivals;
  const isQuestion = !several && only?.kind === "mended";
  return (
    <Dialog
      title={title}
      onClose={onClose}
      size={arrivals.some(({ kind }) => kind === "mended") ? "wide" : "normal"}
      actions={
        isQuestion ? (
          <>
            <Button onClick={onClose}>{t("common.cancel")}</Button>
            <Button look="primary" onClick={() => void repairOne(0)}>
              {t("transfer.import.repair")}
            </Button>
          </>
        ) : onReadings !== undefined && arrivals.some(({ kind }) => kind === "readings") ? (
          <>
            <Button onClick={onClose}>{t("common.close")}</Button>
            <Button look="primary" onClick={() => handOver(arrivals)}>
              {t("transfer.import.look")}
            </Button>
          </>
        ) : (
          <Button look="primary" onClick={onClose}>
            {t("common.close")}
          </Button>
        )
      }
    >
      <div role="status">
        {several ? <Summary arrivals={arrivals} /> : null}
        <ul className={css["arrivals"]}>
          {arrivals.map((arrival, index) => (
            <ArrivalItem
              key={index}
              arrival={arrival}
              several={several}
              takesReadings={onReadings !== undefined}
              onOpen={(rowId) => {
                onClose();
                goTo(rowId);
              }}
              onRepair={() => void repairOne(index)}
            />
          ))}
        </ul>
        {arrivals.every(({ kind }) => kind !== "imported") ? (
          <p className={css["quiet"]}>{t("transfer.import.unchanged")}</p>
        ) : null}
      </div>
    </Dialog>
  );
}

function Summary({ arrivals }: { arrivals: readonly Arrival[] }) {
  const t = useText();
  const count = (...kinds: readonly Arrival["kind"][]) =>
    arrivals.filter(({ kind }) => kinds.includes(kind)).length;
  const counts = {
    imported: count("imported"),
    mended: count("mended"),
    readings: count("readings"),
    refused: count("refused", "failed", "unreadable"),
  };
  return (
    <ul className={css["summary"]}>
      {(["imported", "readings", "mended", "refused"] as const)
        .filter((kind) => counts[kind] > 0)
        .map((kind) => (
          <li key={kind}>{t(`transfer.import.summary.${kind}`, { count: counts[kind] })}</li>
        ))}
    </ul>
  );
}
