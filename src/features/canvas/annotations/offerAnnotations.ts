import { text } from "~/i18n/text";
import type { Point } from "~/scene/path";
import type { Action } from "~/state/actions";
import { actions, surface } from "~/state/stores";

import { editing } from "../edits";
import type { Stage } from "../stage/stage";
import { growSelected, openFrame, openNote } from "./annotationEdits";

/** Arrow keys, and how they move the right and the lower edge. */
const edges = [
  ["ArrowUp", 0, -1, "lower"],
  ["ArrowRight", 1, 0, "wider"],
  ["ArrowDown", 0, 1, "higher"],
  ["ArrowLeft", -1, 0, "narrower"],
] as const;

/** Offers what makes notes and frames; `here` is where the pointer is. Gives the way to stop. */
export function offerAnnotations(stage: Stage, here: () => Point): () => void {
  const mayEdit = () => editing() !== null;
  return actions.offer([
    {
      id: "note.add",
      group: "make",
      label: () => text()("canvas.doing.addNote"),
      keys: ["N"],
      can: mayEdit,
      run: () => void openNote(here(), stage),
    },
    {
      id: "frame.draw",
      group: "make",
      label: () => text()("canvas.doing.drawFrame"),
      can: mayEdit,
      run: () => surface.setTool("frame"),
    },
    {
      id: "frame.selection",
      group: "arrange",
      label: () => text()("canvas.doing.frameSelection"),
      keys: ["G"],
      can: mayEdit,
      run: () => void openFrame(stage),
    },
    ...edges.map(([key, x, y, way]): Action => ({
      id: `resize.${way}`,
      group: "edit",
      label: () => text()(`canvas.doing.resize.${way}`),
      row: () => text()("canvas.doing.resize.any"),
      keys: [`Alt+Shift+${key}`],
      can: mayEdit,
      run: () => void growSelected(x * 8, y * 8),
    })),
  ]);
}
