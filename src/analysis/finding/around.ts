import { elementsById } from "~/model/queries";
import type { Variant } from "~/model/variant";

import type { Walk } from "./criterion";
import { among, type Part } from "./part";
import { distances, waysOf } from "./ways";

/**
 * What can be reached from some elements in so many steps (their ego network): the elements with all relations among
 * them; where the direction counts, with those relations alone that a walk follows.
 */
export function around(variant: Variant, items: readonly string[], steps: number, walk: Walk): Part {
  const known = elementsById(variant);
  const ways = waysOf(variant, walk);
  const away = distances(
    ways,
    items.filter((id) => known.has(id)),
    steps,
  );
  const elements = new Set(away.keys());
  if (walk === "both") return among(variant, elements);
  const walked = [...away].filter(([, distance]) => distance < steps);
  const relations = walked.flatMap(([id]) => (ways.get(id) ?? []).map(({ relation }) => relation));
  return { elements, relations: new Set(relations) };
}
