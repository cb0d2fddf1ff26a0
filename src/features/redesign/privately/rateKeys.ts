import type { KeyboardEvent } from "react";

/** What a key means where relations are rated or answers are looked through. */
export type Meant =
  | { readonly does: "digit"; readonly digit: number }
  | { readonly does: "minus" }
  | { readonly does: "unknown" }
  | { readonly does: "go"; readonly by: 1 | -1 };

const minusSigns: ReadonlySet<string> = new Set(["-", "−", "–"]);
const unknownKeys: ReadonlySet<string> = new Set([".", ",", "?"]);
const onKeys: ReadonlySet<string> = new Set(["ArrowRight", "PageDown"]);
const backKeys: ReadonlySet<string> = new Set(["ArrowLeft", "PageUp"]);

/** The meaning of a key, or null where it belongs to what has the focus. */
export function meantBy(event: KeyboardEvent): Meant | null {
  const { key, target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return null;
  if (isWriting(target)) return null;
  if (/^\d$/u.test(key)) return { does: "digit", digit: Number(key) };
  if (minusSigns.has(key)) return { does: "minus" };
  if (unknownKeys.has(key)) return { does: "unknown" };
  if (onKeys.has(key)) return { does: "go", by: 1 };
  return backKeys.has(key) ? { does: "go", by: -1 } : null;
}

function isWriting(target: EventTarget): boolean {
  if (target instanceof HTMLInputElement) return target.type !== "checkbox";
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
