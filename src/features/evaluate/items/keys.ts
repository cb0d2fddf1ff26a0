import type { KeyboardEvent } from "react";

import { impactScale } from "~/model/vocabulary";

/** What a key means where questions are answered. */
export type Meant =
  | { readonly does: "answer"; readonly score: number | null }
  | { readonly does: "go"; readonly by: 1 | -1 };

const unknownKeys: ReadonlySet<string> = new Set([".", ",", "?"]);
const onKeys: ReadonlySet<string> = new Set(["ArrowRight", "ArrowDown"]);
const backKeys: ReadonlySet<string> = new Set(["ArrowLeft", "ArrowUp"]);

/** The meaning of a key, or null where it belongs to what has the focus. */
export function meantBy(event: KeyboardEvent): Meant | null {
  const { key, target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return null;
  if (key === "Enter") return goesOn(target, event.shiftKey) ? { does: "go", by: 1 } : null;
  if (isWriting(target)) return null;
  if (unknownKeys.has(key)) return { does: "answer", score: null };
  const score = impactScale.find((step) => String(step) === key);
  if (score !== undefined) return { does: "answer", score };
  // Arrows move along chips; what is a button or a heading they leave alone.
  if (target instanceof HTMLInputElement) return null;
  if (onKeys.has(key)) return { does: "go", by: 1 };
  return backKeys.has(key) ? { does: "go", by: -1 } : null;
}

/** Enter goes on, but for what it presses; a chosen answer would only be chosen again. In a reason, Shift breaks the line. */
function goesOn(target: EventTarget, shift: boolean): boolean {
  if (!(target instanceof HTMLElement) || shift) return false;
  if (target instanceof HTMLTextAreaElement) return true;
  if (isWriting(target)) return false;
  const pressed = target.closest("button, a, summary");
  return pressed === null || pressed.getAttribute("aria-pressed") === "true";
}

function isWriting(target: EventTarget): boolean {
  if (target instanceof HTMLInputElement) return target.type !== "radio";
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
