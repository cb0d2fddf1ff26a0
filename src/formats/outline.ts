import type { Element, ElementKind } from "~/model/element";
import type { Relation } from "~/model/relation";
import type { Variant } from "~/model/variant";
import { elementKinds } from "~/model/vocabulary";

import { nameOf, relationSentence, type SayWith } from "./sentences";

/** A relation with the sentence that says all that is rated of it. */
interface Told {
  readonly relation: Relation;
  readonly sentence: string;
}

/** An element with the sentences of what leads from it and to it. */
export interface OutlinePart {
  readonly element: Element;
  readonly name: string;
  readonly outgoing: readonly Told[];
  /** A relation of an element to itself stands under what leads from it alone. */
  readonly incoming: readonly Told[];
}

export interface OutlineGroup {
  readonly kind: ElementKind;
  readonly parts: readonly OutlinePart[];
}

/** The map in sentences: every element, actors first, with every relation that begins or ends at it. */
export function outlineOf(variant: Variant, say: SayWith): readonly OutlineGroup[] {
  const outgoing = new Map<string, Told[]>();
  const incoming = new Map<string, Told[]>();
  for (const relation of variant.relations) {
    const told = { relation, sentence: relationSentence(relation, variant, say) };
    listIn(outgoing, relation.from).push(told);
    if (relation.to !== relation.from) listIn(incoming, relation.to).push(told);
  }
  const partOf = (element: Element): OutlinePart => ({
    element,
    name: nameOf(element, say),
    outgoing: outgoing.get(element.id) ?? [],
    incoming: incoming.get(element.id) ?? [],
  });
  return elementKinds
    .map((kind) => ({
      kind,
      parts: variant.elements.filter((element) => element.kind === kind).map(partOf),
    }))
    .filter(({ parts }) => parts.length > 0);
}

function listIn(lists: Map<string, Told[]>, id: string): Told[] {
  const known = lists.get(id);
  if (known !== undefined) return known;
  const list: Told[] = [];
  lists.set(id, list);
  return list;
}

/** The parts in which something passes: whole where the element's own name does, else with the sentences that do. */
export function passingParts(
  groups: readonly OutlineGroup[],
  passes: (text: string) => boolean,
): readonly OutlineGroup[] {
  return groups
    .map(({ kind, parts }) => ({
      kind,
      parts: parts
        .map((part) =>
          passes(part.name)
            ? part
            : {
                ...part,
                outgoing: part.outgoing.filter(({ sentence }) => passes(sentence)),
                incoming: part.incoming.filter(({ sentence }) => passes(sentence)),
              },
        )
        .filter(({ name, outgoing, incoming }) => passes(name) || outgoing.length > 0 || incoming.length > 0),
    }))
    .filter(({ parts }) => parts.length > 0);
}

/** The outline as plain text: kinds and names over their sentences, which stand behind dashes. */
export function outlineText(groups: readonly OutlineGroup[], say: SayWith): string {
  return groups
    .map(({ kind, parts }) =>
      [say(`outline.kinds.${kind}`).toLocaleUpperCase(), ...parts.map((part) => partText(part, say))].join(
        "\n\n",
      ),
    )
    .join("\n\n");
}

function partText({ name, outgoing, incoming }: OutlinePart, say: SayWith): string {
  const told = [...outgoing, ...incoming].map(({ sentence }) => `– ${sentence}`);
  return [name, ...(told.length === 0 ? [`– ${say("outline.alone")}`] : told)].join("\n");
}
