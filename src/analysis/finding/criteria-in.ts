import { isPlainObject } from "~/lib/plain";

import { type Criterion, walks, withCriterion } from "./criterion";

/** The criteria in a list of unknown origin; what is none, or is of a newer version, is passed over. */
export function criteriaIn(list: unknown): readonly Criterion[] {
  if (!Array.isArray(list)) return [];
  return list
    .map(criterionIn)
    .filter((each) => each !== null)
    .reduce<readonly Criterion[]>(withCriterion, []);
}

function criterionIn(said: unknown): Criterion | null {
  if (!isPlainObject(said)) return null;
  const { by, field, values, from, to, unknown, text, items, steps, walk, longest, directed } = said;
  switch (by) {
    case "value":
      return typeof field === "string" && Array.isArray(values) && values.length > 0 && values.every(isValue)
        ? { by, field, values }
        : null;
    case "number":
      return typeof field === "string"
        ? { by, field, ...boundsIn(from, to), unknown: unknown === true }
        : null;
    case "text":
      return typeof text === "string" ? { by, text } : null;
    case "around":
      return Array.isArray(items) && items.every(isText) && isNumber(steps)
        ? { by, items, steps, walk: walks.find((each) => each === walk) ?? "both" }
        : null;
    case "paths":
      return isText(from) && isText(to)
        ? { by, from, to, longest: isNumber(longest) ? longest : null, directed: directed === true }
        : null;
    default:
      return null;
  }
}

function boundsIn(from: unknown, to: unknown) {
  return isNumber(from) && isNumber(to) ? { from, to } : { from: null, to: null };
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isValue(value: unknown): value is string | null {
  return value === null || typeof value === "string";
}

function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}
