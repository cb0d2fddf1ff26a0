import { useState } from "react";

import { document, useDocument } from "~/state/stores";
import { typingGesture } from "~/state/typing";
import { Field, type FieldProps } from "~/ui/Field";

/** Stays are told from those in fields of other features. */
let stays = 1_000_000;

function nextStay(): number {
  stays += 1;
  return stays;
}

interface TypedFieldProps extends Omit<FieldProps, "onChange" | "onFocus" | "onBlur" | "typing"> {
  /** Called at every keystroke; all of one stay in the field share a gesture, and so are one step of history. */
  onType: (typed: string, gesture: string) => void;
}

/** A field whose words go into the map as they are typed. */
export function TypedField({ onType, ...field }: TypedFieldProps) {
  const [stay, setStay] = useState(nextStay);
  const gesture = typingGesture(stay);
  const typing = useDocument((state) => state.gesture === gesture);
  return (
    <Field
      {...field}
      typing={typing}
      onFocus={() => setStay(nextStay())}
      onBlur={document.endGesture}
      onChange={(typed) => onType(typed, gesture)}
    />
  );
}
