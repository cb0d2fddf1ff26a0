import { actions, session } from "~/state/stores";
import { chordOf } from "~/ui/chord";

import { pageActions } from "./pageActions";

/** Offers what can be done on every page, and does what keys mean wherever the focus is. Gives the way to stop. */
export function listenForKeys(): () => void {
  const withdraw = actions.offer(pageActions());
  window.addEventListener("keydown", keyDown);
  return () => {
    withdraw();
    window.removeEventListener("keydown", keyDown);
  };
}

function keyDown(event: KeyboardEvent): void {
  // A dialog is answered before anything else is done.
  if (event.defaultPrevented || window.document.querySelector("dialog[open]") !== null) return;
  if (actions.getState().overlay !== null) {
    // On its way: what is typed is meant for it, and nothing else.
    if (event.key === "Escape") actions.close();
    else if (event.key === "Enter") actions.type(`${actions.getState().typed}\n`);
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey)
      actions.type(actions.getState().typed + event.key);
    event.preventDefault();
    return;
  }
  if (session.getState().finder && window.document.querySelector("[role=search]") === null) {
    // The panel is on its way; until it has the focus, no letter may mean the drawing.
    event.preventDefault();
    return;
  }
  const places = isWriting(event.target) ? (["fields"] as const) : (["fields", "page"] as const);
  const action = actions.meant(chordOf(event), places, session.getState().selection);
  if (action === undefined) return;
  event.preventDefault();
  action.run();
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
