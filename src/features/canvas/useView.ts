import { useRef, useSyncExternalStore } from "react";

import type { Stage } from "./stage/stage";
import type { View } from "./stage/view";

/** The pan and zoom, for the few things that follow it in React. */
export function useView(stage: Stage): View {
  return useSyncExternalStore(stage.onView, stage.view);
}

/** The zoom where the view has come to rest: telling it in every frame of a gesture would cost more than the frame. */
export function useZoom(stage: Stage): number {
  const zoom = useRef(stage.view().zoom);
  return useSyncExternalStore(
    (changed) =>
      stage.onRest(() => {
        zoom.current = stage.view().zoom;
        changed();
      }),
    () => zoom.current,
  );
}
