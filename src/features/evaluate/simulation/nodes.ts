import type { Text } from "~/i18n/text";
import { feedbackEnd } from "~/model/impact";
import { relationOf } from "~/model/queries";
import type { Variant } from "~/model/variant";

import { nameIn } from "../names";

/** What a node of the feedback is called: a relation by the words on its line, where it has any. */
export function nodeName(variant: Variant, node: string, t: Text): string {
  const { sort, id } = feedbackEnd(node);
  if (sort === "impact") return t(`simulation.nodes.${id === "legitimacy" ? "legitimacy" : "effectiveness"}`);
  const relation = sort === "relation" ? relationOf(variant, id) : undefined;
  if (relation === undefined) return nameIn(variant, id, t);
  return relation.label === "" ? sentenceOf(variant, id, t) : relation.label;
}

/** What a node is called in a list, where two relations may have the same words on their lines. */
export function listedName(variant: Variant, node: string, t: Text): string {
  const { sort, id } = feedbackEnd(node);
  const label = nodeName(variant, node, t);
  if (sort !== "relation" || (relationOf(variant, id)?.label ?? "") === "") return label;
  return t("simulation.nodes.labelled", { label, sentence: sentenceOf(variant, id, t) });
}

/** The heading under which a node is listed. */
export function groupOf(node: string): "impact" | "threat" | "element" | "relation" {
  const { sort } = feedbackEnd(node);
  return sort === "impact" || sort === "threat" || sort === "relation" ? sort : "element";
}

/** The item of the map that a node stands for; effectiveness and legitimacy stand for none. */
export function itemOf(node: string): string | null {
  const { sort, id } = feedbackEnd(node);
  return sort === "impact" ? null : id;
}

function sentenceOf(variant: Variant, relationId: string, t: Text): string {
  const relation = relationOf(variant, relationId);
  if (relation === undefined) return t("common.unnamed");
  return t("simulation.nodes.sentence", {
    from: nameIn(variant, relation.from, t),
    verb: t(`words.relationVerbs.${relation.kind}`),
    to: nameIn(variant, relation.to, t),
  });
}
