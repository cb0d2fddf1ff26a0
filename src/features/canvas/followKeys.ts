import { isCovered } from "~/state/session";
import { actions, session, surface } from "~/state/stores";

import { drawingActions } from "./actions";
import { released } from "./actions/editing";
import { offerAnnotations } from "./annotations/offerAnnotations";
import type { Camera } from "./camera";
import { copyText, cut, looksLikeClip, pasteText } from "./clip";
import { belongsElsewhere, choice } from "./elsewhere";
import { pressed } from "./keys";
import type { Stage } from "./stage/stage";
import { inView } from "./stage/view";

/** A choice keeps the keys that make it; a letter that adds an element still does so. */
function chooses({ key, target, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (!(target instanceof Element) || !target.matches(choice)) return false;
  return /^(?:Arrow.*|[0-9 .?−-]|Enter|Escape|Home|End)$/u.test(key) && !ctrlKey && !metaKey;
}

/** In a panel beside the drawing, what is deleted is named on a button. */
function deletesElsewhere({ key, target }: KeyboardEvent): boolean {
  if (key !== "Delete" && key !== "Backspace") return false;
  return target instanceof Element && target.closest("aside, header") !== null;
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
  /** What is covered lies still. */
  const covered = () => isCovered(session.getState());
  const abort = new AbortController();
  const on = { signal: abort.signal };
  /** What keys mean while presenting is fetched when that begins, or with what else comes once the drawing stands. */
  let presented: ((event: KeyboardEvent, camera: Camera) => boolean) | null = null;
  const stopPresenting = session.subscribe(({ presenting }) => {
    if (!presenting || presented !== null) return;
    void import("./views/presentKeys").then(({ presented: act }) => {
      presented = act;
    });
  });
  host.addEventListener(
    "pointermove",
    ({ clientX, clientY }) => Object.assign(pointer, { x: clientX, y: clientY, over: true }),
    on,
  );
  host.addEventListener("pointerleave", () => Object.assign(pointer, { over: false }), on);
  window.addEventListener(
    "keydown",
    (event) => {
      if (covered() || event.defaultPrevented || belongsElsewhere(event.target)) return;
      const { inPlace } = surface.getState();
      if (inPlace !== null && host.querySelector("[data-in-place]") === null) {
        // A field is open that is not there yet: what is typed is meant for it. A note keeps what is written.
        if (event.key === "Escape" && inPlace.does !== "write") surface.close();
        else surface.typeAhead(event.key);
        event.preventDefault();
        return;
      }
      if (pressesButton(event)) return;
      if (chooses(event) || deletesElsewhere(event)) return;
      if (session.getState().presenting && presented?.(event, camera) === true) {
        event.preventDefault();
        return;
      }
      if (pressed(event)) event.preventDefault();
    },
    on,
  );
  window.addEventListener("keyup", released, on);
  // Walking through the elements with Tab picks them; a click picks by itself, with its modifiers.
  host.addEventListener(
    "focusin",
    ({ target, relatedTarget }) => {
      if (!(target instanceof HTMLElement) || !target.matches(".react-flow__node:focus-visible")) return;
      // A menu that is left gives the focus back, and what was picked stays picked.
      if (relatedTarget instanceof Element && relatedTarget.closest("[role=menu]") !== null) return;
      const { id } = target.dataset;
      // So does a dialog, and the node that had the focus is one of those that were picked.
      if (id !== undefined && !session.getState().selection.has(id)) session.select([id]);
    },
    on,
  );
  // What is deleted, placed or put away takes the focus with it; the drawing takes it up, so that keys go on.
  for (const what of ["keyup", "click"] as const)
    window.addEventListener(
      what,
      ({ target }) => {
        // A letter takes no field away, and comes too often for two frames more.
        if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return;
        window.requestAnimationFrame(() => {
          window.requestAnimationFrame(() => {
            const { activeElement, body } = window.document;
            const free = activeElement === null || activeElement === body;
            if (free && !covered() && !abort.signal.aborted) host.focus({ preventScroll: true });
          });
        });
      },
      on,
    );
  window.addEventListener(
    "copy",
    (event) => {
      if (covered() || belongsElsewhere(event.target) || hasTextSelection()) return;
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
      if (covered() || belongsElsewhere(event.target)) return;
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
      if (covered() || belongsElsewhere(event.target) || surface.getState().inPlace !== null) return;
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (!looksLikeClip(text)) return;
      event.preventDefault();
      void pasteText(text, pointer.over ? here() : null);
    },
    on,
  );
  const withdraw = actions.offer(drawingActions({ stage, camera, here }));
  const stopOffering = offerAnnotations(stage, here);
  return () => {
    withdraw();
    stopPresenting();
    stopOffering();
    abort.abort();
  };
}

function hasTextSelection(): boolean {
  return (window.getSelection()?.toString() ?? "") !== "";
}
