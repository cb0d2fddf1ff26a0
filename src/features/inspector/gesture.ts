import { useState } from "react";

import { typingGesture } from "~/state/typing";

let gestures = 0;

function nextNumber(): number {
  gestures += 1;
  return gestures;
}

/** One stay in a control. */
interface Stay {
  readonly key: string;
  /** Called when the stay begins. */
  readonly begin: () => void;
}

/** The key under which history joins what one stay in a control changes. */
export function useGesture(): Stay {
  const [number, setNumber] = useState(nextNumber);
  return { key: `inspector-${number}`, begin: () => setNumber(nextNumber()) };
}

/** The same of a field in which words are typed. */
export function useTyping(): Stay {
  const [number, setNumber] = useState(nextNumber);
  return { key: typingGesture(number), begin: () => setNumber(nextNumber()) };
}
