import type { Lens } from "./lens";
import { trust } from "./trust";

/** The lenses, in the order of their buttons. */
export const lenses: readonly Lens[] = [trust];

/** The lens of this name; the first one where the name is not known, as in a view of a newer version. */
export function lensOf(id: string | null): Lens {
  return lenses.find((lens) => lens.id === id) ?? trust;
}
