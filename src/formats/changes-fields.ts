import { signed } from "~/lib/signed";
import type { Element } from "~/model/element";
import type { Relation } from "~/model/relation";
import type { Variant } from "~/model/variant";

import { nameIn, type SayWith } from "./sentences";

/** How a value of a field is told. */
type How =
  | "label"
  | "count"
  | "signed"
  | "yesNo"
  | "text"
  | "texts"
  | "sources"
  | "confidential"
  | "element"
  /** A word of a vocabulary, or several. */
  | { readonly words: string };

/** A field of an item that a sentence can tell of. */
export interface ToldField {
  /** Where it lies in the item: `trust.forward.value`. */
  readonly path: string;
  /** Its name within a sentence, one of `changes.fields`. */
  readonly name: string;
  readonly how: How;
  /** Whether it is told of what is new, where it is known. */
  readonly stated?: true;
}

const axes = ["stateCitizen", "publicPrivate", "domesticForeign", "physicalVirtual"] as const;
const capitals = ["social", "cultural", "political", "economic", "symbolic"] as const;

const typeWords = { actor: "actorTypes", commodity: "commodityTypes", threat: "threatKinds" } as const;

/** What can be told of an element of a kind, in the order in which it is told. */
export function elementFields(kind: Element["kind"]): readonly ToldField[] {
  const stances = kind === "space" ? "spaceStances" : "commodityStances";
  return [
    { path: "label", name: "label", how: "label" },
    { path: "kind", name: "kind", how: { words: "elementKinds" }, stated: true },
    // The type of a space is in free words, and often says again what the next ones say.
    kind === "space"
      ? { path: "type", name: "type", how: "texts" }
      : { path: "type", name: "type", how: { words: typeWords[kind] }, stated: true },
    { path: "chain", name: "chain", how: { words: "securityChain" } },
    { path: "influence", name: "influence", how: "count" },
    { path: "seatAtTable", name: "seatAtTable", how: { words: "seatsAtTable" } },
    { path: "domain", name: "domain", how: { words: "spaceDomains" }, stated: true },
    { path: "medium", name: "medium", how: { words: "spaceMedia" }, stated: true },
    { path: "stances", name: "stances", how: { words: stances } },
    { path: "access", name: "access", how: { words: "spaceAccess" } },
    { path: "goodClass", name: "goodClass", how: { words: "goodClasses" } },
    { path: "owner", name: "owner", how: "element" },
    { path: "status", name: "status", how: { words: "threatStatuses" } },
    { path: "severity", name: "severity", how: "count", stated: true },
    { path: "likelihood", name: "likelihood", how: "count", stated: true },
    { path: "contested", name: "contested", how: "yesNo" },
    { path: "dimensions", name: "dimensions", how: { words: "dimensions" } },
    ...axes.map((axis) => ({ path: `axes.${axis}`, name: axis, how: { words: "axisPoles" } })),
    ...capitals.map((each) => ({ path: `capitals.${each}`, name: each, how: "count" as const })),
    { path: "note", name: "note", how: "text" },
    { path: "tags", name: "tags", how: "texts" },
    { path: "sources", name: "sources", how: "sources" },
    { path: "confidential", name: "confidential", how: "confidential" },
  ];
}

/** What can be told of a relation, in the order in which it is told. */
export const relationFields: readonly ToldField[] = [
  { path: "label", name: "label", how: "label" },
  { path: "kind", name: "kind", how: { words: "relationKinds" } },
  { path: "from", name: "from", how: "element" },
  { path: "to", name: "to", how: "element" },
  { path: "trust.forward.value", name: "trust", how: "signed", stated: true },
  { path: "trust.backward.value", name: "trust", how: "signed", stated: true },
  { path: "humanSecurity.beneficiary", name: "beneficiary", how: "element" },
  { path: "humanSecurity.protection", name: "protection", how: "signed", stated: true },
  { path: "humanSecurity.empowerment", name: "empowerment", how: "signed", stated: true },
  { path: "strength", name: "strength", how: "count", stated: true },
  { path: "formality", name: "formality", how: { words: "formalities" }, stated: true },
  { path: "roles.from", name: "role", how: { words: "practices" } },
  { path: "roles.to", name: "role", how: { words: "practices" } },
  { path: "trust.forward.confidence", name: "confidence", how: { words: "confidences" } },
  { path: "trust.backward.confidence", name: "confidence", how: { words: "confidences" } },
  { path: "trust.forward.basis", name: "basis", how: { words: "trustBases" } },
  { path: "trust.backward.basis", name: "basis", how: { words: "trustBases" } },
  { path: "trust.forward.why", name: "whyTrust", how: "text" },
  { path: "trust.backward.why", name: "whyTrust", how: "text" },
  { path: "humanSecurity.whyProtection", name: "whyProtection", how: "text" },
  { path: "humanSecurity.whyEmpowerment", name: "whyEmpowerment", how: "text" },
  { path: "humanSecurity.dimensions", name: "securityDimensions", how: { words: "dimensions" } },
  { path: "prehistory", name: "prehistory", how: "text" },
  { path: "informalRules", name: "informalRules", how: "text" },
  { path: "note", name: "note", how: "text" },
  { path: "sources", name: "sources", how: "sources" },
  { path: "confidential", name: "confidential", how: "confidential" },
];

/** What a field of an item is called within a sentence: "trust of Police in Visitors". */
export function fieldNamed(
  { path, name }: ToldField,
  item: Element | Relation,
  variant: Variant,
  say: SayWith,
): string {
  const names = "from" in item ? partiesOf(path, item, variant, say) : {};
  return say(`changes.fields.${name}`, names);
}

function partiesOf(path: string, { from, to, humanSecurity }: Relation, variant: Variant, say: SayWith) {
  const isBack = path.includes("backward") || path === "roles.to";
  const [x, y] = (isBack ? [to, from] : [from, to]).map((id) => nameIn(variant, id, say)) as [string, string];
  return { x, y, z: nameIn(variant, humanSecurity?.beneficiary ?? null, say) };
}

/** One value of a field within a sentence. Null where there is nothing that could be said of it. */
export function valueSaid(how: How, value: unknown, variant: Variant, say: SayWith): string | null {
  if (value === null || value === undefined || value === "") return null;
  if (Array.isArray(value)) {
    const said = value.map((each) => valueSaid(how, each, variant, say)).filter((each) => each !== null);
    return said.length === 0 ? null : said.join(", ");
  }
  if (typeof value === "number") return how === "signed" ? signed(value) : String(value);
  if (typeof value === "boolean") return say(value ? "changes.yes" : "changes.no");
  if (typeof value !== "string") return null;
  if (how === "element") return nameIn(variant, value, say);
  return typeof how === "object" ? say(`words.${how.words}.${value}`) : value;
}
