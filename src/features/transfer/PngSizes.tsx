import type { Picture } from "~/formats/picture";
import { type PngScale, pngScales, pngSize } from "~/formats/png";
import { useText } from "~/i18n/text";
import { ChoiceChips } from "~/ui/Chips";

import css from "./ExportDialog.module.css";

interface PngSizesProps {
  picture: Picture;
  scale: PngScale;
  onChange: (scale: PngScale) => void;
}

/** How many pixels the picture gets, and when there can be no more. */
export function PngSizes({ picture, scale, onChange }: PngSizesProps) {
  const t = useText();
  const size = pngSize(picture.width, picture.height, scale);
  const pixels = { width: size.width, height: size.height };
  return (
    <div className={css["answered"]}>
      <ChoiceChips
        label={t("transfer.export.scale")}
        choices={pngScales.map((each) => ({
          value: `${each}` as const,
          text: t(`transfer.export.scales.${each}`),
        }))}
        value={`${scale}` as const}
        onChange={(value) => onChange(pngScales.find((each) => `${each}` === value) ?? 1)}
      />
      <p className={css["about"]}>
        {size.scale < scale
          ? t("transfer.export.reduced", {
              ...pixels,
              scale: (Math.floor(size.scale * 100) / 100).toString(),
              asked: scale,
            })
          : t("transfer.export.pixels", pixels)}
      </p>
    </div>
  );
}
