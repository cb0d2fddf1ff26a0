import "./words";
import { useDocument, useSession } from "~/state/stores";

import { MatrixView } from "./MatrixView";

/** The map as a matrix: actors against actors, spaces, goods or threats, with what the lens shows in each cell. */
export function MatrixSheet() {
  const map = useDocument((state) => state.map);
  const variantId = useSession((state) => state.variantId);
  const variant = map?.variants.find(({ id }) => id === variantId);
  return map === null || variant === undefined ? null : <MatrixView map={map} variant={variant} />;
}
