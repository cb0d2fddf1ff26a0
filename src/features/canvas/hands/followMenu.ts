import { text } from "~/i18n/text";
import { actions, surface } from "~/state/stores";

import type { Stage } from "../stage/stage";
import { askAt, askByKey } from "./askMenu";
import { followLongPress } from "./longPress";

/** The ways to ask for the menu of the drawing: the second button, a long press, and the keys for it. */
export function followMenu(stage: Stage): () => void {
  const { host } = stage;
  const abort = new AbortController();
  const on = { signal: abort.signal };
  const drawing = host.querySelector(".react-flow");
  const isDrawn = (target: EventTarget | null) =>
    target instanceof Node && drawing !== null && drawing.contains(target);
  /** Without a pointer, the menu is for what is picked, as other keys are. */
  const isOurs = (target: EventTarget | null) =>
    isDrawn(target) || target === host || target === window.document.body;

  const fireLongPress = followLongPress(host, abort.signal, (event) => {
    if (isDrawn(event.target) && surface.getState().menu === null) askAt(event, event.target, stage);
  });

  window.addEventListener(
    "contextmenu",
    (event) => {
      const byKey = event.pointerType === "";
      if (!(byKey ? isOurs : isDrawn)(event.target)) return;
      event.preventDefault();
      if (surface.getState().menu !== null) return;
      if (byKey) askByKey(stage);
      else if (event.pointerType === "touch") fireLongPress();
      else askAt(event, event.target, stage);
    },
    on,
  );
  const withdraw = actions.offer([
    {
      id: "menu",
      group: "edit",
      label: () => text()("actions.menu"),
      keys: ["Shift+F10", "ContextMenu"],
      run: () => askByKey(stage),
    },
  ]);
  return () => {
    withdraw();
    abort.abort();
    surface.closeMenu();
  };
}
