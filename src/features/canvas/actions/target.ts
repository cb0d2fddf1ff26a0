import type { Camera } from "../camera";
import type { Stage } from "../stage/stage";

/** What actions reach for: the stage, the camera, and where the pointer is. */
export interface KeyTarget {
  readonly stage: Stage;
  readonly camera: Camera;
  /** The map point under the pointer, or the middle of the view when the pointer is elsewhere. */
  readonly here: () => { readonly x: number; readonly y: number };
}
