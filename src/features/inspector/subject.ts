import type { Element } from "~/model/element";
import { elementOf, relationOf } from "~/model/queries";
import type { Relation } from "~/model/relation";
import type { Variant } from "~/model/variant";

/** What the panel is about. */
export type Subject =
  | { readonly of: "about" }
  | { readonly of: "relation"; readonly relation: Relation; readonly from: Element; readonly to: Element }
  | { readonly of: "element"; readonly element: Element }
  | { readonly of: "many"; readonly elements: readonly Element[]; readonly relations: readonly Relation[] };

/** Finds what is selected; ids that the variant does not have, as after an undo, are passed over. */
export function subjectOf(variant: Variant, selection: ReadonlySet<string>): Subject {
  const elements: Element[] = [];
  const relations: Relation[] = [];
  for (const id of selection) {
    const element = elementOf(variant, id);
    const relation = relationOf(variant, id);
    if (element !== undefined) elements.push(element);
    else if (relation !== undefined) relations.push(relation);
  }
  const [element] = elements;
  const [relation] = relations;
  if (elements.length + relations.length > 1) return { of: "many", elements, relations };
  if (element !== undefined) return { of: "element", element };
  if (relation === undefined) return { of: "about" };
  const from = elementOf(variant, relation.from);
  const to = elementOf(variant, relation.to);
  return from === undefined || to === undefined ? { of: "about" } : { of: "relation", relation, from, to };
}

/** Changes when the panel turns to something else. */
export function keyOf(subject: Subject): string {
  switch (subject.of) {
    case "about":
      return "about";
    case "relation":
      return subject.relation.id;
    case "element":
      return subject.element.id;
    case "many":
      return [...subject.elements, ...subject.relations].map(({ id }) => id).join(" ");
  }
}
