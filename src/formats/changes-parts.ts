import { isPlainObject } from "~/lib/plain";
import { same } from "~/lib/same";
import type { Element } from "~/model/element";
import type { Relation } from "~/model/relation";
import type { Variant } from "~/model/variant";

import { elementFields, fieldNamed, relationFields, type ToldField, valueSaid } from "./changes-fields";
import type { SayWith } from "./sentences";

/** An item that is in two variants, and where it differs. */
type Differing = (
  | { readonly sort: "element"; readonly was: Element; readonly is: Element }
  | { readonly sort: "relation"; readonly was: Relation; readonly is: Relation }
) & {
  readonly fields: readonly string[];
  readonly before: Variant;
  readonly after: Variant;
};

/** What differs about an item, a clause for each field; what no clause can tell is named all the same. */
export function changedParts(differing: Differing, say: SayWith): readonly string[] {
  const { sort, was, is, fields } = differing;
  const known = fieldsOf(sort, is);
  const parts = known
    .filter(({ path }) => fields.some((field) => covers(field, path)))
    .flatMap((field) => {
      const [from, to] = [valueAt(was, field.path) ?? null, valueAt(is, field.path) ?? null];
      const nothing = same(from, to) || (isEmpty(from) && isEmpty(to));
      return nothing ? [] : partOf(field, from, to, differing, say);
    });
  const untold = fields.filter(
    (field) => !known.some(({ path }) => covers(field, path) || covers(path, field)),
  );
  const others = untold.map((field) => say("changes.other", { field }));
  return [...new Set([...parts, ...others])];
}

/** What is worth telling of an item that is new, as far as it is known. */
export function statedParts(
  {
    sort,
    is,
    after,
  }: { readonly sort: "element" | "relation"; readonly is: Element | Relation; readonly after: Variant },
  say: SayWith,
): readonly string[] {
  return fieldsOf(sort, is)
    .filter(({ stated }) => stated === true)
    .flatMap((field) => {
      const value = valueSaid(field.how, valueAt(is, field.path), after, say);
      if (value === null) return [];
      const what = fieldNamed(field, is, after, say);
      const isNumber = field.how === "count" || field.how === "signed";
      return [say(isNumber ? "changes.statedNumber" : "changes.stated", { what, value })];
    });
}

function fieldsOf(sort: "element" | "relation", item: Element | Relation): readonly ToldField[] {
  return sort === "element" ? elementFields((item as Element).kind) : relationFields;
}

/** Whether a path is another, or leads to what lies in it. */
function covers(field: string, path: string): boolean {
  return path === field || path.startsWith(`${field}.`);
}

function valueAt(item: object, path: string): unknown {
  let value: unknown = item;
  for (const name of path.split(".")) value = isPlainObject(value) ? value[name] : undefined;
  return value;
}

function partOf(
  field: ToldField,
  from: unknown,
  to: unknown,
  { was, is, before, after }: Differing,
  say: SayWith,
): readonly string[] {
  const { how } = field;
  if (isMadeOf(was, from) && isMadeOf(is, to)) return [];
  if (how === "label") return [labelPart(String(from), String(to), say)];
  if (how === "confidential") return [say(to === true ? "changes.confidential" : "changes.open")];
  if (how === "sources") return sourcesPart(listOf(from), listOf(to), say);
  const old = valueSaid(howAt(field, was), from, before, say);
  const now = valueSaid(how, to, after, say);
  // What nobody reads any longer, or is between others, is told by who was in it.
  const isLost = to === null && valueAt(is, field.path.split(".")[0] ?? "") === null;
  const what = isLost ? fieldNamed(field, was, before, say) : fieldNamed(field, is, after, say);
  if (how === "text") return [say(`changes.${textChange(from, to)}`, { what })];
  if (Array.isArray(from) || Array.isArray(to))
    return listPart(field, from, to, { what, before, after }, say);
  if (old === null) return now === null ? [] : [say("changes.known", { what, to: now })];
  if (now === null) return [say("changes.unknown", { what, from: old })];
  if (typeof from === "number" && typeof to === "number")
    return [say(to > from ? "changes.rises" : "changes.falls", { what, from: old, to: now })];
  return [say("changes.becomes", { what, from: old, to: now })];
}

/** How a field is told of an item: an element that was of another kind has other words for the same field. */
function howAt({ path, how }: ToldField, item: Element | Relation) {
  if ("from" in item) return how;
  return elementFields(item.kind).find((each) => each.path === path)?.how ?? how;
}

/** Older files say in the type of a space again what its domain and medium say. */
function isMadeOf(item: Element | Relation, value: unknown): boolean {
  return "domain" in item && value === `${item.domain}_${item.medium}`;
}

function labelPart(from: string, to: string, say: SayWith): string {
  if (from.trim() === "") return say("changes.labelled", { to });
  return to.trim() === "" ? say("changes.unlabelled", { from }) : say("changes.relabelled", { from, to });
}

function textChange(from: unknown, to: unknown): "written" | "rewritten" | "unwritten" {
  if (isEmpty(from)) return "written";
  return isEmpty(to) ? "unwritten" : "rewritten";
}

function isEmpty(value: unknown): boolean {
  return value === null || value === "" || (Array.isArray(value) && value.length === 0);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function sourcesPart(from: readonly unknown[], to: readonly unknown[], say: SayWith): readonly string[] {
  const [more, fewer] = [to.filter((id) => !from.includes(id)), from.filter((id) => !to.includes(id))];
  return [
    ...(more.length === 0 ? [] : [say("changes.sourcesMore", { count: more.length })]),
    ...(fewer.length === 0 ? [] : [say("changes.sourcesLess", { count: fewer.length })]),
  ];
}

interface Held {
  readonly what: string;
  readonly before: Variant;
  readonly after: Variant;
}

function listPart(
  { how }: ToldField,
  from: unknown,
  to: unknown,
  { what, before, after }: Held,
  say: SayWith,
): readonly string[] {
  const [old, now] = [listOf(from), listOf(to)];
  const gained = valueSaid(
    how,
    now.filter((each) => !old.includes(each)),
    after,
    say,
  );
  const lost = valueSaid(
    how,
    old.filter((each) => !now.includes(each)),
    before,
    say,
  );
  return [
    ...(gained === null ? [] : [say("changes.gains", { what, list: gained })]),
    ...(lost === null ? [] : [say("changes.loses", { what, list: lost })]),
    // The same words in another order.
    ...(gained === null && lost === null ? [say("changes.rewritten", { what })] : []),
  ];
}
