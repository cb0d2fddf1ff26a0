import type { ComponentProps } from "react";

import { useText } from "~/i18n/text";
import { document } from "~/state/stores";
import { useStay } from "~/state/useStay";
import { ChoiceChips } from "~/ui/Chips";

type ChipsProps<Value extends string> = ComponentProps<typeof ChoiceChips<Value>>;

interface PickedChipsProps<Value extends string> extends Omit<
  ChipsProps<Value>,
  "onChange" | "onFocus" | "onBlur" | "mixed"
> {
  /** A run along the chips by arrow keys shares a gesture; any other choice stands alone. */
  onPick: (value: Value | null, gesture?: string) => void;
}

export function PickedChips<Value extends string>({ onPick, ...chips }: PickedChipsProps<Value>) {
  const t = useText();
  const gesture = useStay();
  return (
    <ChoiceChips<Value>
      {...chips}
      mixed={t("inspector.mixed")}
      onFocus={gesture.begin}
      onBlur={document.endGesture}
      onChange={(value, sliding) => onPick(value, sliding ? gesture.key : undefined)}
    />
  );
}
