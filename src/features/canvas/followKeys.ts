import { session, surface } from "~/state/stores";

import type { Camera } from "./camera";
import { clipFrom, copyText, cut, paste } from "./clip";
import { pressed, released } from "./keys";
import type { Stage } from "./stage/stage";
import { inView } from "./stage/view";

/** Whether a key belongs to what has the focus: a field, a choice, a menu, a dialog. */
function belongsElsewhere(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return (
    target.closest("input, textarea, select, [contenteditable], dialog, [role=menu], [role=listbox]") !== null
  );
}

/** Enter and Space on a button are the button's. */
function pressesButton(event: KeyboardEvent): boolean {
  if (event.key !== "Enter" && event.key !== " ") return false;
  return event.target instanceof Element && event.target.closest("button, a, summary") !== null;
}

/** Keys, cut, copy and paste while the drawing is on the page. Gives the function that stops it. */
export function followKeys(stage: Stage, camera: Camera, host: HTMLElement): () => void {
  const pointer = { x: 0, y: 0, over: false };
  const here = () => {
    if (pointer.over) return stage.mapPoint({ clientX: pointer.x, clientY: pointer.y });
    const { x, y, width, height } = inView(stage.view(), stage.size());
    return { x: x + width / 2, y: y + height / 2 };
  };
  const abort = new AbortController();
  const on = { signal: abort.signal };
  host.addEventListener(
    "pointermove",
    ({ clientX, clientY }) => Object.assign(pointer, { x: clientX, y: clientY, over: true }),
    on,
  );
  host.addEventListener("pointerleave", () => Object.assign(pointer, { over: false }), on);
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.defaultPrevented || belongsElsewhere(event.target) || pressesButton(event)) return;
      const target = { stage, fit: () => camera.fit(), fitSelection: camera.fitSelection, here };
      if (pressed(event, target)) event.preventDefault();
    },
    on,
  );
  window.addEventListener("keyup", released, on);
  // Walking through the elements with Tab picks them; a click picks by itself, with its modifiers.
  host.addEventListener(
    "focusin",
    ({ target }) => {
      if (!(target instanceof HTMLElement) || !target.matches(".react-flow__node:focus-visible")) return;
      const { id } = target.dataset;
      if (id !== undefined) session.select([id]);
    },
    on,
  );
  window.addEventListener(
    "copy",
    (event) => {
      if (belongsElsewhere(event.target) || hasTextSelection()) return;
      const text = copyText();
      if (text === null) return;
      event.clipboardData?.setData("text/plain", text);
      event.preventDefault();
    },
    on,
  );
  window.addEventListener(
    "cut",
    (event) => {
      if (belongsElsewhere(event.target)) return;
      const text = copyText();
      if (text === null) return;
      event.clipboardData?.setData("text/plain", text);
      event.preventDefault();
      cut();
    },
    on,
  );
  window.addEventListener(
    "paste",
    (event) => {
      if (belongsElsewhere(event.target) || surface.getState().inPlace !== null) return;
      const clip = clipFrom(event.clipboardData?.getData("text/plain") ?? "");
      if (clip === null) return;
      event.preventDefault();
      paste(clip, pointer.over ? here() : null, "edit.paste");
    },
    on,
  );
  return () => abort.abort();
}

function hasTextSelection(): boolean {
  return (window.getSelection()?.toString() ?? "") !== "";
}
