import { changedItems } from "~/model/changedItems";
import { elementOf, relationOf } from "~/model/queries";
import type { Variant } from "~/model/variant";

import { nameOf, relationHead, relationSentence } from "../sentences";
import { type Item, item, list, paragraph, type Section, strong } from "./document";
import type { Reported } from "./reported";

/** What a redesign changes against the variant it is based on, with the reasons given; null for any other variant. */
export function changesSection(reported: Reported): Section | null {
  const { variant, base, say } = reported;
  if (base === null) return null;
  const ids = new Set([...variant.changes.map(({ ref }) => ref), ...changedItems(base, variant)]);
  const items = [...ids].map((id) => changeItem(id, base, reported));
  const name = base.name;
  return {
    id: "changes",
    title: say("report.changes.title"),
    blocks:
      items.length === 0
        ? [paragraph(say("report.changes.none", { name }))]
        : [paragraph(say("report.changes.lead", { name })), ...list(items)],
  };
}

function changeItem(id: string, base: Variant, reported: Reported): Item {
  const { variant, say } = reported;
  const why = variant.changes.find(({ ref }) => ref === id)?.why.trim() ?? "";
  const [before, now] = [base, variant].map((each) => {
    const relation = relationOf(each, id);
    return relation === undefined ? null : relationSentence(relation, each, say);
  });
  const told = (what: string, sentence: string | null | undefined) =>
    sentence == null || before === now ? [] : [item([strong(`${what}:`), ` ${sentence}`])];
  return item(
    [
      strong(`${changeWords(id, base, reported)}.`),
      ` ${why === "" ? say("report.changes.unreasoned") : why}`,
    ],
    list([...told(say("report.changes.before"), before), ...told(say("report.changes.now"), now)]),
  );
}

/** What became of an item: "New: actor “Municipality”". */
export function changeWords(id: string, base: Variant, reported: Reported): string {
  const { variant, say } = reported;
  const [was, is] = [itemWords(id, base, reported), itemWords(id, variant, reported)];
  const what = is ?? was ?? say("report.changes.gone");
  if (was === null && is === null) return say("report.changes.explained", { what });
  if (was === null) return say("report.changes.added", { what });
  return say(is === null ? "report.changes.ended" : "report.changes.changed", { what });
}

function itemWords(id: string, variant: Variant, { say }: Reported): string | null {
  const element = elementOf(variant, id);
  if (element !== undefined) {
    const kind = say(`words.elementKinds.${element.kind}`);
    return say("report.changes.element", { kind, name: nameOf(element, say) });
  }
  const relation = relationOf(variant, id);
  if (relation === undefined) return null;
  const label = relation.label.trim();
  return say("report.changes.relation", {
    name: label === "" ? relationHead(relation, variant, say) : label,
  });
}
