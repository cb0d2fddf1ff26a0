import type { PointerEvent as ReactPointerEvent } from "react";

import type { Stage } from "../stage/stage";
import { placeAt } from "./placing";

import css from "./Tray.module.css";

/** How far the pointer goes before a press is a drag, in pixels. */
const threshold = 5;

/**
 * Carries an element out of the tray while the pointer is down: a likeness of its row follows, and it stands where
 * it is let go of on the paper. Anywhere else, on Escape and at a second finger it stays in the tray. `began` is
 * called once the press is a drag, which ends in no click.
 */
export function dragOut(
  { nativeEvent: start, currentTarget: row }: ReactPointerEvent<HTMLElement>,
  id: string,
  stage: Stage,
  began: () => void,
): void {
  const abort = new AbortController();
  const first = { signal: abort.signal, capture: true };
  let likeness: HTMLElement | null = null;

  const end = () => {
    abort.abort();
    likeness?.remove();
    row.removeAttribute("data-carried");
  };
  const follow = ({ clientX, clientY }: PointerEvent) => {
    if (likeness === null) return;
    const { left, top } = stage.host.getBoundingClientRect();
    likeness.style.transform = `translate(${clientX - left}px, ${clientY - top}px) translate(-50%, -50%)`;
    likeness.toggleAttribute("data-off", !isPaper(clientX, clientY));
  };

  window.addEventListener(
    "pointermove",
    (event) => {
      if (event.pointerId !== start.pointerId) return;
      if (likeness === null) {
        if (Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) < threshold) return;
        began();
        likeness = likenessOf(row);
        row.setAttribute("data-carried", "");
        stage.host.append(likeness);
      }
      follow(event);
    },
    first,
  );
  window.addEventListener(
    "pointerup",
    (event) => {
      if (event.pointerId !== start.pointerId) return;
      const carried = likeness !== null;
      end();
      if (carried && isPaper(event.clientX, event.clientY)) placeAt(id, stage.mapPoint(event));
    },
    first,
  );
  // The browser scrolls the list with this finger.
  window.addEventListener("pointercancel", end, first);
  window.addEventListener("pointerdown", ({ pointerId }) => pointerId !== start.pointerId && end(), first);
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      event.stopPropagation();
      end();
    },
    first,
  );
}

function isPaper(x: number, y: number): boolean {
  return window.document.elementFromPoint(x, y)?.closest(".react-flow") != null;
}

function likenessOf(row: HTMLElement): HTMLElement {
  const likeness = window.document.createElement("div");
  likeness.className = css["likeness"] ?? "";
  likeness.setAttribute("aria-hidden", "true");
  const face = row.querySelector("[data-face]");
  if (face !== null) likeness.append(face.cloneNode(true));
  return likeness;
}
