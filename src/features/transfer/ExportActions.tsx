import { Copy, Download, Printer } from "lucide";

import { useText } from "~/i18n/text";
import { writeMap } from "~/model/write";
import { Button } from "~/ui/Button";
import { download } from "~/ui/download";
import { useToast } from "~/ui/Toast";

import { copyPicture } from "./copyPicture";
import type { DrawingOptions } from "./drawing";
import { makePicture, makeViews } from "./makePicture";
import { makeReport } from "./makeReport";
import type { ExportFormat } from "./pictureChoices";
import { printPicture } from "./printPicture";
import type { ReportChoices } from "./reportChoices";
import type { Subject } from "./subject";
import type { Drawn } from "./useDrawing";
import type { Work } from "./useWork";

interface ExportActionsProps {
  subject: Subject;
  format: ExportFormat;
  name: string;
  options: DrawingOptions;
  report: ReportChoices;
  drawn: Drawn | null;
  work: Work;
  onClose: () => void;
}

/** What can be done with what was chosen: save it, copy it, print it. */
export function ExportActions(props: ExportActionsProps) {
  const { subject, format, name, options, report, drawn, work, onClose } = props;
  const t = useText();
  const toast = useToast();
  const { choices } = options;
  const ready =
    !work.busy && (format === "map" || format === "report" || (drawn !== null && drawn.fonts !== null));

  async function made(signal: AbortSignal, tell: (step: number) => void): Promise<Blob | null> {
    if (format === "map") return new Blob([writeMap(subject.map)], { type: "application/json" });
    if (format === "report") return makeReport(subject, report, t, options.today);
    if (format === "print" || drawn === null || drawn.fonts === null) return null;
    if (choices.scope === "views") return makeViews(subject, format, options, signal, tell);
    return makePicture(drawn.drawing, drawn.fonts, format, choices, signal);
  }

  async function save(): Promise<void> {
    const file = await work.run(made);
    if (file === null) return;
    download(name, file);
    toast({ text: t("transfer.export.saved", { name }) });
    onClose();
  }

  async function copy(): Promise<void> {
    const copied = await work.run(async (signal) => {
      if (drawn === null || drawn.fonts === null) return null;
      const bare = { ...choices, carries: false };
      await copyPicture(makePicture(drawn.drawing, drawn.fonts, "png", bare, signal));
      return true;
    });
    if (copied === null) return;
    toast({ text: t("transfer.export.copied") });
    onClose();
  }

  async function print(): Promise<void> {
    await work.run(async () => {
      if (drawn === null) return null;
      await printPicture(drawn.drawing, choices.page);
      return true;
    });
  }

  return (
    <>
      {work.busy ? <Button onClick={work.stop}>{t("transfer.export.stop")}</Button> : null}
      <Button look="quiet" onClick={onClose}>
        {t("common.cancel")}
      </Button>
      {format === "png" && choices.scope !== "views" ? (
        <Button icon={Copy} disabled={!ready} onClick={() => void copy()}>
          {t("transfer.export.copy")}
        </Button>
      ) : null}
      {format === "print" ? (
        <Button look="primary" icon={Printer} disabled={!ready} onClick={() => void print()}>
          {t("transfer.export.print")}
        </Button>
      ) : (
        <Button look="primary" icon={Download} disabled={!ready} onClick={() => void save()}>
          {t("transfer.export.save")}
        </Button>
      )}
    </>
  );
}
