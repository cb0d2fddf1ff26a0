import { useState } from "react";

let gestures = 0;

function nextGesture(): string {
  gestures += 1;
  return `inspector-${gestures}`;
}

/** The key under which history joins what one stay in a control changes; `begin` is called when the stay begins. */
export function useGesture(): { readonly key: string; readonly begin: () => void } {
  const [key, setKey] = useState(nextGesture);
  return { key, begin: () => setKey(nextGesture()) };
}
