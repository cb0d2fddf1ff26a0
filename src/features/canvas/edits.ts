import { moveItems } from "~/model/commands/annotations";
import { addElement, updateElements } from "~/model/commands/elements";
import { removeItems } from "~/model/commands/items";
import { addRelation, reverseRelation, setTrust, updateRelations } from "~/model/commands/relations";
import { type Element, type ElementKind, newElement, type Position } from "~/model/element";
import { elementOf, frameOf, framesOf, notesOf, relationOf, variantOf, withContents } from "~/model/queries";
import { newRelation, type Relation } from "~/model/relation";
import type { Variant } from "~/model/variant";
import { mapPoint } from "~/scene/projection";
import { newId } from "~/state/ids";
import { document, session, surface } from "~/state/stores";

/** The variant in view with what an edit needs of it; null where nothing may be edited. */
export function editing(): { readonly variant: Variant; readonly variantId: string } | null {
  const { map } = document.getState();
  const { variantId, readOnly } = session.getState();
  if (map === null || variantId === null || readOnly) return null;
  return { variant: variantOf(map, variantId), variantId };
}

/** The place in the map of a point of the drawing, which may be spread over a wall. */
export function placeInMap(at: Position): Position {
  return mapPoint(surface.getState().scene?.spread ?? null, at);
}

function named(element: Element | undefined): string {
  return element?.label ?? "";
}

/** Adds an element at a point of the drawing and selects it; related to `from` in the same step where it grows from one. Gives its id and the relation's. */
export function addNamed(
  kind: ElementKind,
  label: string,
  at: Position,
  from: string | null,
): { readonly element: string; readonly relation: string | null } | null {
  const here = editing();
  if (here === null) return null;
  const element = newElement(newId(), kind, label, placeInMap(at));
  const source = from === null ? undefined : elementOf(here.variant, from);
  if (source === undefined) {
    document.edit({ key: "edit.add", values: { name: label } }, (map) =>
      addElement(map, here.variantId, element),
    );
    session.select([element.id]);
    return { element: element.id, relation: null };
  }
  const relation = newRelation(newId(), source, element);
  document.edit({ key: "edit.grow", values: { name: label } }, (map) =>
    addRelation(addElement(map, here.variantId, element), here.variantId, relation),
  );
  session.select([relation.id]);
  return { element: element.id, relation: relation.id };
}

/** Relates two elements and selects the relation. */
export function relate(fromId: string, toId: string): string | null {
  const here = editing();
  if (here === null) return null;
  const from = elementOf(here.variant, fromId);
  const to = elementOf(here.variant, toId);
  if (from === undefined || to === undefined) return null;
  const relation = newRelation(newId(), from, to);
  document.edit({ key: "edit.addRelation", values: { from: named(from), to: named(to) } }, (map) =>
    addRelation(map, here.variantId, relation),
  );
  session.select([relation.id]);
  return relation.id;
}

export function rename(id: string, label: string): void {
  const here = editing();
  if (here === null) return;
  const name = { key: "edit.rename", values: { name: named(elementOf(here.variant, id)) } };
  document.edit(name, (map) => updateElements(map, here.variantId, [id], { label }));
}

export function labelRelation(id: string, label: string): void {
  const here = editing();
  if (here === null) return;
  document.edit({ key: "edit.change", values: { name: label } }, (map) =>
    updateRelations(map, here.variantId, [id], { label }),
  );
}

/** Turns the selected relation round. */
export function turnRound(): void {
  const here = editing();
  const relation = selectedRelation();
  if (here === null || relation === null) return;
  document.edit({ key: "edit.reverse" }, (map) => reverseRelation(map, here.variantId, relation.id));
}

/** Moves elements, frames and notes to where a drag or a key has brought them. */
export function moveTo(positions: ReadonlyMap<string, Position>, gesture?: string): void {
  const here = editing();
  const [first] = positions.keys();
  if (here === null || first === undefined) return;
  const element = elementOf(here.variant, first);
  const name =
    positions.size === 1 && element !== undefined
      ? { key: "edit.move", values: { name: named(element) } }
      : { key: "edit.moveMany", values: { count: positions.size } };
  document.edit(name, (map) => moveItems(map, here.variantId, positions), gesture);
}

/** Moves what is selected a little, frames with what lies in them; the presses of one held key undo together. */
export function nudge(dx: number, dy: number): boolean {
  const here = editing();
  if (here === null) return false;
  const moved = withContents(here.variant, session.getState().selection);
  const positions = new Map<string, Position>();
  for (const { id, position } of [
    ...here.variant.elements,
    ...framesOf(here.variant),
    ...notesOf(here.variant),
  ])
    if (moved.has(id) && position !== null) positions.set(id, { x: position.x + dx, y: position.y + dy });
  moveTo(positions, "nudge");
  return positions.size > 0;
}

export function removeSelection(): void {
  const here = editing();
  const { selection } = session.getState();
  if (here === null || selection.size === 0) return;
  const [only] = selection;
  const alone =
    selection.size === 1 && only !== undefined
      ? (elementOf(here.variant, only) ?? frameOf(here.variant, only))
      : undefined;
  const name =
    alone === undefined
      ? { key: "edit.removeMany", values: { count: selection.size } }
      : { key: "edit.remove", values: { name: alone.label } };
  document.edit(name, (map) => removeItems(map, here.variantId, selection));
  session.select([]);
}

/** The one relation that is selected, when it is all that is. */
export function selectedRelation(): Relation | null {
  const here = editing();
  const { selection } = session.getState();
  const [only] = selection;
  if (here === null || selection.size !== 1 || only === undefined) return null;
  return relationOf(here.variant, only) ?? null;
}

/** The element that new ones grow from: the one selected, or the far end of the relation that is. */
export function growingPoint(): Element | null {
  const here = editing();
  const { selection } = session.getState();
  const [only] = selection;
  if (here === null || selection.size !== 1 || only === undefined) return null;
  return (
    elementOf(here.variant, only) ?? elementOf(here.variant, relationOf(here.variant, only)?.to ?? "") ?? null
  );
}

/** Rates the selected relation in the direction in force: −3 to +3, null = unknown. */
export function rateTrust(value: number | null): boolean {
  const here = editing();
  const relation = selectedRelation();
  if (here === null || relation === null || relation.trust === null) return false;
  const direction = session.getState().ratingDirection;
  const [x, y] = direction === "forward" ? [relation.from, relation.to] : [relation.to, relation.from];
  const values = { x: named(elementOf(here.variant, x)), y: named(elementOf(here.variant, y)) };
  document.edit({ key: "edit.rateTrust", values }, (map) =>
    setTrust(map, here.variantId, [relation.id], direction, { value }),
  );
  return true;
}
