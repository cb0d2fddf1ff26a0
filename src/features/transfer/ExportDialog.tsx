import "./words";
import { Download } from "lucide";
import { useState } from "react";

import { type FileKind, fileName } from "~/formats/file-name";
import { type PngScale, pngSize } from "~/formats/png";
import { useText } from "~/i18n/text";
import { writeMap } from "~/model/write";
import { themeOf } from "~/state/preferences";
import { usePreferences } from "~/state/stores";
import { Button } from "~/ui/Button";
import { ChoiceChips } from "~/ui/Chips";
import { Dialog } from "~/ui/Dialog";
import { Field } from "~/ui/Field";
import { useToast } from "~/ui/Toast";

import { download } from "./download";
import { makeReport } from "./makeReport";
import { PictureForm, type PictureForms } from "./PictureForm";
import { type PicturePart, pictureParts, pictureWords, sayer } from "./pictureWords";
import { pngOf } from "./png";
import { PngSizes } from "./PngSizes";
import { Preview } from "./Preview";
import { firstReport, type ReportChoices } from "./reportChoices";
import { ReportForm } from "./ReportForm";
import { pictureScene, type Subject } from "./subject";
import { usePicture } from "./usePicture";
import { useWork } from "./useWork";

import css from "./ExportDialog.module.css";

const formats = ["map", "svg", "png", "report"] as const;
type Format = (typeof formats)[number];

/** Makes a file of a map: the map itself, a picture of it as it will be, or a report. */
export function ExportDialog({ subject, onClose }: { subject: Subject; onClose: () => void }) {
  const t = useText();
  const [format, setFormat] = useState<Format>("map");
  const [typedName, setTypedName] = useState(subject.map.title);
  const [scale, setScale] = useState<PngScale>(2);
  const [form, setForm] = useState<PictureForms>({
    parts: new Set<PicturePart>(pictureParts),
    filtered: subject.look.only.size > 0,
    colours: "light",
    paper: "paper",
  });
  const [report, setReport] = useState<ReportChoices>(firstReport);
  const screen = usePreferences(themeOf);
  const theme = form.colours === "screen" ? screen : "light";
  const isPicture = format === "svg" || format === "png";
  const [today] = useState(() => new Date());
  const scene = pictureScene(subject, form.filtered, sayer(t));
  const words = pictureWords(subject, scene, t, today);
  const drawn = usePicture(scene, words, isPicture ? { ...form, theme } : null);
  const work = useWork();
  const toast = useToast();
  const name = fileName(typedName, nameKind());

  function nameKind(): FileKind {
    if (format !== "report") return format;
    return report.kind === "html" ? "reportHtml" : "reportMarkdown";
  }

  async function made(signal: AbortSignal): Promise<Blob | null> {
    if (format === "map") return new Blob([writeMap(subject.map)], { type: "application/json" });
    if (format === "report") return makeReport(subject, report, t, today);
    if (drawn === null) return null;
    if (format === "svg") return new Blob([drawn.svg()], { type: "image/svg+xml" });
    const size = pngSize(drawn.picture.width, drawn.picture.height, scale);
    return pngOf(drawn.svg(size), size, signal);
  }

  async function save(): Promise<void> {
    const file = await work.run(made);
    if (file === null) return;
    download(name, file);
    toast({ text: t("transfer.export.saved", { name }) });
    onClose();
  }

  return (
    <Dialog
      title={t("transfer.export.title")}
      size={isPicture ? "wide" : "normal"}
      onClose={onClose}
      actions={
        <>
          {work.busy ? <Button onClick={work.stop}>{t("transfer.export.stop")}</Button> : null}
          <Button look="quiet" onClick={onClose}>
            {t("common.cancel")}
          </Button>
          <Button
            look="primary"
            icon={Download}
            disabled={work.busy || (isPicture && drawn === null)}
            onClick={() => void save()}
          >
            {t("transfer.export.save")}
          </Button>
        </>
      }
    >
      <div className={isPicture ? css["halves"] : undefined}>
        <div className={css["form"]}>
          <ChoiceChips
            label={t("transfer.export.format")}
            choices={formats.map((value) => ({ value, text: t(`transfer.export.formats.${value}`) }))}
            value={format}
            onChange={(value) => setFormat(value ?? "map")}
          />
          <p className={css["about"]}>
            {t(`transfer.export.about.${format}`)}{" "}
            {format === "report" ? null : t(`transfer.export.${isPicture ? "shown" : "whole"}`)}
          </p>
          <Field
            label={t("transfer.export.fileName")}
            value={typedName}
            hint={name}
            onChange={setTypedName}
          />
          {format === "png" && drawn !== null ? (
            <PngSizes picture={drawn.picture} scale={scale} onChange={setScale} />
          ) : null}
          {format === "report" ? (
            <ReportForm subject={subject} choices={report} onChange={setReport} />
          ) : null}
          {isPicture ? <PictureForm subject={subject} words={words} value={form} onChange={setForm} /> : null}
        </div>
        {isPicture ? <Preview svg={drawn?.svg() ?? null} /> : null}
      </div>
      <p role="status" className={css["status"]}>
        {work.outcome === null ? null : t(`transfer.export.${work.outcome}`)}
      </p>
    </Dialog>
  );
}
