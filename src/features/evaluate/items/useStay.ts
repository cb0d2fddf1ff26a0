import { useState } from "react";

let stays = 0;

function nextStay(): string {
  stays += 1;
  return `items-${stays}`;
}

/** The key under which history joins what one stay in a field changes; `begin` is called when the stay begins. */
export function useStay(): { readonly key: string; readonly begin: () => void } {
  const [key, setKey] = useState(nextStay);
  return { key, begin: () => setKey(nextStay()) };
}
