import fc from "fast-check";

import { idsOf } from "~/model/commands/legal";
import type { RelataMap } from "~/model/map";
import { definitionOf, type Schema } from "~/model/schema-walk";
import type { Variant } from "~/model/variant";

import { anyText, fitting, small } from "../arbitrary";

/** What is done to a map: the name of the command, and the change that it makes to whatever map it meets. */
export interface Move {
  readonly name: string;
  readonly play: (map: RelataMap) => RelataMap;
}

/** Chooses among what a map happens to hold, by numbers drawn beforehand. */
export class Picker {
  readonly #numbers: readonly number[];
  #used = 0;

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }

  number(): number {
    this.#used += 1;
    return this.#numbers[this.#used % this.#numbers.length] ?? 0;
  }

  one<Item>(items: readonly Item[]): Item | undefined {
    return items[this.number() % items.length];
  }

  some<Item>(items: readonly Item[]): readonly Item[] {
    return items.filter(() => this.number() % 2 === 0);
  }

  variant(map: RelataMap): Variant {
    return this.one(map.variants) as Variant;
  }
}

type Played<Args> = (map: RelataMap, args: Args, pick: Picker) => RelataMap;

export function move<Args>(name: string, args: fc.Arbitrary<Args>, play: Played<Args>): fc.Arbitrary<Move> {
  return fc.tuple(args, fc.array(fc.nat(60), { minLength: 7, maxLength: 7 })).map(([args, numbers]) => ({
    name: `${name} ${fc.stringify(args)} ${numbers.join()}`,
    play: (map) => play(map, args, new Picker(numbers)),
  }));
}

/** What people type, with all that a keyboard and a clipboard can bring. */
export const typed = { ...small, text: anyText, newer: false };

export const none = fc.constant(null);
/** Any of the fields of a record, with values that fit. */
export function patchOf<Patch extends object>(
  schema: Schema,
  ...without: readonly string[]
): fc.Arbitrary<Patch> {
  const definition = definitionOf(schema);
  const shape = definition.type === "object" ? definition.shape : {};
  const fields = Object.keys(shape).filter((key) => !["id", "kind", ...without].includes(key));
  const model = Object.fromEntries(fields.map((key) => [key, fitting(shape[key] as Schema, typed)]));
  return fc.record(model, { requiredKeys: [] }) as unknown as fc.Arbitrary<Patch>;
}

/** A whole record of a definition, with values that fit. */
export function itemOf<Item>(schema: Schema): fc.Arbitrary<Item> {
  return fitting(schema, typed) as fc.Arbitrary<Item>;
}

export function freshId(map: RelataMap): string {
  const taken = idsOf(map);
  let n = taken.size;
  while ([...taken].some((id) => id === `new ${n}` || id.startsWith(`new ${n}.`))) n += 1;
  return `new ${n}`;
}

/** The same with sources that the map has. */
export function sourced<Fields extends object>(fields: Fields, map: RelataMap, pick: Picker): Fields {
  return "sources" in fields ? { ...fields, sources: pick.some(map.sources).map(({ id }) => id) } : fields;
}
