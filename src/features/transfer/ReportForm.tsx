import { useText } from "~/i18n/text";
import { Checkbox } from "~/ui/Checkbox";
import { ChoiceChips } from "~/ui/Chips";

import { inWords, isNothing } from "./confidentialCounts";
import { type ReportChoices, reportKinds, toldOf } from "./reportChoices";
import type { Subject } from "./subject";

import css from "./ExportDialog.module.css";

interface ReportFormProps {
  subject: Subject;
  choices: ReportChoices;
  onChange: (choices: ReportChoices) => void;
}

/** What a report is written in, and whether confidential parts are in it, where the map has any. */
export function ReportForm({ subject, choices, onChange }: ReportFormProps) {
  const t = useText();
  const { leftOut, somewhere } = toldOf(subject, choices);

  return (
    <>
      <ChoiceChips
        label={t("report.choose.kind")}
        choices={reportKinds.map((value) => ({ value, text: t(`report.choose.kinds.${value}`) }))}
        value={choices.kind}
        onChange={(kind) => onChange({ ...choices, kind: kind ?? "html" })}
      />
      <p className={css["about"]}>{t(`report.choose.about.${choices.kind}`)}</p>
      {somewhere ? (
        <Checkbox
          label={t("report.choose.confidential")}
          state={choices.confidential}
          hint={hint()}
          onChange={(confidential) => onChange({ ...choices, confidential })}
        />
      ) : null}
    </>
  );

  function hint(): string {
    if (choices.confidential) return t("report.choose.included");
    return isNothing(leftOut)
      ? t("report.choose.elsewhere")
      : t("report.choose.leftOut", inWords(leftOut, t));
  }
}
