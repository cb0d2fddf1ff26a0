import { useSyncExternalStore } from "react";

import type { Stage } from "./stage/stage";
import type { View } from "./stage/view";

/** The pan and zoom, for the few things that follow it in React. */
export function useView(stage: Stage): View {
  return useSyncExternalStore(stage.onView, stage.view);
}

/** The zoom alone, which changes less often than the view. */
export function useZoom(stage: Stage): number {
  return useSyncExternalStore(stage.onView, () => stage.view().zoom);
}
