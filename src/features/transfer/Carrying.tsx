import { useText } from "~/i18n/text";
import { ChoiceChips } from "~/ui/Chips";

import type { PictureChoices } from "./pictureChoices";
import type { Shown } from "./shown";

import css from "./ExportDialog.module.css";

interface CarryingProps {
  format: "svg" | "png";
  shown: Shown;
  choices: PictureChoices;
  onChange: (choices: PictureChoices) => void;
}

/** Whether the picture carries its map, and what that means for whoever passes it on. */
export function Carrying({ format, shown, choices, onChange }: CarryingProps) {
  const t = useText();
  return (
    <div className={css["answered"]}>
      <ChoiceChips
        label={t("transfer.export.carries")}
        choices={(["nothing", "map"] as const).map((value) => ({
          value,
          text: t(`transfer.export.carry.${value}`),
        }))}
        value={choices.carries ? "map" : "nothing"}
        onChange={(value) => onChange({ ...choices, carries: value === "map" })}
      />
      <p className={choices.carries ? css["note"] : css["about"]} role="status">
        {meaning().join(" ")}
      </p>
    </div>
  );

  function meaning(): readonly string[] {
    if (!choices.carries) return [t("transfer.export.carried.nothing")];
    const confidential = t(`transfer.export.carried.${choices.confidential ? "confidential" : "bare"}`);
    return [
      t("transfer.export.carried.map"),
      ...(shown.leftOut.somewhere ? [confidential] : []),
      ...(format === "png" ? [t("transfer.export.carried.copy")] : []),
    ];
  }
}
