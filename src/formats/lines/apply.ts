import { folded } from "~/lib/folded";
import { removeItems } from "~/model/commands/items";
import type { RelataMap } from "~/model/map";
import { variantOf } from "~/model/queries";

import { findElement } from "./find";
import { type LineProblem, placed } from "./problem";
import { partAll, relateOne } from "./relate";
import type { Said } from "./said";
import type { Statement } from "./statement";
import { asCalled, createWriting, knownElement, type Places, type Writing } from "./writing";

export interface Applied {
  readonly map: RelataMap;
  readonly said: readonly Said[];
  /** The elements and relations that the lines added or named and left there. */
  readonly touched: readonly string[];
  readonly problems: readonly LineProblem[];
}

/**
 * Applies what lines say, one after the other: a later line knows what an earlier one made. Nothing is changed by
 * lines of which one is wrong; the very same map comes back then, with what is wrong in `problems`. `text` is what
 * was read.
 */
export function applyLines(
  map: RelataMap,
  variantId: string,
  statements: readonly Statement[],
  text: string,
  newId: () => string,
  places: Places,
): Applied {
  const beginnings = beginningsIn(map, variantId, statements);
  const writing = createWriting(map, variantId, beginnings, newId, places);
  for (const statement of statements) apply(statement, writing);
  if (writing.mistakes.length > 0) {
    const problems = writing.mistakes.map((mistake) => placed(text, mistake));
    return { map, said: [], touched: [], problems };
  }
  const { elements, relations } = writing.variant();
  const left = new Set([...elements, ...relations].map(({ id }) => id));
  const touched = [...writing.touched].filter((id) => left.has(id));
  return { map: writing.map(), said: writing.said, touched, problems: [] };
}

/**
 * Which elements the beginning of their name stands for: in a line typed alone, those that were there and that it does
 * not name in full as well. Several lines are somebody's list, and in a list each name is whole: one that begins like
 * another is no shorter way to write it.
 */
function beginningsIn(
  map: RelataMap,
  variantId: string,
  [statement, ...others]: readonly Statement[],
): ReadonlySet<string> {
  if (statement === undefined || others.length > 0 || statement.does === "add") return new Set();
  const whom = statement.does === "relate" ? (statement.details.beneficiary?.name ?? "") : "";
  const named =
    statement.does === "remove" ? [statement.who.name] : [statement.from.name, statement.to.name, whom];
  const inFull = new Set(named.map(folded));
  const { elements } = variantOf(map, variantId);
  return new Set(elements.filter(({ label }) => !inFull.has(folded(label))).map(({ id }) => id));
}

function apply(statement: Statement, writing: Writing): void {
  switch (statement.does) {
    case "add":
      return addOne(statement, writing);
    case "remove":
      return removeOne(statement, writing);
    case "relate":
      return relateOne(statement, writing);
    case "part":
      return partAll(statement, writing);
  }
}

function addOne({ who, again }: Extract<Statement, { does: "add" }>, writing: Writing): void {
  // What is listed is meant to be there: the beginning of another name is not it.
  const { element, mistake } = again ? { element: null } : findElement(writing.variant().elements, who);
  if (mistake !== undefined) writing.mistakes.push(mistake);
  else if (element == null) writing.add(who, "actor", null);
  else if (asCalled(writing, element, who) === element) {
    writing.said.push({ does: "knows", name: element.label });
    writing.touched.add(element.id);
  }
}

function removeOne({ who }: Extract<Statement, { does: "remove" }>, writing: Writing): void {
  const element = knownElement(writing, who);
  if (element === null) return;
  writing.change((map) => removeItems(map, writing.variantId, [element.id]));
  writing.said.push({ does: "removes", name: element.label });
}
