import type { Element } from "~/model/element";
import type { Frame } from "~/model/frame";
import type { ExtraRelation, Perspective } from "~/model/map";
import type { Note } from "~/model/note";
import { elementOf, extraOf, frameOf, noteOf, relationOf } from "~/model/queries";
import type { Relation } from "~/model/relation";
import type { Variant } from "~/model/variant";

/** What the panel is about. */
export type Subject =
  | { readonly of: "about" }
  | { readonly of: "relation"; readonly relation: Relation; readonly from: Element; readonly to: Element }
  | {
      readonly of: "extra";
      readonly party: Perspective;
      readonly extra: ExtraRelation;
      readonly from: Element;
      readonly to: Element;
    }
  | { readonly of: "element"; readonly element: Element }
  | { readonly of: "frame"; readonly frame: Frame }
  | { readonly of: "note"; readonly note: Note }
  | ({ readonly of: "many" } & Many);

/** Several items by their sort. */
export interface Many {
  readonly elements: readonly Element[];
  readonly relations: readonly Relation[];
  readonly frames: readonly Frame[];
  readonly notes: readonly Note[];
}

/** Finds what is selected; ids that the variant does not have, as after an undo, are passed over. */
export function subjectOf(
  variant: Variant,
  perspectives: readonly Perspective[],
  selection: ReadonlySet<string>,
): Subject {
  const found = <Item>(find: (variant: Variant, id: string) => Item | undefined) =>
    [...selection].map((id) => find(variant, id)).filter((item) => item !== undefined);
  const many: Many = {
    elements: found(elementOf),
    relations: found(relationOf),
    frames: found(frameOf),
    notes: found(noteOf),
  };
  if (itemsOf(many).length > 1) return { of: "many", ...many };
  const [element] = many.elements;
  if (element !== undefined) return { of: "element", element };
  const [frame] = many.frames;
  if (frame !== undefined) return { of: "frame", frame };
  const [note] = many.notes;
  if (note !== undefined) return { of: "note", note };
  const [relation] = many.relations;
  if (relation === undefined) return onlySeenBy(variant, perspectives, selection) ?? { of: "about" };
  const from = elementOf(variant, relation.from);
  const to = elementOf(variant, relation.to);
  return from === undefined || to === undefined ? { of: "about" } : { of: "relation", relation, from, to };
}

/** The relation that is picked and that only one party sees. */
function onlySeenBy(
  variant: Variant,
  perspectives: readonly Perspective[],
  selection: ReadonlySet<string>,
): Subject | null {
  const [only] = selection;
  if (selection.size !== 1 || only === undefined) return null;
  for (const party of perspectives) {
    const extra = extraOf(party).find(({ id }) => id === only);
    const [from, to] = [elementOf(variant, extra?.from ?? ""), elementOf(variant, extra?.to ?? "")];
    if (extra?.variant === variant.id && from !== undefined && to !== undefined)
      return { of: "extra", party, extra, from, to };
  }
  return null;
}

/** All of several, whatever their sort. */
export function itemsOf({ elements, relations, frames, notes }: Many): readonly { readonly id: string }[] {
  return [...elements, ...relations, ...frames, ...notes];
}

/** Changes when the panel turns to something else. */
export function keyOf(subject: Subject): string {
  switch (subject.of) {
    case "about":
      return "about";
    case "relation":
      return subject.relation.id;
    case "extra":
      return subject.extra.id;
    case "element":
      return subject.element.id;
    case "frame":
      return subject.frame.id;
    case "note":
      return subject.note.id;
    case "many":
      return itemsOf(subject)
        .map(({ id }) => id)
        .join(" ");
  }
}
