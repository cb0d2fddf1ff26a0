import { text } from "~/i18n/text";
import type { Action } from "~/state/actions";
import { isCovered } from "~/state/session";
import { session } from "~/state/stores";

import { pickedElements, showNeighbours, showPaths } from "./asking";

/** What can be done about finding things; `enter` opens the panel and goes into its field. */
export function findActions(enter: () => void): readonly Action[] {
  const isAsked = () => {
    const { finding, focus, look } = session.getState();
    return finding.length > 0 || focus.size > 0 || look.only.size > 0;
  };
  const isDrawing = () => !isCovered(session.getState());
  return [
    {
      id: "find",
      group: "find",
      label: () => text()("finding.actions.find"),
      keys: ["Mod+F"],
      reach: "fields",
      can: () => !session.getState().presenting,
      run: enter,
    },
    {
      id: "find.neighbours",
      group: "find",
      label: () => text()("finding.actions.neighbours"),
      can: () => isDrawing() && pickedElements().length > 0,
      run: showNeighbours,
    },
    {
      id: "find.paths",
      group: "find",
      label: () => text()("finding.actions.paths"),
      can: () => isDrawing() && pickedElements().length === 2,
      run: showPaths,
    },
    {
      id: "find.rest",
      group: "find",
      label: () =>
        text()(session.getState().rest === "hide" ? "finding.actions.dim" : "finding.actions.hide"),
      can: () => session.getState().finding.length > 0,
      run: () => session.setRest(session.getState().rest === "hide" ? "dim" : "hide"),
    },
    {
      id: "find.clear",
      group: "find",
      label: () => text()("finding.actions.clear"),
      can: isAsked,
      run: () => session.showAll(),
    },
  ];
}
