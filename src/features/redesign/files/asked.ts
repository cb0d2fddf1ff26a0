import type { Place } from "~/analysis/collecting/finder";
import type { Gathered, GatheredRelation } from "~/analysis/collecting/gather";
import { nameIn, type SayWith } from "~/formats/sentences";
import type { Text } from "~/i18n/text";
import type { RelataMap } from "~/model/map";
import { variantOf } from "~/model/queries";

import { inVariant, ownRelation, toldIn } from "./told";

/** Whether something in a file is something in the map, for somebody to answer. */
export interface Question {
  readonly key: string;
  readonly told: string;
  /** How much waits for the answer. */
  readonly aside: string;
  /** What is known of the two, to be held side by side. */
  readonly sides?: readonly { readonly title: string; readonly lines: readonly string[] }[];
  readonly likeness: "same" | "near";
  readonly choices: readonly { readonly value: string; readonly text: string }[];
  /** The words for none of these. */
  readonly none: string;
}

/** What has to be answered before all readings can be taken. */
export function questionsOf(
  map: RelataMap,
  { perspectives, relations }: Gathered,
  t: Text,
  say: SayWith,
): readonly Question[] {
  const parties = perspectives.flatMap(({ key, told, found }): Question[] => {
    if (found.kind !== "asked") return [];
    const name = (text = "") => (text.trim() === "" ? t("common.unnamed") : text);
    return [
      {
        key,
        told: t("collecting.review.ask.party", { name: name(told.name) }),
        aside: "",
        likeness: found.likeness,
        choices: found.ids.map((id) => ({
          value: id,
          text: name(map.perspectives.find((each) => each.id === id)?.name),
        })),
        none: t("collecting.review.ask.newParty"),
      },
    ];
  });
  return [...parties, ...relations.flatMap((each) => questionOf(map, each, t, say))];
}

function questionOf(map: RelataMap, gathered: GatheredRelation, t: Text, say: SayWith): Question[] {
  const { key, found, lines } = gathered;
  if (found.kind !== "asked") return [];
  return [
    {
      key,
      told: toldIn(map, gathered, say),
      aside: t("collecting.review.ask.lines", { count: lines }),
      likeness: found.likeness,
      choices: found.places.map((place) => ({ value: place.key, text: placed(map, gathered, place, say) })),
      none: t("collecting.review.ask.none"),
    },
  ];
}

function placed(map: RelataMap, { told }: GatheredRelation, place: Place, say: SayWith): string {
  const variant = variantOf(map, place.variant);
  const head =
    place.relation === null
      ? say("sentences.head", {
          x: nameIn(variant, place.from, say),
          verb: say(`words.relationVerbs.${told.kind}`),
          y: nameIn(variant, place.to, say),
        })
      : ownRelation(variant, place.relation, say);
  const text = place.turned ? say("collecting.review.ask.turned", { head }) : head;
  return inVariant(map, text, variant.name, say);
}
