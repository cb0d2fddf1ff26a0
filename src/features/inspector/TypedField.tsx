import { useTyping } from "~/state/useStay";
import { Field, type FieldProps } from "~/ui/Field";

interface TypedFieldProps extends Omit<FieldProps, "onChange" | "onFocus" | "onBlur" | "typing"> {
  /** Called at every keystroke; all of one stay in the field share a gesture, and so are one step of history. */
  onType: (typed: string, gesture: string) => void;
}

/** A field whose words go into the map as they are typed. */
export function TypedField({ onType, ...field }: TypedFieldProps) {
  return <Field {...field} {...useTyping(onType)} />;
}
