import { moveItems, resizeItem, updateFrames, updateNotes } from "~/model/commands/annotations";
import type { Frame } from "~/model/frame";
import type { RelataMap } from "~/model/map";
import type { Note } from "~/model/note";
import { farthest, labelLimit, smallest } from "~/model/shape";
import { tints } from "~/model/vocabulary";

import { type Column, itself, said, type Value, yesOrNo } from "./column";

type Annotation = Frame | Note;
type Part<Item> = Omit<Column<Item>, "id" | "head">;
type Update = (map: RelataMap, variantId: string, ids: readonly string[], patch: object) => RelataMap;

function column<Item>(id: string, rest: Part<Item>): Column<Item> {
  return { id, head: (t) => t(`table.columns.annotation.${id}` as "common.app"), ...rest };
}

function field<Item extends Annotation>(
  key: string,
  update: Update,
  rest: Omit<Part<Item>, "read" | "write">,
): Column<Item> {
  return column(key, {
    read: (item) => (item as unknown as Readonly<Record<string, Value>>)[key],
    write: (map, variantId, items, value) =>
      update(
        map,
        variantId,
        items.map(({ id }) => id),
        { [key]: value },
      ),
    ...rest,
  });
}

/** What frames and notes have alike: where they stand, how large they are, and whether they may be given away. */
function shared<Item extends Annotation>(update: Update): readonly Column<Item>[] {
  const side = (axis: "x" | "y") =>
    column<Item>(`position.${axis}`, {
      width: 110,
      first: false,
      read: ({ position }) => position[axis],
      word: (value) => String(Math.round(Number(value))),
      entry: () => ({ kind: "number", least: -farthest, most: farthest }),
      write: (map, variantId, items, value) =>
        typeof value !== "number"
          ? map
          : moveItems(
              map,
              variantId,
              new Map(items.map(({ id, position }) => [id, { ...position, [axis]: value }])),
            ),
    });
  const extent = (way: "width" | "height") =>
    column<Item>(`size.${way}`, {
      width: 110,
      first: false,
      read: ({ size }) => size[way],
      word: (value) => String(Math.round(Number(value))),
      entry: () => ({ kind: "number", least: smallest, most: farthest }),
      write: (map, variantId, items, value) =>
        typeof value !== "number"
          ? map
          : items.reduce(
              (changed, { id, position, size }) =>
                resizeItem(changed, variantId, id, { position, size: { ...size, [way]: value } }),
              map,
            ),
    });
  return [
    field("confidential", update, {
      width: 130,
      first: true,
      word: yesOrNo,
      entry: () => ({ kind: "one", values: [true, false], unknown: false }),
    }),
    side("x"),
    side("y"),
    extent("width"),
    extent("height"),
    column("id", {
      width: 160,
      first: false,
      read: ({ id }) => id,
      word: itself,
      entry: () => ({ kind: "elsewhere" }),
      write: (map) => map,
    }),
  ];
}

const tintWord = said((value) => `inspector.annotation.tints.${value}`);

const frameUpdate: Update = (map, variantId, ids, patch) => updateFrames(map, variantId, ids, patch);
const noteUpdate: Update = (map, variantId, ids, patch) => updateNotes(map, variantId, ids, patch);

/** Every field of a frame. */
export const frameColumns: readonly Column<Frame>[] = [
  field("label", frameUpdate, {
    width: 220,
    first: true,
    word: itself,
    entry: () => ({ kind: "text", lines: false, most: labelLimit }),
  }),
  field("note", frameUpdate, {
    width: 260,
    first: true,
    word: itself,
    entry: () => ({ kind: "text", lines: true }),
  }),
  field("tint", frameUpdate, {
    width: 120,
    first: true,
    word: tintWord,
    entry: () => ({ kind: "one", values: tints, unknown: true }),
  }),
  ...shared<Frame>(frameUpdate),
];

/** Every field of a note. */
export const noteColumns: readonly Column<Note>[] = [
  field("text", noteUpdate, {
    width: 420,
    first: true,
    word: itself,
    entry: () => ({ kind: "text", lines: true }),
  }),
  field("tint", noteUpdate, {
    width: 120,
    first: true,
    word: tintWord,
    entry: () => ({ kind: "one", values: tints, unknown: false }),
  }),
  ...shared<Note>(noteUpdate),
];
