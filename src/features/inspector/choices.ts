import type { Choice } from "~/ui/Chips";

/** The values of a vocabulary with their words, as a control shows them. */
export function choicesOf<Value extends string>(
  values: readonly Value[],
  word: (value: Value) => string,
  meaning?: (value: Value) => string,
): readonly Choice<Value>[] {
  return values.map((value) => ({
    value,
    text: word(value),
    ...(meaning === undefined ? {} : { meaning: meaning(value) }),
  }));
}

/** Values with their words and what they mean, as an explanation lists them. */
export function termsOf<Value extends string | number>(
  values: readonly Value[],
  term: (value: Value) => string,
  meaning: (value: Value) => string,
): readonly { readonly term: string; readonly meaning: string }[] {
  return values.map((value) => ({ term: term(value), meaning: meaning(value) }));
}
