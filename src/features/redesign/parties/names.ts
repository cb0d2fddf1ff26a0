import type { Text } from "~/i18n/text";
import type { Perspective } from "~/model/map";
import { elementOf } from "~/model/queries";
import type { Relation } from "~/model/relation";
import type { Variant } from "~/model/variant";

export function partyName({ name }: Pick<Perspective, "name">, t: Text): string {
  return name.trim() === "" ? t("parties.unnamed") : name.trim();
}

/** A relation as a sentence, with its own words where it has some. */
export function relationSentence(
  { from, to, kind, label }: Pick<Relation, "from" | "to" | "kind" | "label">,
  variant: Variant,
  t: Text,
): string {
  const named = (id: string) => {
    const name = elementOf(variant, id)?.label.trim() ?? "";
    return name === "" ? t("common.unnamed") : name;
  };
  const sentence = t("parties.sentence", {
    from: named(from),
    verb: t(`words.relationVerbs.${kind}`),
    to: named(to),
  });
  return label.trim() === "" ? sentence : t("parties.labelled", { sentence, label: label.trim() });
}
