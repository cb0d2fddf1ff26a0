import { useText } from "~/i18n/text";
import { variantOf } from "~/model/queries";
import { Checkbox } from "~/ui/Checkbox";
import { CheckChips, ChoiceChips } from "~/ui/Chips";

import { type PicturePart, pictureParts, type PictureWords } from "./pictureWords";
import type { Subject } from "./subject";

import css from "./ExportDialog.module.css";

/** What a person chooses about a picture. */
export interface PictureForms {
  readonly parts: ReadonlySet<PicturePart>;
  readonly filtered: boolean;
  readonly colours: "light" | "screen";
  readonly paper: "paper" | "transparent";
}

interface PictureFormProps {
  subject: Subject;
  words: PictureWords;
  value: PictureForms;
  onChange: (value: PictureForms) => void;
}

/** What stands around the drawing, in what colours, on what. Only what the map has is offered. */
export function PictureForm({ subject, words, value, onChange }: PictureFormProps) {
  const t = useText();
  const unplaced = variantOf(subject.map, subject.variantId).elements.filter(
    ({ position }) => position === null,
  );
  const toggled = (part: PicturePart, on: boolean) => {
    const parts = new Set(value.parts);
    if (on) parts.add(part);
    else parts.delete(part);
    return parts;
  };
  return (
    <>
      <CheckChips
        label={t("transfer.export.parts")}
        choices={pictureParts
          .filter((part) => words[part] !== null)
          .map((part) => ({ value: part, text: t(`transfer.export.part.${part}`) }))}
        chosen={[...value.parts]}
        onChange={(part, on) => onChange({ ...value, parts: toggled(part, on) })}
      />
      <ChoiceChips
        label={t("transfer.export.colours")}
        choices={[
          { value: "light", text: t("transfer.export.colour.light") },
          { value: "screen", text: t("transfer.export.colour.screen") },
        ]}
        value={value.colours}
        onChange={(colours) => onChange({ ...value, colours: colours ?? "light" })}
      />
      <ChoiceChips
        label={t("transfer.export.background")}
        choices={[
          { value: "paper", text: t("transfer.export.backgrounds.paper") },
          { value: "transparent", text: t("transfer.export.backgrounds.transparent") },
        ]}
        value={value.paper}
        onChange={(paper) => onChange({ ...value, paper: paper ?? "paper" })}
      />
      {subject.look.only.size === 0 ? null : (
        <Checkbox
          label={t("transfer.export.filtered")}
          state={value.filtered}
          onChange={(filtered) => onChange({ ...value, filtered })}
        />
      )}
      {unplaced.length === 0 ? null : (
        <p className={css["about"]}>{t("transfer.export.unplaced", { count: unplaced.length })}</p>
      )}
    </>
  );
}
