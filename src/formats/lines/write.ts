import { folded } from "~/lib/folded";
import type { Element } from "~/model/element";
import { elementsById } from "~/model/queries";
import type { Relation } from "~/model/relation";
import type { Variant } from "~/model/variant";

import { relationsMeant } from "./meant";
import { plainly, quoted } from "./quoted";
import type { LineWords } from "./words";
import { detailsWritten } from "./write-details";

/**
 * Writes elements, with kind and name, and relations, with all that a line can say, as lines that make them anew:
 * all of a variant, or what is chosen with what that needs. Of elements that share name and kind, a relation says
 * which it means by its number.
 */
export function linesOf(variant: Variant, words: LineWords, chosen?: ReadonlySet<string>): string {
  const { elements, relations } = chosen === undefined ? variant : partOf(variant, chosen);
  const known = elementsById(variant);
  const nameOf = naming(elements, words);
  const names = new Set<string>();
  const between = new Map<string, Relation[]>();
  const elementLines = elements.map(({ kind, label }) => {
    const name = folded(label);
    const again = names.has(name) ? "+ " : "";
    names.add(name);
    return `${again}${kind === "actor" ? "" : `${kind}: `}${plainly(label, words)}`;
  });
  const relationLines = relations.map((relation) => {
    const ends = JSON.stringify([relation.from, relation.to]);
    const earlier = between.get(ends) ?? [];
    const again = relationsMeant(earlier, relation).length > 0 ? "+ " : "";
    between.set(ends, [...earlier, relation]);
    const said = detailsWritten(relation, known, (actor) => nameOf(actor, "actors"), words);
    const [from, to] = [relation.from, relation.to].map((id) => nameOf(known.get(id), "all"));
    return `${again}${from} > ${to}: ${said.join(", ")}`;
  });
  return [...elementLines, ...relationLines].join("\n");
}

/** What is chosen, the relations among it, and the elements that these join or are for. */
function partOf(
  variant: Variant,
  chosen: ReadonlySet<string>,
): { readonly elements: readonly Element[]; readonly relations: readonly Relation[] } {
  const relations = variant.relations.filter(
    ({ id, from, to }) => chosen.has(id) || (chosen.has(from) && chosen.has(to)),
  );
  const needed = new Set([
    ...chosen,
    ...relations.flatMap(({ from, to, humanSecurity }) => [from, to, humanSecurity?.beneficiary ?? ""]),
  ]);
  return { elements: variant.elements.filter(({ id }) => needed.has(id)), relations };
}

/** How an element is named so that it is meant and no other: by its name, with its kind, or with its number too. */
function naming(elements: readonly Element[], words: LineWords) {
  const byLabel = new Map<string, Element[]>();
  for (const element of elements) {
    const same = byLabel.get(element.label);
    if (same === undefined) byLabel.set(element.label, [element]);
    else same.push(element);
  }
  return (element: Element | undefined, among: "all" | "actors"): string => {
    if (element === undefined) return quoted("");
    const { kind, label } = element;
    const all = byLabel.get(label) ?? [];
    const ofKind = all.filter((each) => each.kind === kind);
    const before = among === "all" && all.length > ofKind.length ? `${kind}: ` : "";
    if (ofKind.length > 1) return `${before}${quoted(label)} #${ofKind.indexOf(element) + 1}`;
    return before + plainly(label, words);
  };
}
