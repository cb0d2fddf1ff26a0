import { comparison } from "~/model/comparison";
import { elementOf, relationOf } from "~/model/queries";
import type { Variant } from "~/model/variant";

import { changedParts, statedParts } from "./changes-parts";
import { nameIn, nameOf, relationHead, type SayWith } from "./sentences";

/** What has become of one element or relation between two variants, told as one thing. */
export interface ToldChange {
  /** The id of the item. */
  readonly id: string;
  readonly sort: "element" | "relation";
  readonly change: "added" | "ended" | "changed";
  /** The item in words: an element by its name, a relation by what it does between whom. */
  readonly item: string;
  /** What differs, a clause each: "trust of Tax office in Parents rises from −2 to 0". */
  readonly parts: readonly string[];
  /** The whole as a sentence. */
  readonly sentence: string;
  /** For a relation that ended because an end of it did, the id of that element; null for what was changed by itself. */
  readonly along: string | null;
}

/**
 * What differs from one variant to another, an entry for each element and relation that is new, ended or otherwise: in
 * the order of the second variant, elements before relations, what ended after what there still is. Where things stand
 * in the drawing makes no difference.
 */
export function changesTold(before: Variant, after: Variant, say: SayWith): readonly ToldChange[] {
  const { elements, relations } = comparison(before, after);
  const told: ToldChange[] = [];
  for (const { id, change, before: was, after: is, fields } of elements) {
    if (change === "same") continue;
    const shown = is ?? was;
    if (shown === null) continue;
    const parts =
      was !== null && is !== null
        ? changedParts({ sort: "element", was, is, fields, before, after }, say)
        : is === null
          ? []
          : statedParts({ sort: "element", is, after }, say);
    told.push(entry({ id, sort: "element", change, item: nameOf(shown, say), parts, along: null }, say));
  }
  for (const { id, change, before: was, after: is, fields } of relations) {
    if (change === "same") continue;
    // What was relabelled says its labels by itself.
    const bare = fields.includes("label");
    const item = relationNamed(id, is === null ? before : after, bare, say);
    const along = is === null && was !== null ? lostEnd(was, before, after) : null;
    const parts =
      was !== null && is !== null
        ? changedParts({ sort: "relation", was, is, fields, before, after }, say)
        : is !== null
          ? statedParts({ sort: "relation", is, after }, say)
          : along === null
            ? []
            : [say("changes.along", { name: nameIn(before, along, say) })];
    told.push(entry({ id, sort: "relation", change, item, parts, along }, say));
  }
  return told;
}

/** Those that somebody might give a reason for, and nobody has: what went with something else needs none. */
export function unreasoned(changes: readonly ToldChange[], variant: Variant): readonly ToldChange[] {
  const reasoned = new Set(variant.changes.filter(({ why }) => why.trim() !== "").map(({ ref }) => ref));
  return changes.filter(({ id, along }) => along === null && !reasoned.has(id));
}

/** A relation by what it does between whom, and by its label: relations of one kind may join the same two. */
function relationNamed(id: string, variant: Variant, bare: boolean, say: SayWith): string {
  const relation = relationOf(variant, id);
  if (relation === undefined) return say("sentences.nobody");
  const head = relationHead(relation, variant, say);
  const label = relation.label.trim();
  return bare || label === "" ? head : say("changes.relation", { head, label });
}

/** The end that a relation had and that is no longer there. */
function lostEnd(
  { from, to }: { readonly from: string; readonly to: string },
  before: Variant,
  after: Variant,
): string | null {
  const gone = [from, to].find(
    (id) => elementOf(before, id) !== undefined && elementOf(after, id) === undefined,
  );
  return gone ?? null;
}

function entry(told: Omit<ToldChange, "sentence">, say: SayWith): ToldChange {
  const { change, item } = told;
  const parts = inRow(told.parts, say);
  return { ...told, sentence: say(`changes.${sentenceOf(change, parts)}`, { item, parts }) };
}

function sentenceOf(change: ToldChange["change"], parts: string) {
  switch (change) {
    case "added":
      return parts === "" ? "addedBare" : "added";
    case "ended":
      return parts === "" ? "ended" : "endedAlong";
    case "changed":
      return "changed";
  }
}

function inRow(parts: readonly string[], say: SayWith): string {
  return parts.reduce((row, part) => (row === "" ? part : say("changes.part", { parts: row, part })), "");
}
