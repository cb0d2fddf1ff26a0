import type { NodeProps } from "@xyflow/react";

import type { FrameNodeType } from "./annotationNodes";
import { usePixel } from "./onStage";
import { ResizeHandles } from "./ResizeHandlesLater";

import css from "./Annotations.module.css";

/** A frame in the DOM: its border and its name can be pointed at, its floor is paper. */
export function FrameNode({ id, data, draggable }: NodeProps<FrameNodeType>) {
  const { rect, tab } = data.frame;
  // Of a long name the tab shows as much as there is room for.
  const pixel = usePixel();
  return (
    <div className={css["frame"]} style={pixel}>
      <span className={`${css["edge"]} ${css["top"]}`} />
      <span className={`${css["edge"]} ${css["right"]}`} />
      <span className={`${css["edge"]} ${css["bottom"]}`} />
      <span className={`${css["edge"]} ${css["left"]}`} />
      {tab === null ? null : (
        <span
          className={css["tab"]}
          title={data.name}
          style={{ left: tab.x - rect.x, top: tab.y - rect.y, width: tab.width, height: tab.height }}
        />
      )}
      {draggable ? <ResizeHandles id={id} rect={rect} /> : null}
    </div>
  );
}
