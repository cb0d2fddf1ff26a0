import type { Study } from "~/analysis/subject";
import type { RelataMap } from "~/model/map";

import { nowOf } from "../../a";

/** What a study says of a small world. */
export function asked<Options, Result>(
  study: Study<Options, Result>,
  map: RelataMap,
  options: Options,
): Result {
  return study.run({ variant: nowOf(map), perspectives: [], readings: [] }, options, () => undefined);
}
