import { text } from "~/i18n/text";
import type { Point } from "~/scene/path";
import { actions, surface } from "~/state/stores";

import { editing } from "../edits";
import type { Stage } from "../stage/stage";
import { canFrameSelection, frameSelection, openNote } from "./annotationEdits";

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
      can: () => canFrameSelection(stage),
      run: () => void frameSelection(stage),
    },
  ]);
}
