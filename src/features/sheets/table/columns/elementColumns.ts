import type { Text } from "~/i18n/text";
import { setElementKind, updateElements } from "~/model/commands/elements";
import type { Element, ElementFields, ElementKind } from "~/model/element";
import type { RelataMap } from "~/model/map";
import { elementOf } from "~/model/queries";
import { farthest, labelLimit } from "~/model/shape";
import * as vocabulary from "~/model/vocabulary";
import { spaceTypeWords } from "~/scene/space-type";
import type { Say } from "~/scene/words";

import {
  type Around,
  citation,
  type Column,
  type Entry,
  graded,
  itself,
  said,
  type Single,
  type Value,
  yesOrNo,
} from "./column";

type Rest = Omit<Column<Element>, "id" | "head" | "first" | "read" | "write"> & {
  readonly first?: boolean;
};

function column(id: string, rest: Omit<Column<Element>, "id" | "head">): Column<Element> {
  return { id, head: (t) => t(`table.columns.element.${id}` as "common.app"), ...rest };
}

/** A field of its own, which some kinds of element do not have. */
function field(key: keyof ElementFields, rest: Rest): Column<Element> {
  return column(key, {
    first: false,
    read: (element) => (element as unknown as Readonly<Record<string, Value | undefined>>)[key],
    write: (map, variantId, elements, value) =>
      updateElements(map, variantId, ids(elements), { [key]: value }),
    ...rest,
  });
}

/** A part of a field, which the other parts of it outlive. */
function part(whole: "axes" | "capitals", key: string, rest: Rest): Column<Element> {
  const partsOf = (element: Element) =>
    (element as unknown as Readonly<Record<string, Readonly<Record<string, Value>> | undefined>>)[whole];
  return column(`${whole}.${key}`, {
    first: false,
    read: (element) => partsOf(element)?.[key],
    write: each((element, value) => ({ [whole]: { ...partsOf(element), [key]: value } })),
    ...rest,
  });
}

/** Sets for each element what follows from what it has. */
function each(patchOf: (element: Element, value: Value) => Partial<ElementFields>) {
  return (map: RelataMap, variantId: string, elements: readonly Element[], value: Value): RelataMap =>
    elements.reduce(
      (changed, element) => updateElements(changed, variantId, [element.id], patchOf(element, value)),
      map,
    );
}

/** One of the two numbers of a place. Without it the element waits in the tray. */
function coordinate(axis: "x" | "y"): Column<Element> {
  const other = axis === "x" ? "y" : "x";
  return column(`position.${axis}`, {
    width: 110,
    first: false,
    read: ({ position }) => position?.[axis] ?? null,
    word: (value) => String(Math.round(Number(value))),
    entry: () => ({ kind: "number", least: -farthest, most: farthest }),
    write: each(({ position }, value) => ({
      position:
        typeof value === "number"
          ? ({ ...position, [axis]: value, [other]: position?.[other] ?? 0 } as { x: number; y: number })
          : null,
    })),
  });
}

function ids(elements: readonly Element[]): readonly string[] {
  return elements.map(({ id }) => id);
}

const text: Entry = { kind: "text", lines: false };
const lines: Entry = { kind: "text", lines: true };
const yesNo: Entry = { kind: "one", values: [true, false], unknown: false };

function one(values: readonly Single[]): () => Entry {
  const entry: Entry = { kind: "one", values, unknown: true };
  return () => entry;
}

function many(values: readonly string[]): Entry {
  return { kind: "many", values, free: false };
}

const sameKind = (element: Element, edited: Element) => element.kind === edited.kind;

const typeWords = {
  actor: said((value) => `words.actorTypes.${value}`),
  commodity: said((value) => `words.commodityTypes.${value}`),
  threat: said((value) => `words.threatKinds.${value}`),
};

const typeEntries: Readonly<Record<ElementKind, Entry>> = {
  actor: one(vocabulary.actorTypes)(),
  space: text,
  commodity: one(vocabulary.commodityTypes)(),
  threat: one(vocabulary.threatKinds)(),
};

const stanceWords = {
  space: said((value) => `words.spaceStances.${value}`),
  commodity: said((value) => `words.commodityStances.${value}`),
};

function nameOf(value: Single, _element: Element, { variant, t }: Around): string {
  const label = elementOf(variant, String(value))?.label ?? "";
  return label === "" ? t("common.unnamed") : label;
}

