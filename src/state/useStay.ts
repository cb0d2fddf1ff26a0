import { useState } from "react";

import { document, useDocument } from "./stores";
import { typingGesture } from "./typing";

let stays = 0;

function nextStay(): number {
  stays += 1;
  return stays;
}

/** One stay in a control. */
interface Stay {
  /** The key under which history joins what the stay changes; that of no other stay, in whatever panel. */
  readonly key: string;
  /** Called when the stay begins. */
  readonly begin: () => void;
}

export function useStay(): Stay {
  const [stay, setStay] = useState(nextStay);
  return { key: `stay ${stay}`, begin: () => setStay(nextStay()) };
}

/** What a field is given whose words go into the map as they are typed: all of one stay in it are one step of history. */
export function useTyping(onType: (typed: string, gesture: string) => void) {
  const [stay, setStay] = useState(nextStay);
  const gesture = typingGesture(stay);
  // Until something else happens to the map, it holds what was typed here, however late it is shown.
  const typing = useDocument((state) => state.gesture === gesture);
  return {
    typing,
    onFocus: () => setStay(nextStay()),
    onBlur: document.endGesture,
    onChange: (typed: string) => onType(typed, gesture),
  };
}
