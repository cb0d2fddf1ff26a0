import { folded } from "~/lib/folded";
import type { ElementKind } from "~/model/element";
import type { RelationKind } from "~/model/relation";
import { confidences, elementKinds, formalities, practices, relationKinds } from "~/model/vocabulary";
import type { Say } from "~/scene/words";

/** The words that lines are read by, folded, with what they mean; the values of the document are among them. */
export interface LineWords {
  readonly elementKinds: ReadonlyMap<string, ElementKind>;
  readonly relationKinds: ReadonlyMap<string, RelationKind>;
  readonly practices: ReadonlyMap<string, (typeof practices)[number]>;
  readonly formalities: ReadonlyMap<string, (typeof formalities)[number]>;
  readonly confidences: ReadonlyMap<string, (typeof confidences)[number]>;
  /** How a kind of relation is written: "information sharing". */
  readonly nameOf: (kind: RelationKind) => string;
}

/** Kinds are known by their key, their words and their verb; those of elements by their first letter too. */
export function lineWords(say: Say): LineWords {
  const nameOf = (kind: RelationKind) => phrase(say(`words.relationKinds.${kind}`));
  return {
    elementKinds: meanings(elementKinds, (kind) => [
      say(`words.elementKinds.${kind}`),
      say(`canvas.tools.${kind}`),
      kind.charAt(0),
      say(`canvas.tools.${kind}`).charAt(0),
    ]),
    relationKinds: meanings(relationKinds, (kind) => [nameOf(kind), say(`words.relationVerbs.${kind}`)]),
    practices: meanings(practices, (practice) => [say(`words.practices.${practice}`)]),
    formalities: meanings(formalities, (formality) => [say(`words.formalities.${formality}`)]),
    confidences: meanings(confidences, (confidence) => [say(`words.confidences.${confidence}`)]),
    nameOf,
  };
}

/** A word or several as they are looked up; keys are written with lines below. */
export function phrase(text: string): string {
  return folded(text.replaceAll("_", " "));
}

function meanings<Value extends string>(
  values: readonly Value[],
  wordsOf: (value: Value) => readonly string[],
): ReadonlyMap<string, Value> {
  return new Map(values.flatMap((value) => [value, ...wordsOf(value)].map((word) => [phrase(word), value])));
}
