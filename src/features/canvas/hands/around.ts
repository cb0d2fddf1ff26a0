import type { Variant } from "~/model/variant";

import type { Camera } from "../camera";
import type { Stage } from "../stage/stage";
import type { Voice } from "./clipboard";

/** What surrounds a menu that is open: what its entries say and do depends on it. */
export interface Around extends Voice {
  readonly stage: Stage;
  readonly camera: Camera;
  readonly variant: Variant;
  readonly selection: ReadonlySet<string>;
  readonly readOnly: boolean;
}
