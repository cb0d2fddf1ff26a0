import { feedbackEnd } from "~/model/impact";
import { relationOf } from "~/model/queries";
import type { Variant } from "~/model/variant";

import { nameIn, relationHead, type SayWith } from "./sentences";

/** What an end of a feedback link is called in a sentence: a relation by the words on its line, where it has any. */
export function endName(end: string, variant: Variant, say: SayWith): string {
  const { sort, id } = feedbackEnd(end);
  if (sort === "impact") return say(`sentences.ends.${id === "legitimacy" ? "legitimacy" : "effectiveness"}`);
  const relation = sort === "relation" ? relationOf(variant, id) : undefined;
  if (relation === undefined) return nameIn(variant, id, say);
  const label = relation.label.trim();
  return label === "" ? relationHead(relation, variant, say) : label;
}

/** What an end is called in a list, where two relations may have the same words on their lines. */
export function listedEndName(end: string, variant: Variant, say: SayWith): string {
  const { sort, id } = feedbackEnd(end);
  const name = endName(end, variant, say);
  const relation = sort === "relation" ? relationOf(variant, id) : undefined;
  if (relation === undefined || relation.label.trim() === "") return name;
  return say("sentences.ends.listed", { label: name, head: relationHead(relation, variant, say) });
}
