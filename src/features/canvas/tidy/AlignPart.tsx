import { useText } from "~/i18n/text";
import { useSession, useSurface } from "~/state/stores";
import { IconButton } from "~/ui/IconButton";

import { align, alignments, leastFor } from "./alignments";

import css from "./TidyPanel.module.css";

/** Brings the selected elements into line, each way with a button of its own. */
export function AlignPart() {
  const t = useText();
  const selection = useSession((state) => state.selection);
  const scene = useSurface((state) => state.scene);
  const count = [...selection].filter((id) => scene?.elementsById.has(id)).length;
  if (count < 2) return null;
  return (
    <div role="group" className={css["align"]} aria-label={t("tidy.align.title")}>
      <span aria-hidden="true">{t("tidy.align.title")}</span>
      <div>
        {alignments.map(({ id, icon }) => (
          <IconButton
            key={id}
            icon={icon}
            label={t(`tidy.align.${id}`)}
            unavailable={count < leastFor(id)}
            onClick={() => align(id)}
          />
        ))}
      </div>
    </div>
  );
}
