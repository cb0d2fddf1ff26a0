import { folded } from "~/lib/folded";
import type { Element } from "~/model/element";
import type { RelataMap, Source } from "~/model/map";
import type { Relation } from "~/model/relation";
import type { Variant } from "~/model/variant";

/** Says a key of the interface texts. */
export type SayWord = (key: string) => string;

/** Where in an item a text stands; `finding.places` names them. */
type TextPlace =
  | "name"
  | "type"
  | "tags"
  | "note"
  | "label"
  | "kind"
  | "prehistory"
  | "rules"
  | "why"
  | "reading"
  | "citation"
  | "source"
  | "fact";

/** A text that can be searched, and as what it is compared. */
export interface Searchable {
  readonly place: TextPlace;
  readonly text: string;
  readonly folded: string;
}

const known = new WeakMap<object, readonly Searchable[]>();

function kept(item: object, texts: () => readonly (readonly [TextPlace, string | null])[]) {
  const before = known.get(item);
  if (before !== undefined) return before;
  const made = texts().flatMap(([place, text]) => searchable(place, text));
  known.set(item, made);
  return made;
}

function searchable(place: TextPlace, text: string | null): readonly Searchable[] {
  return text === null || text.trim() === "" ? [] : [{ place, text, folded: folded(text) }];
}

const typeWords = {
  actor: "actorTypes",
  commodity: "commodityTypes",
  threat: "threatKinds",
} as const;

/** What is written about an element, its name first; read once, as long as the element stays the same. */
export function textsOfElement(element: Element, say: SayWord): readonly Searchable[] {
  const { kind, type } = element;
  return kept(element, () => [
    ["name", element.label],
    ["type", type === null ? null : kind === "space" ? type : say(`words.${typeWords[kind]}.${type}`)],
    ...element.tags.map((tag) => ["tags", tag] as const),
    ["note", element.note],
  ]);
}

/** What is written about a relation; read once, as long as the relation stays the same. */
export function textsOfRelation(relation: Relation, say: SayWord): readonly Searchable[] {
  const { trust, humanSecurity } = relation;
  return kept(relation, () => [
    ["label", relation.label],
    ["kind", say(`words.relationKinds.${relation.kind}`)],
    ["note", relation.note],
    ...relation.prehistory.map(({ date, event }) => ["prehistory", `${date ?? ""} ${event}`.trim()] as const),
    ...relation.informalRules.map(({ text }) => ["rules", text] as const),
    ["why", trust?.forward.why ?? null],
    ["why", trust?.backward.why ?? null],
    ["why", humanSecurity?.whyProtection ?? null],
    ["why", humanSecurity?.whyEmpowerment ?? null],
  ]);
}

export function textsOfSource(source: Source): readonly Searchable[] {
  return kept(source, () => [
    ["source", source.citation],
    ["source", source.url],
  ]);
}

/** The parties' own words about the relations of a variant, by relation. */
export function textsOfReadings(
  map: RelataMap,
  variant: Variant,
): ReadonlyMap<string, readonly Searchable[]> {
  const texts = new Map<string, Searchable[]>();
  for (const reading of map.readings) {
    if (reading.variant !== variant.id) continue;
    const list = kept(reading, () => [["reading", reading.why]]);
    texts.set(reading.relation, [...(texts.get(reading.relation) ?? []), ...list]);
  }
  return texts;
}

export function textsOfFact(fact: RelataMap["facts"][number]): readonly Searchable[] {
  return kept(fact, () => [["fact", fact.text]]);
}
