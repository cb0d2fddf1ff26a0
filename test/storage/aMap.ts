import { addElement } from "~/model/commands/elements";
import { newElement } from "~/model/element";
import { newMap, type RelataMap } from "~/model/map";

/** A map with an actor of each name; the name is its id too. */
export function aMap(title: string, ...actors: readonly string[]): RelataMap {
  const empty = newMap({ id: "map", variantId: "v1", title, variantName: "As is", language: "en" });
  return actors.reduce(withActor, empty);
}

export function withActor(map: RelataMap, name: string): RelataMap {
  return addElement(map, "v1", newElement(name, "actor", name, { x: 0, y: 0 }));
}

/** The names of all actors of the map. */
export function actorsIn(map: RelataMap): string[] {
  return map.variants.flatMap(({ elements }) => elements.map(({ label }) => label));
}
