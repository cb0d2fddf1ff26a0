import "./words";
import { useState } from "react";

import { fileName } from "~/formats/file-name";
import { useText } from "~/i18n/text";
import { ChoiceChips } from "~/ui/Chips";
import { Dialog } from "~/ui/Dialog";
import { Field } from "~/ui/Field";

import { ExportActions } from "./ExportActions";
import { kindOf } from "./makePicture";
import { coloursOf, type ExportFormat, exportFormats, firstChoices } from "./pictureChoices";
import { PictureForm } from "./PictureForm";
import { Preview } from "./Preview";
import { firstReport } from "./reportChoices";
import { ReportForm } from "./ReportForm";
import { scopesOf } from "./scopesOf";
import type { Subject } from "./subject";
import { useDrawing } from "./useDrawing";
import { useWork } from "./useWork";

import css from "./ExportDialog.module.css";

/** Makes a file of a map: the map itself, a picture of it as it will be, or a report; or prints the picture. */
export function ExportDialog({ subject, onClose }: { subject: Subject; onClose: () => void }) {
  const t = useText();
  const [format, setFormat] = useState<ExportFormat>("map");
  const [typedName, setTypedName] = useState(subject.map.title);
  const [chosen, setChosen] = useState(firstChoices);
  const [today] = useState(() => new Date());
  const [report, setReport] = useState(firstReport);
  const isPicture = format !== "map" && format !== "report";
  const scopes = isPicture ? scopesOf(subject, format) : [];
  const choices = scopes.includes(chosen.scope) ? chosen : { ...chosen, scope: "all" as const };
  const options = { choices, colours: coloursOf(format, choices), t, today };
  const drawn = useDrawing(subject, isPicture ? options : null);
  const work = useWork();
  const name = fileName(typedName, nameKind());

  function nameKind() {
    if (format === "map" || format === "print") return "map";
    if (format === "report") return report.kind === "html" ? "reportHtml" : "reportMarkdown";
    return choices.scope === "views" ? "zip" : kindOf(format, choices);
  }

  return (
    <Dialog
      title={t("transfer.export.title")}
      size={drawn === null ? "normal" : "wide"}
      onClose={onClose}
      actions={<ExportActions {...{ subject, format, name, options, report, drawn, work, onClose }} />}
    >
      <div className={drawn === null ? undefined : css["halves"]}>
        <div className={css["form"]}>
          <div className={css["answered"]}>
            <ChoiceChips
              label={t("transfer.export.format")}
              choices={exportFormats.map((value) => ({ value, text: t(`transfer.export.formats.${value}`) }))}
              value={format}
              onChange={(value) => setFormat(value ?? "map")}
            />
            <p className={css["about"]}>{t(`transfer.export.about.${format}`)}</p>
          </div>
          {format === "report" ? (
            <ReportForm subject={subject} choices={report} onChange={setReport} />
          ) : null}
          {drawn === null || !isPicture ? null : (
            <PictureForm
              {...{ format, scopes, choices }}
              views={subject.map.views.length}
              drawing={drawn.drawing}
              onChange={setChosen}
            />
          )}
          {format === "print" ? null : (
            <Field
              label={t("transfer.export.fileName")}
              value={typedName}
              hint={name}
              onChange={setTypedName}
            />
          )}
        </div>
        {drawn === null ? null : (
          <Preview svg={drawn.fonts === null ? null : drawn.drawing.svg(drawn.fonts)} />
        )}
      </div>
      <p role="status" className={css["status"]}>
        {said()}
      </p>
    </Dialog>
  );

  function said(): string | null {
    const { outcome, step } = work;
    if (outcome === null) return null;
    return outcome === "working" && step !== null
      ? t("transfer.export.workingOf", { place: step, count: subject.map.views.length })
      : t(`transfer.export.${outcome}`);
  }
}
