import type { Element } from "~/model/element";
import type { Relation } from "~/model/relation";

import type { Criterion } from "./criterion";
import { elementFields } from "./elementFields";
import type { Field, FieldView } from "./fields";
import { among, type Part } from "./part";
import { relationFields } from "./relationFields";

type Asked = Extract<Criterion, { readonly field: string }>;

/** What meets what is asked of a field: the elements with the relations among them, or the relations with their ends. */
export function meeting(asked: Asked, view: FieldView): Part | null {
  const ofElements = elementFields.find(({ id }) => id === asked.field);
  const ofRelations = relationFields.find(({ id }) => id === asked.field);
  if (ofElements !== undefined) {
    const elements = view.variant.elements.filter((element) =>
      meets<Element>(element, asked, ofElements, view),
    );
    return among(view.variant, new Set(elements.map(({ id }) => id)));
  }
  // A field of a newer version asks nothing that this one could tell.
  if (ofRelations === undefined) return null;
  const relations = view.variant.relations.filter((each) => meets<Relation>(each, asked, ofRelations, view));
  return { elements: new Set(), relations: new Set(relations.map(({ id }) => id)) };
}

function meets<Item>(item: Item, asked: Asked, field: Field<Item>, view: FieldView): boolean {
  if ("scale" in field) {
    if (asked.by !== "number") return false;
    const { from, to, unknown } = asked;
    return field
      .read(item, view)
      .some((value) =>
        value === null ? unknown : from !== null && to !== null && value >= from && value <= to,
      );
  }
  return asked.by === "value" && field.read(item, view).some((value) => asked.values.includes(value));
}
