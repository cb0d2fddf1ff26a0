import { document, session } from "~/state/stores";

/** Ctrl/⌘ Z takes a step back, with Shift or as Ctrl Y one forward, anywhere but in a text field. Gives the way to stop. */
export function listenForHistoryKeys(): () => void {
  window.addEventListener("keydown", keyDown);
  return () => window.removeEventListener("keydown", keyDown);
}

function keyDown(event: KeyboardEvent): void {
  const step = historyStep(event);
  if (step === null || event.defaultPrevented || session.getState().readOnly) return;
  // A text field has a history of its own, and the browser keeps it; a dialog is answered before the map changes.
  if (isWriting(event.target) || window.document.querySelector("dialog[open]") !== null) return;
  if (document.getState().map === null) return;
  event.preventDefault();
  document[step]();
}

function historyStep(event: KeyboardEvent): "undo" | "redo" | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  switch (event.key.toLowerCase()) {
    case "z":
      return event.shiftKey ? "redo" : "undo";
    case "y":
      return event.shiftKey ? null : "redo";
    default:
      return null;
  }
}

const withoutText = new Set([
  "button",
  "checkbox",
  "color",
  "file",
  "image",
  "radio",
  "range",
  "reset",
  "submit",
]);

function isWriting(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !withoutText.has(target.type);
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}
