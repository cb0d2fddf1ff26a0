import type { Filled, FilledIn, Point } from "~/analysis/rules/rule";
import { signed } from "~/lib/signed";
import { feedbackEnd } from "~/model/impact";
import { elementOf, relationOf } from "~/model/queries";
import type { Variant } from "~/model/variant";

import { nameOf, relationHead, type SayWith } from "./sentences";

/** So many names are said; of what is beyond, the number. */
const mostNamed = 4;

/** What a rule says at one point, as a sentence. */
export function findingSentence(rule: string, point: Point, variant: Variant, say: SayWith): string {
  return say(`rules.${rule}.says.${point.says}`, filledIn(point.values, variant, say));
}

/** What would have to be asked where a rule cannot say anything. */
export function findingQuestion(rule: string, point: Point, variant: Variant, say: SayWith): string {
  return say(`rules.${rule}.asks.${point.says}`, filledIn(point.values, variant, say));
}

/** Values as they stand in a sentence. */
export function filledIn(values: FilledIn, variant: Variant, say: SayWith) {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      // A number chooses between one and many, so it stays a number.
      typeof value === "number" ? value : filledText(value, variant, say),
    ]),
  );
}

/** One value as it stands in a sentence or beside its name. */
export function filledText(value: Filled, variant: Variant, say: SayWith): string {
  if (typeof value === "number") return String(value);
  if ("ends" in value) return value.ends.map((end) => endNamed(end, variant, say)).join(" → ");
  if ("text" in value) return value.text;
  if (!("as" in value)) return namesInRow(value, variant, say);
  switch (value.as) {
    case "mean":
      return signed(value.value, 2);
    case "rating":
      return signed(value.value);
    case "share":
      return say("findings.share", { share: Math.round(value.value * 100) });
    case "index":
      return value.value.toFixed(2);
  }
}

/** What elements and relations are called, in a row as it stands in a sentence: "Police, Visitors and 3 more". */
function namesInRow(ids: readonly string[], variant: Variant, say: SayWith): string {
  const plain = [...new Set(ids)].map((id) => nameNamed(id, variant, say));
  const [only, ...others] = plain;
  if (only === undefined || others.length === 0) return only ?? "";
  // Among names that themselves hold an "and" or a comma, quotes show where each ends.
  const names = plain.some(isCompound) ? plain.map((name) => quoted(name, say)) : plain;
  if (names.length <= mostNamed)
    return say("findings.names.all", { first: names.slice(0, -1).join(", "), last: names.at(-1) ?? "" });
  return say("findings.names.some", {
    first: names.slice(0, mostNamed - 1).join(", "),
    count: names.length - mostNamed + 1,
  });
}

function isCompound(name: string): boolean {
  return !isQuoted(name) && /,|&|\band\b/u.test(name);
}

function isQuoted(name: string): boolean {
  return name.startsWith("“");
}

function quoted(name: string, say: SayWith): string {
  return isQuoted(name) ? name : say("findings.names.quoted", { name });
}

/** A party by its name; anything else by its name in quotes, and a relation by the words on its line. */
function nameNamed(id: string, variant: Variant, say: SayWith): string {
  const element = elementOf(variant, id);
  if (element !== undefined) {
    const name = nameOf(element, say);
    return element.kind === "actor" || element.label.trim() === "" ? name : quoted(name, say);
  }
  const relation = relationOf(variant, id);
  if (relation === undefined) return say("sentences.nobody");
  const label = relation.label.trim();
  return label === "" ? relationHead(relation, variant, say) : quoted(label, say);
}

function endNamed(end: string, variant: Variant, say: SayWith): string {
  const { sort, id } = feedbackEnd(end);
  if (sort === "impact") return say(`findings.ends.${id === "legitimacy" ? "legitimacy" : "effectiveness"}`);
  return nameNamed(id, variant, say);
}
