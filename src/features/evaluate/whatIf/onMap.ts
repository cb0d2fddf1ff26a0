import { relationOf } from "~/model/queries";
import type { Variant } from "~/model/variant";
import { session } from "~/state/stores";

/** Lights up relations with their ends, and what else is named; one relation alone is opened in the inspector too. */
export function showOnMap(
  variant: Variant,
  relations: readonly string[],
  more: readonly string[] = [],
): void {
  const ends = relations.flatMap((id) => {
    const relation = relationOf(variant, id);
    return relation === undefined ? [] : [relation.from, relation.to];
  });
  const [only] = relations;
  if (relations.length === 1 && only !== undefined) session.select([only]);
  session.lightUp([...relations, ...ends, ...more]);
}
