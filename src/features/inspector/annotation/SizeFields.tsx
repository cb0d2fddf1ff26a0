import { useText } from "~/i18n/text";
import type { Frame } from "~/model/frame";
import type { Note } from "~/model/note";
import { farthest, smallest } from "~/model/shape";

import type { Target } from "../edits";
import { TypedField } from "../TypedField";
import { editSize } from "./edits";

import css from "../parts.module.css";

interface SizeFieldsProps {
  target: Target;
  item: Frame | Note;
  hint?: string;
}

/** Width and height as numbers, for those who do not drag a corner. */
export function SizeFields({ target, item, hint }: SizeFieldsProps) {
  const t = useText();
  return (
    <div className={css["block"]}>
      <div className={css["pair"]}>
        {(["width", "height"] as const).map((side) => (
          <TypedField
            key={side}
            label={t(`inspector.annotation.${side}`)}
            inputMode="decimal"
            value={String(Math.round(item.size[side]))}
            keeps={(typed) => String(Math.round(measureOf(typed) ?? item.size[side]))}
            onType={(typed, gesture) => {
              const measured = measureOf(typed);
              if (measured !== undefined) editSize(target, item, { [side]: measured }, gesture);
            }}
          />
        ))}
      </div>
      {hint === undefined ? null : <p className={css["lead"]}>{hint}</p>}
    </div>
  );
}

/** What is typed, where a frame or note can be so large; while it is being typed it need not be. */
function measureOf(typed: string): number | undefined {
  const measured = Number(typed.replace(",", "."));
  return measured >= smallest && measured <= farthest ? measured : undefined;
}
