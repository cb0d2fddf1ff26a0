import type { InformalRule, PastEvent, Relation } from "~/model/relation";

import { nameIn } from "../sentences";
import { type Item, item, type Line, list, sentencesOf, strong } from "./document";
import { words } from "./element-details";
import { citations, pair, partiesOf, type Reported } from "./reported";

/** What is said of a relation beyond its sentence: reasons, practice, what went before, what is unwritten, sources. */
export function relationDetails(relation: Relation, reported: Reported): readonly Item[] {
  const { say } = reported;
  const sources = citations(relation.sources, reported);
  const nested = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [item([strong(title)], list(lines.map((line) => item([line]))))];
  return [
    ...trustReasons(relation, reported),
    ...securityReasons(relation, reported),
    ...told(say("report.relations.practice"), practice(relation, reported)),
    ...nested(
      say("report.relations.prehistory"),
      relation.prehistory.map((event) => eventWords(event, reported)),
    ),
    ...nested(
      say("report.relations.rules"),
      relation.informalRules.map((rule) => ruleWords(rule, reported)).filter((words) => words !== ""),
    ),
    ...told(say("report.relations.note"), relation.note.trim()),
    ...(relation.confidential ? [item([strong(say("report.confidential"))])] : []),
    ...(sources.length === 0 ? [] : [item(sources)]),
  ];
}

/** "What: words", or nothing where there are none. */
function told(what: string, words: string): readonly Item[] {
  return words === "" ? [] : [item(toldLine(what, words))];
}

function toldLine(what: string, words: string): Line {
  return [strong(`${what}:`), ` ${words}`];
}

function trustReasons(relation: Relation, reported: Reported): readonly Item[] {
  const { variant, say } = reported;
  const { trust } = relation;
  if (trust === null) return [];
  return (["forward", "backward"] as const).flatMap((direction) => {
    const { truster, trusted } = partiesOf(relation, direction);
    const { why, confidence, basis } = trust[direction];
    const names = { x: nameIn(variant, truster, say), y: nameIn(variant, trusted, say) };
    return told(
      say("report.relations.towards", names),
      sentencesOf(
        why,
        confidence === null
          ? null
          : pair(say("report.relations.confidence"), say(`words.confidences.${confidence}`), reported),
        basis.length === 0
          ? null
          : pair(say("report.relations.basis"), words("trustBases", basis, reported), reported),
      ),
    );
  });
}

function securityReasons({ humanSecurity }: Relation, reported: Reported): readonly Item[] {
  if (humanSecurity === null) return [];
  const { say } = reported;
  return [
    ...told(say("report.relations.protection"), sentencesOf(humanSecurity.whyProtection)),
    ...told(say("report.relations.empowerment"), sentencesOf(humanSecurity.whyEmpowerment)),
    ...told(say("report.relations.dimensions"), words("dimensions", humanSecurity.dimensions, reported)),
  ];
}

function practice(relation: Relation, reported: Reported): string {
  const { variant, say } = reported;
  const { strength, formality, roles, from, to } = relation;
  const role = (id: string, value: string | null) =>
    value === null
      ? []
      : [
          pair(
            say("report.relations.role", { name: nameIn(variant, id, say) }),
            say(`words.practices.${value}`),
            reported,
          ),
        ];
  const told = [
    ...(strength === null
      ? []
      : [pair(say("report.relations.strength"), say(`report.relations.strengths.${strength}`), reported)]),
    ...(formality === null
      ? []
      : [pair(say("report.relations.formality"), say(`words.formalities.${formality}`), reported)]),
    ...role(from, roles?.from ?? null),
    ...role(to, roles?.to ?? null),
  ];
  return told.join("; ");
}

function eventWords({ date, event, effect }: PastEvent, { say }: Reported): string {
  const dated =
    (date ?? "").trim() === "" ? event : say("report.relations.event", { date: date ?? "", event });
  return sentencesOf(dated, say(`report.relations.effects.${effect ?? "unknown"}`));
}

function ruleWords({ text, type }: InformalRule, { say }: Reported): string {
  return sentencesOf(text, type === null ? null : say(`words.informalRuleTypes.${type}`));
}