/** Every field of an element, those that most people ask for first. */
export const elementColumns: readonly Column<Element>[] = [
  field("label", {
    width: 220,
    first: true,
    word: itself,
    entry: () => ({ kind: "text", lines: false, most: labelLimit }),
  }),
  column("kind", {
    width: 120,
    first: true,
    read: ({ kind }) => kind,
    word: said((value) => `words.elementKinds.${value}`),
    entry: () => ({ kind: "one", values: vocabulary.elementKinds, unknown: false }),
    write: (map, variantId, elements, value) =>
      elements.reduce((changed, { id }) => setElementKind(changed, variantId, id, value as ElementKind), map),
  }),
  {
    ...field("type", {
      width: 190,
      first: true,
      word: (value, element, around) =>
        element.kind === "space"
          ? spaceTypeWords(String(value), sayBy(around.t))
          : typeWords[element.kind](value, element, around),
      entry: ({ kind }) => typeEntries[kind],
      together: sameKind,
    }),
    write: (map, variantId, elements, value) =>
      updateElements(map, variantId, ids(elements), { type: value === "" ? null : (value as string | null) }),
  },
  field("chain", {
    width: 170,
    first: true,
    word: said((value) => `words.securityChain.${value}`),
    entry: one(vocabulary.securityChain),
  }),
  field("influence", {
    width: 110,
    first: true,
    word: itself,
    entry: () => ({ kind: "number", least: 0, most: 10 }),
  }),
  field("seatAtTable", {
    width: 140,
    first: true,
    word: said((value) => `words.seatsAtTable.${value}`),
    entry: one(vocabulary.seatsAtTable),
  }),
  field("domain", {
    width: 120,
    word: said((value) => `words.spaceDomains.${value}`),
    entry: one(vocabulary.spaceDomains),
  }),
  field("medium", {
    width: 120,
    word: said((value) => `words.spaceMedia.${value}`),
    entry: one(vocabulary.spaceMedia),
  }),
  field("stances", {
    width: 190,
    word: (value, element, around) =>
      element.kind === "space" || element.kind === "commodity"
        ? stanceWords[element.kind](value, element, around)
        : String(value),
    entry: ({ kind }) => many(kind === "space" ? vocabulary.spaceStances : vocabulary.commodityStances),
    together: sameKind,
  }),
  field("access", {
    width: 130,
    word: said((value) => `words.spaceAccess.${value}`),
    entry: one(vocabulary.spaceAccess),
  }),
  field("goodClass", {
    width: 140,
    word: said((value) => `words.goodClasses.${value}`),
    entry: one(vocabulary.goodClasses),
  }),
  field("owner", {
    width: 170,
    word: nameOf,
    entry: (_, { variant }) => ({
      kind: "one",
      values: variant.elements.filter(({ kind }) => kind === "actor").map(({ id }) => id),
      unknown: true,
    }),
  }),
  field("status", {
    width: 120,
    word: said((value) => `words.threatStatuses.${value}`),
    entry: one(vocabulary.threatStatuses),
  }),
  field("severity", { width: 110, word: itself, entry: one(vocabulary.impactScale) }),
  field("likelihood", { width: 110, word: itself, entry: one(vocabulary.impactScale) }),
  field("contested", { width: 120, word: yesOrNo, entry: one([true, false]) }),
  field("dimensions", {
    width: 190,
    word: said((value) => `words.dimensions.${value}`),
    entry: () => many(vocabulary.humanSecurityDimensions),
  }),
  ...(Object.keys(vocabulary.axes) as (keyof typeof vocabulary.axes)[]).map((axis) =>
    part("axes", axis, {
      width: 150,
      word: said((value) => `words.axisPoles.${value}`),
      entry: one(vocabulary.axes[axis]),
    }),
  ),
  ...vocabulary.capitals.map((capital) =>
    part("capitals", capital, {
      width: 130,
      word: graded((value) => `table.capital.${value}`),
      entry: one(vocabulary.capitalScale),
    }),
  ),
  field("note", { width: 280, first: true, word: itself, entry: () => lines }),
  field("tags", {
    width: 170,
    first: true,
    word: itself,
    entry: (_, { variant }) => ({
      kind: "many",
      values: [...new Set(variant.elements.flatMap(({ tags }) => tags))].sort(),
      free: true,
    }),
  }),
  field("sources", {
    width: 220,
    first: true,
    word: citation,
    entry: (_, { map }) => many(map.sources.map(({ id }) => id)),
  }),
  field("confidential", { width: 130, word: yesOrNo, entry: () => yesNo }),
  {
    ...field("pinned", { width: 120, word: yesOrNo, entry: () => yesNo }),
    read: ({ pinned }) => pinned ?? false,
  },
  coordinate("x"),
  coordinate("y"),
  column("id", {
    width: 160,
    first: false,
    read: ({ id }) => id,
    word: itself,
    entry: () => ({ kind: "elsewhere" }),
    write: (map) => map,
  }),
];

function sayBy(t: Text): Say {
  return (key) => t(key as "common.app");
}
