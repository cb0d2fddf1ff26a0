import { folded } from "~/lib/folded";
import type { RelataMap } from "~/model/map";
import type { Variant } from "~/model/variant";

import { among, type Part } from "./part";
import {
  type Searchable,
  type SayWord,
  textsOfElement,
  textsOfFact,
  textsOfReadings,
  textsOfRelation,
  textsOfSource,
} from "./texts";

/** Something in which what was looked for stands, and the text of it in which it stands best. */
export interface Hit {
  readonly id: string;
  readonly of: "element" | "relation" | "source" | "fact";
  readonly where: Searchable;
  /** In how many more of its texts it stands. */
  readonly more: number;
}

/** What is looked for, as it is compared: each word must stand in one and the same text. */
export function termsOf(text: string): readonly string[] {
  return folded(text)
    .split(" ")
    .filter((word) => word !== "");
}

/**
 * All that has a text in which every word of `text` stands: elements and relations by what is written about them and
 * by the sources they cite, then sources that nothing cites, and facts. Names that begin so come first, then other
 * names, then the rest, each in the order of the document.
 */
export function hitsIn(map: RelataMap, variant: Variant, text: string, say: SayWord): readonly Hit[] {
  const terms = termsOf(text);
  if (terms.length === 0) return [];
  const cited = new Map(map.sources.map((source) => [source.id, matching(textsOfSource(source), terms)]));
  const readings = textsOfReadings(map, variant);
  const shown = new Set<string>();
  const citations = (sources: readonly string[]) =>
    sources.flatMap((id) => {
      shown.add(id);
      return (cited.get(id) ?? []).map((each): Searchable => ({ ...each, place: "citation" }));
    });
  const hits: Hit[] = [];
  const take = (id: string, of: Hit["of"], found: readonly Searchable[]) => {
    const [where, ...more] = found;
    if (where !== undefined) hits.push({ id, of, where, more: more.length });
  };
  for (const element of variant.elements)
    take(element.id, "element", [
      ...matching(textsOfElement(element, say), terms),
      ...citations(element.sources),
    ]);
  for (const relation of variant.relations)
    take(relation.id, "relation", [
      ...matching(textsOfRelation(relation, say), terms),
      ...matching(readings.get(relation.id) ?? [], terms),
      ...citations(relation.sources),
    ]);
  for (const { id } of map.sources) if (!shown.has(id)) take(id, "source", cited.get(id) ?? []);
  for (const fact of map.facts) take(fact.id, "fact", matching(textsOfFact(fact), terms));
  const start = terms.join(" ");
  return hits.toSorted((a, b) => rank(a, start) - rank(b, start));
}

function matching(texts: readonly Searchable[], terms: readonly string[]): readonly Searchable[] {
  return texts.filter((each) => terms.every((term) => each.folded.includes(term)));
}

function rank({ where }: Hit, start: string): number {
  if (where.place !== "name" && where.place !== "label") return 2;
  return where.folded.startsWith(start) ? 0 : 1;
}

/** The elements and relations in which a text stands, with the relations among those elements. */
export function partWith(map: RelataMap, variant: Variant, text: string, say: SayWord): Part {
  const hits = hitsIn(map, variant, text, say);
  const ids = (of: Hit["of"]) => hits.filter((hit) => hit.of === of).map(({ id }) => id);
  const { elements, relations } = among(variant, new Set(ids("element")));
  return { elements, relations: new Set([...relations, ...ids("relation")]) };
}
