import type { KeyboardEvent } from "react";

/** What the arrow keys walk over. */
export const walked = { "data-walked": "" } as const;

/** Arrow keys, Home and End move the focus along the sentences of a list, whatever lies between them. */
export function walk(event: KeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const sentences = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-walked]")];
  const at = sentences.indexOf(event.target as HTMLElement);
  if (at < 0) return;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: sentences.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  sentences[to]?.focus();
}
