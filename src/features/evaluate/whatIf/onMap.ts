import { relationOf } from "~/model/queries";
import type { Variant } from "~/model/variant";
import { session } from "~/state/stores";

/** Lights up items, relations among them with their ends; one relation alone is opened in the inspector too. */
export function showItems(variant: Variant, items: readonly string[]): void {
  const ends = items.flatMap((id) => {
    const relation = relationOf(variant, id);
    return relation === undefined ? [] : [relation.from, relation.to];
  });
  const [only] = items;
  if (items.length === 1 && only !== undefined) session.select([only]);
  session.lightUp([...items, ...ends]);
}
