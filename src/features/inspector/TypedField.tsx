import { document, useDocument } from "~/state/stores";
import { Field, type FieldProps } from "~/ui/Field";

import { useTyping } from "./gesture";

interface TypedFieldProps extends Omit<FieldProps, "onChange" | "onFocus" | "onBlur" | "typing"> {
  /** Called at every keystroke; all of one stay in the field share a gesture, and so are one step of history. */
  onType: (typed: string, gesture: string) => void;
}

export function TypedField({ onType, ...field }: TypedFieldProps) {
  const gesture = useTyping();
  // Until something else happens to the map, it holds what was typed here, however late it is shown.
  const typing = useDocument((state) => state.gesture === gesture.key);
  return (
    <Field
      {...field}
      typing={typing}
      onFocus={gesture.begin}
      onBlur={document.endGesture}
      onChange={(typed) => onType(typed, gesture.key)}
    />
  );
}
