import type { RelataMap } from "~/model/map";

import { changes } from "./changes";
import { evidence } from "./evidence";
import { humanSecurity } from "./human-security";
import type { Lens } from "./lens";
import { perspectives } from "./perspectives";
import { practice } from "./practice";
import { tension } from "./tension";
import { trust } from "./trust";

/** The lenses, in the order of their buttons and of Shift 1 to 7. */
export const lenses: readonly Lens[] = [
  trust,
  humanSecurity,
  perspectives,
  practice,
  evidence,
  tension,
  changes,
];

/** The lenses that have something to show of a map. */
export function lensesFor(map: Pick<RelataMap, "variants">): readonly Lens[] {
  return lenses.filter(({ isFor }) => isFor?.(map) !== false);
}

/** The lens of this name; the first one where the name is not known, as in a view of a newer version. */
export function lensOf(id: string | null): Lens {
  return lenses.find((lens) => lens.id === id) ?? trust;
}
