import { document } from "~/state/stores";
import { Field } from "~/ui/Field";

import { useStay } from "./useStay";

interface TypedLineProps {
  label: string;
  value: string;
  /** Called at every keystroke; all of one stay in the field are one step of history. */
  onType: (typed: string, gesture: string) => void;
}

/** A reason, in a line or more. */
export function TypedLine({ label, value, onType }: TypedLineProps) {
  const stay = useStay();
  return (
    <Field
      multiline
      label={label}
      value={value}
      onFocus={stay.begin}
      onBlur={document.endGesture}
      onChange={(typed) => onType(typed, stay.key)}
    />
  );
}
