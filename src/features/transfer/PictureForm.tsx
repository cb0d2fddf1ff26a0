import { papers } from "~/formats/page";
import { useText } from "~/i18n/text";
import { ChoiceChips } from "~/ui/Chips";

import { AroundForm } from "./AroundForm";
import { Carrying } from "./Carrying";
import type { Drawing } from "./drawing";
import { LeftOut } from "./LeftOut";
import type { PictureChoices, PictureFormat, Scope } from "./pictureChoices";
import { PngSizes } from "./PngSizes";

import css from "./ExportDialog.module.css";

interface PictureFormProps {
  format: PictureFormat;
  /** What can be shown; one thing alone is no question. */
  scopes: readonly Scope[];
  /** How many views the map has. */
  views: number;
  drawing: Drawing;
  choices: PictureChoices;
  onChange: (choices: PictureChoices) => void;
}

/** What a picture shows, how large it is, what it carries, and how it looks. Only what the map has is offered. */
export function PictureForm({ format, scopes, views, drawing, choices, onChange }: PictureFormProps) {
  const t = useText();
  return (
    <>
      {scopes.length === 1 ? null : (
        <div className={css["answered"]}>
          <ChoiceChips
            label={t("transfer.export.scope")}
            choices={scopes.map((value) => ({ value, text: t(`transfer.export.scopes.${value}`) }))}
            value={choices.scope}
            onChange={(scope) => onChange({ ...choices, scope: scope ?? "all" })}
          />
          {choices.scope === "views" ? (
            <p className={css["about"]}>{t("transfer.export.views", { count: views })}</p>
          ) : null}
        </div>
      )}
      <LeftOut shown={drawing.shown} choices={choices} onChange={onChange} />
      {format === "png" ? (
        <PngSizes
          picture={drawing.picture}
          scale={choices.scale}
          onChange={(scale) => onChange({ ...choices, scale })}
        />
      ) : null}
      {format === "print" ? (
        <ChoiceChips
          label={t("transfer.export.page")}
          choices={papers.map((value) => ({ value, text: t(`transfer.export.pages.${value}`) }))}
          value={choices.page}
          onChange={(page) => onChange({ ...choices, page: page ?? "picture" })}
        />
      ) : (
        <Carrying format={format} shown={drawing.shown} choices={choices} onChange={onChange} />
      )}
      <AroundForm format={format} words={drawing.words} choices={choices} onChange={onChange} />
    </>
  );
}
