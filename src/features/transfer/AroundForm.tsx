import { useState } from "react";

import { useText } from "~/i18n/text";
import { CheckChips, ChoiceChips } from "~/ui/Chips";
import { Section } from "~/ui/Section";

import {
  coloursOf,
  type PictureChoices,
  type PictureFormat,
  type PicturePart,
  pictureParts,
  pictureThemes,
} from "./pictureChoices";
import type { PictureWords } from "./pictureWords";

interface AroundFormProps {
  format: PictureFormat;
  words: PictureWords;
  choices: PictureChoices;
  onChange: (choices: PictureChoices) => void;
}

/** What stands around the drawing, in what colours and on what: folded, since it is right as it is for most. */
export function AroundForm({ format, words, choices, onChange }: AroundFormProps) {
  const t = useText();
  const [open, setOpen] = useState({ parts: false, look: false });
  const offered = pictureParts.filter((part) => words[part] !== null);
  const chosen = offered.filter((part) => choices.parts.has(part));
  const toggled = (part: PicturePart, on: boolean) => {
    const parts = new Set(choices.parts);
    if (on) parts.add(part);
    else parts.delete(part);
    return parts;
  };
  return (
    <div>
      <Section
        title={t("transfer.export.parts")}
        count={t("transfer.export.partsChosen", { chosen: chosen.length, all: offered.length })}
        open={open.parts}
        onToggle={() => setOpen({ ...open, parts: !open.parts })}
      >
        <CheckChips
          label={t("transfer.export.parts")}
          choices={offered.map((part) => ({ value: part, text: t(`transfer.export.part.${part}`) }))}
          chosen={chosen}
          onChange={(part, on) => onChange({ ...choices, parts: toggled(part, on) })}
        />
      </Section>
      <Section
        title={t("transfer.export.look")}
        open={open.look}
        onToggle={() => setOpen({ ...open, look: !open.look })}
      >
        <ChoiceChips
          label={t("transfer.export.colours")}
          choices={pictureThemes.map((value) => ({
            value,
            text: t(`transfer.export.colour.${value}`),
          }))}
          value={coloursOf(format, choices)}
          onChange={(colours) => onChange({ ...choices, colours })}
        />
        <ChoiceChips
          label={t("transfer.export.background")}
          choices={(["paper", "transparent"] as const).map((value) => ({
            value,
            text: t(`transfer.export.backgrounds.${value}`),
          }))}
          value={choices.paper}
          onChange={(paper) => onChange({ ...choices, paper: paper ?? "paper" })}
        />
      </Section>
    </div>
  );
}
