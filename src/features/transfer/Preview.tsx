import { useEffect, useRef } from "react";

import { useText } from "~/i18n/text";

import css from "./ExportDialog.module.css";

/** The picture as it will be, small: the very file, shown as an image. */
export function Preview({ svg }: { svg: string | null }) {
  const t = useText();
  const image = useRef<HTMLImageElement>(null);

  useEffect(() => {
    const shown = image.current;
    if (shown === null || svg === null) return;
    const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
    shown.src = address;
    return () => URL.revokeObjectURL(address);
  }, [svg]);

  return (
    <div className={css["preview"]}>
      {svg === null ? (
        <p className={css["about"]}>{t("transfer.export.working")}</p>
      ) : (
        <img ref={image} alt={t("transfer.export.preview")} />
      )}
    </div>
  );
}
