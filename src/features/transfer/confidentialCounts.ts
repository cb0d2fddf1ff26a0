import type { Text } from "~/i18n/text";
import { framesOf, notesOf } from "~/model/queries";
import type { Variant } from "~/model/variant";

/** How much of a variant is left out as confidential, or joined to what is. */
export interface LeftOutCounts {
  readonly elements: number;
  readonly relations: number;
  readonly annotations: number;
}

export function leftOutBetween(whole: Variant, shown: Variant): LeftOutCounts {
  const annotations = (variant: Variant) => framesOf(variant).length + notesOf(variant).length;
  return {
    elements: whole.elements.length - shown.elements.length,
    relations: whole.relations.length - shown.relations.length,
    annotations: annotations(whole) - annotations(shown),
  };
}

export function isNothing({ elements, relations, annotations }: LeftOutCounts): boolean {
  return elements + relations + annotations === 0;
}

/** The counts in words; frames and notes are named where there are some. */
export function inWords({ elements, relations, annotations }: LeftOutCounts, t: Text) {
  const joined = t("common.relations", { count: relations });
  return {
    elements: t("common.elements", { count: elements }),
    relations: annotations === 0 ? joined : `${joined}, ${t("common.annotations", { count: annotations })}`,
  };
}
