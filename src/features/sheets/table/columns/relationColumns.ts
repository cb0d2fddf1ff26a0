import { reconnectRelation, setHumanSecurity, setTrust, updateRelations } from "~/model/commands/relations";
import type { RelataMap } from "~/model/map";
import { elementOf } from "~/model/queries";
import type { Direction, HumanSecurity, Relation, RelationFields, TrustReading } from "~/model/relation";
import { labelLimit } from "~/model/shape";
import * as vocabulary from "~/model/vocabulary";

import {
  type Around,
  citation,
  type Column,
  type Entry,
  graded,
  itself,
  rated,
  said,
  type Single,
  type Value,
  yesOrNo,
} from "./column";

type Rest = Omit<Column<Relation>, "id" | "head" | "first" | "read" | "write"> & {
  readonly first?: boolean;
};

function column(id: string, rest: Omit<Column<Relation>, "id" | "head">): Column<Relation> {
  return { id, head: (t) => t(`table.columns.relation.${id}` as "common.app"), ...rest };
}

function field(key: keyof RelationFields, rest: Rest): Column<Relation> {
  return column(key, {
    first: false,
    read: (relation) => relation[key] as Value,
    write: (map, variantId, relations, value) =>
      updateRelations(map, variantId, ids(relations), { [key]: value }),
    ...rest,
  });
}

/** Where a relation begins or ends. */
function end(side: "from" | "to"): Column<Relation> {
  return column(side, {
    width: 190,
    first: true,
    read: (relation) => relation[side],
    word: nameOf,
    entry: (_, { variant }) => ({
      kind: "one",
      values: variant.elements.map(({ id }) => id),
      unknown: false,
    }),
    write: (map, variantId, relations, value) =>
      relations.reduce(
        (changed, { id }) => reconnectRelation(changed, variantId, id, { [side]: value as string }),
        map,
      ),
  });
}

function role(side: "from" | "to"): Column<Relation> {
  return column(`roles.${side}`, {
    width: 130,
    first: false,
    read: ({ roles }) => roles?.[side] ?? null,
    word: said((value) => `words.practices.${value}`),
    entry: one(vocabulary.practices),
    write: (map, variantId, relations, value) =>
      relations.reduce((changed, { id, roles }) => {
        const next = { from: null, to: null, ...roles, [side]: value } as NonNullable<Relation["roles"]>;
        return updateRelations(changed, variantId, [id], { roles: next });
      }, map),
  });
}

/** Something said of the trust one way; relations with an end that is no actor hold none. */
function trust(direction: Direction, key: keyof TrustReading, rest: Rest): Column<Relation> {
  return column(`trust.${direction}.${key}`, {
    first: false,
    read: (relation) => relation.trust?.[direction][key],
    write: (map, variantId, relations, value) =>
      setTrust(map, variantId, ids(relations), direction, { [key]: value }),
    ...rest,
  });
}

function trustColumns(direction: Direction): readonly Column<Relation>[] {
  return [
    trust(direction, "confidence", {
      width: 130,
      word: said((value) => `words.confidences.${value}`),
      entry: one(vocabulary.confidences),
    }),
    trust(direction, "basis", {
      width: 190,
      word: said((value) => `words.trustBases.${value}`),
      entry: () => many(vocabulary.trustBases),
    }),
    trust(direction, "why", { width: 260, word: itself, entry: () => lines }),
  ];
}

/** A part of the human-security reading, which a first rating begins. */
function security(key: keyof HumanSecurity, empty: Value, rest: Rest): Column<Relation> {
  return column(`humanSecurity.${key}`, {
    first: false,
    read: ({ humanSecurity }) => (humanSecurity === null ? empty : humanSecurity[key]),
    write: (map, variantId, relations, value) =>
      setHumanSecurity(map, variantId, ids(relations), { [key]: value }),
    ...rest,
  });
}

/** Names whose security it is. Where nothing is read yet, the likely party would count as named already. */
function nameBeneficiary(
  map: RelataMap,
  variantId: string,
  relations: readonly Relation[],
  value: Value,
): RelataMap {
  const unread = relations.filter(({ humanSecurity }) => humanSecurity === null);
  const begun = setHumanSecurity(map, variantId, ids(unread), { beneficiary: null });
  return setHumanSecurity(begun, variantId, ids(relations), { beneficiary: value as string | null });
}

