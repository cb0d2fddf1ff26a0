import { document } from "~/state/stores";
import { Field, type FieldProps } from "~/ui/Field";

import { useGesture } from "./gesture";

interface TypedFieldProps extends Omit<FieldProps, "onChange" | "onFocus" | "onBlur"> {
  /** Called at every keystroke; all of one stay in the field share a gesture, and so are one step of history. */
  onType: (typed: string, gesture: string) => void;
}

export function TypedField({ onType, ...field }: TypedFieldProps) {
  const gesture = useGesture();
  return (
    <Field
      {...field}
      onFocus={gesture.begin}
      onBlur={document.endGesture}
      onChange={(typed) => onType(typed, gesture.key)}
    />
  );
}
