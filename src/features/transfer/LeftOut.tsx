import { useText } from "~/i18n/text";
import { Checkbox } from "~/ui/Checkbox";

import { inWords, isNothing } from "./confidentialCounts";
import type { PictureChoices } from "./pictureChoices";
import type { Shown } from "./shown";

import css from "./ExportDialog.module.css";

interface LeftOutProps {
  shown: Shown;
  choices: PictureChoices;
  onChange: (choices: PictureChoices) => void;
}

/** What is not in the picture, in words and numbers, and the one thing about it that can be chosen. */
export function LeftOut({ shown, choices, onChange }: LeftOutProps) {
  const t = useText();
  const { leftOut, scene } = shown;
  return (
    <>
      {leftOut.somewhere ? (
        <Checkbox
          label={t("transfer.export.confidential.show")}
          state={choices.confidential}
          hint={hint()}
          onChange={(confidential) => onChange({ ...choices, confidential })}
        />
      ) : null}
      {leftOut.byLegend === 0 ? null : (
        <p className={css["note"]}>{t("transfer.export.byLegend", { count: leftOut.byLegend })}</p>
      )}
      {leftOut.byFinding.elements + leftOut.byFinding.relations === 0 ? null : (
        <p className={css["note"]}>
          {t("transfer.export.byFinding", {
            elements: t("common.elements", { count: leftOut.byFinding.elements }),
            relations: t("common.relations", { count: leftOut.byFinding.relations }),
          })}
        </p>
      )}
      {scene.unplaced.length === 0 ? null : (
        <p className={css["note"]}>{t("transfer.export.unplaced", { count: scene.unplaced.length })}</p>
      )}
      {scene.bounds === null ? <p className={css["note"]}>{t("transfer.export.nothing")}</p> : null}
    </>
  );

  function hint(): string {
    if (choices.confidential) return t("transfer.export.confidential.shown");
    return isNothing(leftOut.items)
      ? t("transfer.export.confidential.elsewhere")
      : t("transfer.export.confidential.leftOut", inWords(leftOut.items, t));
  }
}
