import type { Words } from "~/lenses/lens";
import type { Element } from "~/model/element";
import type { Relation } from "~/model/relation";

/** Says a key of the interface texts; the scene itself knows no language. */
export type Say = (key: string) => string;

/** What stands small under an element's name: its type, or what is known of it; empty where nothing is. */
export function elementSubtitle(element: Element, say: Say): string {
  const joined = (...parts: readonly (string | null)[]) => parts.filter((part) => part !== null).join(" · ");
  const word = (list: string, value: string | null) =>
    value === null ? null : say(`words.${list}.${value}`);
  switch (element.kind) {
    case "actor":
      return joined(word("actorTypesShort", element.type));
    case "space":
      return joined(
        word("spaceDomains", element.domain),
        word("spaceMedia", element.medium),
        word("spaceStances", element.stances[0] ?? null),
      );
    case "commodity":
      return joined(
        word("commodityTypes", element.type),
        word("commodityStances", element.stances[0] ?? null),
      );
    case "threat":
      return joined(word("threatKinds", element.type), word("threatStatuses", element.status));
  }
}

/** What stands on a relation: its own label, or else its kind as a verb. */
export function relationWords(relation: Relation, say: Say): string {
  return relation.label.trim() === "" ? say(`words.relationVerbs.${relation.kind}`) : relation.label;
}

/** Words of a lens in the language in force. */
export function spoken(words: Words, say: Say): string {
  return words.map((word) => ("key" in word ? say(word.key) : word.text)).join(" ");
}
