import { same } from "~/lib/same";
import { addFrame, addNote } from "~/model/commands/annotations";
import { addElement } from "~/model/commands/elements";
import { removeItems } from "~/model/commands/items";
import { addRelation } from "~/model/commands/relations";
import { type Element, type ElementKind, newElement, type Position } from "~/model/element";
import { newFrame, plainFrame } from "~/model/frame";
import { newNote } from "~/model/note";
import { elementOf, variantOf } from "~/model/queries";
import { newRelation } from "~/model/relation";
import type { EditName } from "~/state/document";
import { newId } from "~/state/ids";
import { document, session } from "~/state/stores";
import type { TableTab } from "~/state/tables";

import type { Column, Value } from "./columns/column";

const manyNames = {
  elements: "edit.setElements",
  relations: "edit.setRelations",
  frames: "edit.setFrames",
  notes: "edit.setNotes",
} as const;

/** Which rows a change reaches, and what history calls it. */
interface Change<Item> {
  readonly tab: TableTab;
  readonly column: Column<Item>;
  readonly items: readonly Item[];
  readonly value: Value;
  /** The column in words, and the row where it is one. */
  readonly field: string;
  readonly name: string;
  /** A row that was just added and what it is first called are one step. */
  readonly gesture: string | undefined;
}

/** Fills in a column of some rows, in one step; those that say so already stay as they are. */
export function fillIn<Item>({ tab, column, items, value, field, name, gesture }: Change<Item>): void {
  const { variantId, readOnly } = session.getState();
  const others = items.filter((item) => !same(column.read(item), value));
  if (variantId === null || readOnly || others.length === 0) return;
  const step: EditName =
    items.length === 1
      ? { key: "edit.change", values: { name } }
      : { key: manyNames[tab], values: { field, count: items.length } };
  document.edit(step, (map) => column.write(map, variantId, others, value), gesture);
  document.endGesture();
}

/** Takes the step just made back, unless something else was changed since. */
export function undoingLast(): () => void {
  const { map: after } = document.getState();
  return () => {
    if (document.getState().map === after) document.undo();
  };
}

/** What joins the adding of an element to what it is first called. */
export function addingOf(id: string): string {
  return `table-add-${id}`;
}

/** Adds an element without a name below all others, and gives its id. */
export function addRow(kind: ElementKind, kindWord: string): string | null {
  const { map } = document.getState();
  const { variantId, readOnly } = session.getState();
  if (map === null || variantId === null || readOnly) return null;
  const id = newId();
  const place = placeBelow(variantOf(map, variantId).elements);
  document.edit(
    { key: "edit.add", values: { name: kindWord } },
    (map) => addElement(map, variantId, newElement(id, kind, "", place)),
    addingOf(id),
  );
  session.select([id]);
  return id;
}

/** Adds a frame or a note without words below the drawing, and gives its id. */
export function addAnnotation(tab: "frames" | "notes"): string | null {
  const { map } = document.getState();
  const { variantId, readOnly } = session.getState();
  if (map === null || variantId === null || readOnly) return null;
  const id = newId();
  const { x, y } = placeBelow(variantOf(map, variantId).elements);
  const place = { x, y: y + 160 };
  if (tab === "frames")
    document.edit(
      { key: "edit.addFrame" },
      (before) => addFrame(before, variantId, newFrame(id, "", place, plainFrame)),
      addingOf(id),
    );
  else
    document.edit(
      { key: "edit.addNote" },
      (before) => addNote(before, variantId, newNote(id, "", place)),
      addingOf(id),
    );
  session.select([id]);
  return id;
}

/** Room for one more element under the drawing, so that it hides nothing. */
export function placeBelow(elements: readonly Element[]): Position {
  const places = elements.map(({ position }) => position).filter((position) => position !== null);
  if (places.length === 0) return { x: 0, y: 0 };
  const left = Math.min(...places.map(({ x }) => x));
  const lowest = Math.max(...places.map(({ y }) => y));
  return { x: left, y: lowest + 140 };
}

/** Relates two elements and gives the id of the relation. */
export function relateRows(fromId: string, toId: string): string | null {
  const { map } = document.getState();
  const { variantId, readOnly } = session.getState();
  if (map === null || variantId === null || readOnly) return null;
  const variant = variantOf(map, variantId);
  const from = elementOf(variant, fromId);
  const to = elementOf(variant, toId);
  if (from === undefined || to === undefined) return null;
  const relation = newRelation(newId(), from, to);
  document.edit({ key: "edit.addRelation", values: { from: from.label, to: to.label } }, (map) =>
    addRelation(map, variantId, relation),
  );
  session.select([relation.id]);
  return relation.id;
}

/** Deletes rows, and with elements their relations. */
export function removeRows(ids: readonly string[]): void {
  const { variantId, readOnly } = session.getState();
  if (variantId === null || readOnly || ids.length === 0) return;
  document.edit({ key: "edit.removeMany", values: { count: ids.length } }, (map) =>
    removeItems(map, variantId, ids),
  );
  session.select([]);
}
