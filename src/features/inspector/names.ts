import type { Text } from "~/i18n/text";
import type { Element } from "~/model/element";
import type { Perspective } from "~/model/map";
import type { Relation } from "~/model/relation";

/** What an element is called where it has to be called something. */
export function nameOf(element: Element | undefined, t: Text): string {
  return element === undefined || element.label === "" ? t("common.unnamed") : element.label;
}

/** A relation as a sentence: "Police serves Visitors". */
export function sentenceOf(
  relation: Relation,
  from: Element | undefined,
  to: Element | undefined,
  t: Text,
): string {
  return t("inspector.sentence", {
    from: nameOf(from, t),
    verb: t(`words.relationVerbs.${relation.kind}`),
    to: nameOf(to, t),
  });
}

export function perspectiveNamed(perspective: Perspective | undefined, t: Text): string {
  return perspective === undefined || perspective.name === "" ? t("common.unnamed") : perspective.name;
}
