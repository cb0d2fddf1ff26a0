import { Handle, Position } from "@xyflow/react";

import css from "./Canvas.module.css";

/** An element in the DOM: something to point at, focus and name. What it looks like is painted underneath. */
export function ElementNode() {
  return (
    <>
      <Handle ref={withoutId} type="source" position={Position.Top} className={css["rim"]} />
      <div className={css["body"]} />
    </>
  );
}

/** `data-id` belongs to the element alone; React Flow marks its handles with one too. */
function withoutId(handle: HTMLDivElement | null): void {
  handle?.removeAttribute("data-id");
}
