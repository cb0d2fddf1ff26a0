import { folded } from "~/lib/folded";
import type { Relation } from "~/model/relation";

import type { Details } from "./statement";

/**
 * The relations that a line means, of those between its two ends: those of its label, or without one those that
 * still have no label; those of its kind; or any. What has another label or kind is another relation.
 */
export function relationsMeant(
  between: readonly Relation[],
  { kind, label = "" }: Pick<Details, "kind" | "label">,
): readonly Relation[] {
  const ofKind = between.filter((relation) => kind === undefined || relation.kind === kind);
  if (label === "") return ofKind;
  const exactly = between.filter((relation) => relation.label === label);
  const alike =
    exactly.length > 0 ? exactly : between.filter((relation) => folded(relation.label) === folded(label));
  return alike.length > 0 ? alike : ofKind.filter((relation) => relation.label === "");
}
