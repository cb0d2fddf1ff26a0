import type { Text } from "~/i18n/text";
import type { EditName } from "~/state/document";

/** A step of history in words: "move Police". */
export function stepName(t: Text, name: EditName): string {
  // Whoever made the step named it with a key of the area `edit`; the type of a step cannot say so.
  return t(name.key as "edit.details", { ...name.values });
}
