import type { ElementPair, RelationQuestion } from "~/analysis/merging/matchMaps";
import { agreedRatings, clausesOf, type SayWith } from "~/formats/sentences";
import type { Text } from "~/i18n/text";
import type { Element } from "~/model/element";
import type { RelataMap } from "~/model/map";
import type { Relation } from "~/model/relation";
import type { Variant } from "~/model/variant";

import type { Question } from "./asked";
import { ownRelation } from "./told";

/** Whether elements of two maps are the same, each pair with what is known of both. */
export function elementQuestions(
  map: RelataMap,
  other: RelataMap,
  pairs: readonly ElementPair[],
  t: Text,
): readonly Question[] {
  const [ours, theirs] = [relationCounts(map), relationCounts(other)];
  const lines = (element: Element, counts: ReadonlyMap<string, number>) => [
    `${t(`words.elementKinds.${element.kind}`)}: ${nameOf(element, t)}`,
    t("merging.dialog.relationCount", { count: counts.get(element.id) ?? 0 }),
    ...(element.note.trim() === "" ? [] : [excerpt(element.note)]),
  ];
  return pairs.map((pair): Question => {
    const [first] = pair.ours;
    return {
      key: pair.theirs.id,
      told: t("merging.dialog.same", { told: nameOf(pair.theirs, t) }),
      aside: "",
      sides: [
        { title: t("merging.dialog.theirsIs"), lines: lines(pair.theirs, theirs) },
        ...(first === undefined ? [] : [{ title: t("merging.dialog.oursIs"), lines: lines(first, ours) }]),
      ],
      likeness: pair.likeness,
      choices: pair.ours.map((element) => ({ value: element.id, text: nameOf(element, t) })),
      none: t("merging.dialog.two"),
    };
  });
}

/** Whether relations of two maps are the same, each with its ratings. */
export function relationsAsked(
  questions: readonly RelationQuestion[],
  t: Text,
  say: SayWith,
): readonly Question[] {
  return questions.map(({ key, theirs, ours, inTheirs, inOurs }): Question => {
    const told = ownRelation(inTheirs, theirs.id, say);
    const [first] = ours;
    return {
      key,
      told: t("merging.dialog.same", { told }),
      aside: "",
      sides: [
        { title: t("merging.dialog.theirsIs"), lines: linesOf(theirs, inTheirs, say) },
        ...(first === undefined
          ? []
          : [{ title: t("merging.dialog.oursIs"), lines: linesOf(first.ours, inOurs, say) }]),
      ],
      likeness: "near",
      choices: ours.map((pair) => ({ value: pair.ours.id, text: ownRelation(inOurs, pair.ours.id, say) })),
      none: t("merging.dialog.twoRelations"),
    };
  });
}

function linesOf(relation: Relation, variant: Variant, say: SayWith): readonly string[] {
  return [
    ownRelation(variant, relation.id, say),
    ...clausesOf(relation, agreedRatings(relation), variant, say),
  ];
}

/** How many relations each element has, over all variants, each counted once. */
function relationCounts({ variants }: RelataMap): ReadonlyMap<string, number> {
  const seen = new Set<string>();
  const counts = new Map<string, number>();
  for (const { relations } of variants) {
    for (const { id, from, to } of relations) {
      if (seen.has(id)) continue;
      seen.add(id);
      for (const end of new Set([from, to])) counts.set(end, (counts.get(end) ?? 0) + 1);
    }
  }
  return counts;
}

function nameOf({ label }: Element, t: Text): string {
  return label.trim() === "" ? t("common.unnamed") : label.trim();
}

/** So much of a note is shown as tells one thing from another. */
const mostShown = 140;

function excerpt(note: string): string {
  return note.length <= mostShown ? note : `${note.slice(0, mostShown).toWellFormed().trimEnd()}…`;
}