function ids(relations: readonly Relation[]): readonly string[] {
  return relations.map(({ id }) => id);
}

const lines: Entry = { kind: "text", lines: true };

function one(values: readonly Single[]): () => Entry {
  const entry: Entry = { kind: "one", values, unknown: true };
  return () => entry;
}

function many(values: readonly string[]): Entry {
  return { kind: "many", values, free: false };
}

function nameOf(value: Single, _relation: Relation, { variant, t }: Around): string {
  const label = elementOf(variant, String(value))?.label ?? "";
  return label === "" ? t("common.unnamed") : label;
}

/** Every field of a relation, those that most people ask for first. */
export const relationColumns: readonly Column<Relation>[] = [
  end("from"),
  end("to"),
  field("kind", {
    width: 160,
    first: true,
    word: said((value) => `words.relationKinds.${value}`),
    entry: () => ({ kind: "one", values: vocabulary.relationKinds, unknown: false }),
  }),
  field("label", {
    width: 200,
    first: true,
    word: itself,
    entry: () => ({ kind: "text", lines: false, most: labelLimit }),
  }),
  ...(["forward", "backward"] as const).map((direction) =>
    trust(direction, "value", {
      width: 170,
      first: true,
      word: rated((value) => `words.trustLevels.${value}`),
      entry: one(vocabulary.trustScale),
    }),
  ),
  security("protection", null, {
    width: 200,
    first: true,
    word: rated((value) => `words.protectionLevels.${value}`),
    entry: one(vocabulary.humanSecurityScale),
  }),
  security("empowerment", null, {
    width: 200,
    first: true,
    word: rated((value) => `words.empowermentLevels.${value}`),
    entry: one(vocabulary.humanSecurityScale),
  }),
  {
    ...security("beneficiary", null, {
      width: 180,
      first: true,
      word: nameOf,
      entry: (_, { variant }) => ({
        kind: "one",
        values: variant.elements.filter(({ kind }) => kind === "actor").map(({ id }) => id),
        unknown: true,
      }),
    }),
    write: nameBeneficiary,
  },
  field("strength", {
    width: 120,
    first: true,
    word: graded((value) => `table.strength.${value}`),
    entry: one(vocabulary.strengthScale),
  }),
  field("formality", {
    width: 120,
    word: said((value) => `words.formalities.${value}`),
    entry: one(vocabulary.formalities),
  }),
  role("from"),
  role("to"),
  ...trustColumns("forward"),
  ...trustColumns("backward"),
  security("whyProtection", "", { width: 260, word: itself, entry: () => lines }),
  security("whyEmpowerment", "", { width: 260, word: itself, entry: () => lines }),
  security("dimensions", [], {
    width: 190,
    word: said((value) => `words.dimensions.${value}`),
    entry: () => many(vocabulary.humanSecurityDimensions),
  }),
  column("prehistory", {
    width: 240,
    first: false,
    read: ({ prehistory }) =>
      prehistory.map(({ date, event }) => ((date ?? "") === "" ? event : `${date}: ${event}`)),
    word: itself,
    entry: () => ({ kind: "elsewhere" }),
    write: (map) => map,
  }),
  column("informalRules", {
    width: 240,
    first: false,
    read: ({ informalRules }) => informalRules.map(({ text }) => text),
    word: itself,
    entry: () => ({ kind: "elsewhere" }),
    write: (map) => map,
  }),
  field("note", { width: 280, word: itself, entry: () => lines }),
  field("sources", {
    width: 220,
    first: true,
    word: citation,
    entry: (_, { map }) => many(map.sources.map(({ id }) => id)),
  }),
  field("confidential", {
    width: 130,
    word: yesOrNo,
    entry: () => ({ kind: "one", values: [true, false], unknown: false }),
  }),
  column("id", {
    width: 160,
    first: false,
    read: ({ id }) => id,
    word: itself,
    entry: () => ({ kind: "elsewhere" }),
    write: (map) => map,
  }),
];
