import { useText } from "~/i18n/text";
import { document } from "~/state/stores";
import { useStay } from "~/state/useStay";
import { Scale, type ScaleProps } from "~/ui/Scale";

interface RatedScaleProps extends Omit<ScaleProps, "onChange" | "onFocus" | "onBlur" | "mixed"> {
  /** A run along the scale by arrow keys shares a gesture; any other choice stands alone. */
  onRate: (value: number | null, gesture?: string) => void;
  onReach?: () => void;
}

export function RatedScale({ onRate, onReach, ...scale }: RatedScaleProps) {
  const t = useText();
  const gesture = useStay();
  return (
    <Scale
      {...scale}
      mixed={t("inspector.mixed")}
      onFocus={() => {
        gesture.begin();
        onReach?.();
      }}
      onBlur={document.endGesture}
      onChange={(value, sliding) => onRate(value, sliding ? gesture.key : undefined)}
    />
  );
}
