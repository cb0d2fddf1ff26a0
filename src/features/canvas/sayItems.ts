import type { Text } from "~/i18n/text";
import { elementOf, frameOf, noteOf, relationOf } from "~/model/queries";
import type { Variant } from "~/model/variant";

import { annotationName } from "./annotations/annotationNodes";

/** What items are called together: one by its name, a relation as a sentence, several by their number. */
export function sayItems(variant: Variant, ids: readonly string[], t: Text): string {
  const [only] = ids;
  if (only === undefined) return "";
  if (ids.length > 1) return t("canvas.said.items", { count: ids.length });
  const nameOf = (id: string) => {
    const label = elementOf(variant, id)?.label ?? "";
    return label === "" ? t("common.unnamed") : label;
  };
  const frame = frameOf(variant, only);
  if (frame !== undefined) return annotationName("frame", frame.label, t);
  const note = noteOf(variant, only);
  if (note !== undefined) return annotationName("note", note.text, t);
  const relation = relationOf(variant, only);
  if (relation === undefined) return nameOf(only);
  const verb = t(`words.relationVerbs.${relation.kind}`);
  return t("canvas.said.relation", { from: nameOf(relation.from), to: nameOf(relation.to), verb });
}
