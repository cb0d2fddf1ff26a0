import type { GatheredRelation, ToldRelation } from "~/analysis/collecting/gather";
import { relationHead, type SayWith } from "~/formats/sentences";
import type { RelataMap } from "~/model/map";
import { relationOf } from "~/model/queries";
import type { FileEnd } from "~/model/readings/readings-file";
import type { Variant } from "~/model/variant";

/** A relation of a file in its own words: "Police serves Visitors: “patrols”". */
export function toldRelation({ from, to, kind, label }: ToldRelation, say: SayWith): string {
  const [x, y] = [from, to].map((end) => toldEnd(end, say)) as [string, string];
  return withLabel(say("sentences.head", { x, verb: say(`words.relationVerbs.${kind}`), y }), label, say);
}

function toldEnd({ label, kind }: FileEnd, say: SayWith): string {
  return label.trim() === "" ? say(`sentences.unnamed.${kind}`) : label.trim();
}

/** A relation of the map in the same words. */
export function ownRelation(variant: Variant, id: string, say: SayWith): string {
  const relation = relationOf(variant, id);
  return relation === undefined ? "" : withLabel(relationHead(relation, variant, say), relation.label, say);
}

function withLabel(head: string, label: string, say: SayWith): string {
  return label.trim() === "" ? head : say("sentences.labelled", { head, label: label.trim() });
}

/** A text with the variant it holds in, where the map has several. */
export function inVariant(map: RelataMap, what: string, variant: string, say: SayWith): string {
  return map.variants.length < 2 ? what : say("collecting.review.ask.in", { what, variant });
}

/** What a file says of a relation, and of which variant. */
export function toldIn(map: RelataMap, { told, variant }: GatheredRelation, say: SayWith): string {
  return inVariant(map, toldRelation(told, say), variant.name, say);
}
