import { lazy, Suspense } from "react";

import type { Rect } from "~/scene/path";
import { useSession } from "~/state/stores";

const Handles = lazy(async () => ({ default: (await import("./ResizeHandles")).ResizeHandles }));

/** The corners to take hold of, fetched when a frame or note is first picked alone. */
export function ResizeHandles({ id, rect }: { id: string; rect: Rect }) {
  const alone = useSession(
    ({ selection, presenting }) => !presenting && selection.size === 1 && selection.has(id),
  );
  return <Suspense>{alone ? <Handles id={id} rect={rect} /> : null}</Suspense>;
}
