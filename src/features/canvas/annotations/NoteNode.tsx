import type { NodeProps } from "@xyflow/react";

import type { NoteNodeType } from "./annotationNodes";
import { usePixel } from "./onStage";
import { ResizeHandles } from "./ResizeHandlesLater";

import css from "./Annotations.module.css";

/** A note in the DOM: something to point at, focus and name. */
export function NoteNode({ id, data, draggable }: NodeProps<NoteNodeType>) {
  const pixel = usePixel();
  return (
    <div className={css["note"]} style={pixel}>
      {draggable ? <ResizeHandles id={id} rect={data.note.rect} /> : null}
    </div>
  );
}
