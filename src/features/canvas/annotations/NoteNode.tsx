import type { NodeProps } from "@xyflow/react";

import type { NoteNodeType } from "./annotationNodes";
import { ResizeHandles } from "./ResizeHandles";

/** A note in the DOM: something to point at, focus and name. */
export function NoteNode({ id, data, draggable }: NodeProps<NoteNodeType>) {
  return draggable ? <ResizeHandles id={id} rect={data.note.rect} /> : null;
}
