import type { Text } from "~/i18n/text";
import { elementOf, frameOf, noteOf, relationOf } from "~/model/queries";
import type { Relation } from "~/model/relation";
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
  const sentence = t("canvas.said.relation", { from: nameOf(relation.from), to: nameOf(relation.to), verb });
  const { label } = relation;
  const said = label.trim() === "" ? sentence : t("canvas.said.labelled", { sentence, label });
  const alike = variant.relations.filter((other) => soundsLike(other, relation));
  if (alike.length < 2) return said;
  return t("canvas.said.nth", { said, place: alike.indexOf(relation) + 1, count: alike.length });
}

/** Whether two relations, or one and the same, would be said in the same words. */
function soundsLike(one: Relation, other: Relation): boolean {
  const { from, to, kind, label } = other;
  return one.from === from && one.to === to && one.kind === kind && one.label.trim() === label.trim();
}
