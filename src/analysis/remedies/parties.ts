import type { Actor } from "~/model/element";
import { actorsOf } from "~/model/queries";
import type { Variant } from "~/model/variant";

/** So many parties that could do something are named; more would be a list to choose from, not a suggestion. */
const mostNamed = 2;

const overseeing: readonly Actor["type"][] = [
  "oversight_body",
  "judiciary",
  "legislature",
  "international_institution",
  "civil_society",
];

const ruling: readonly Actor["type"][] = [
  "legislature",
  "oversight_body",
  "state_government",
  "local_authority",
  "international_institution",
];

const serving: readonly Actor["type"][] = [
  "civil_society",
  "local_authority",
  "state_agency",
  "judiciary",
  "oversight_body",
  "police",
  "international_institution",
];

const able = { overseeing, ruling, serving } as const;

/**
 * Parties of a variant that could take a task by what they are, those who already do the like first. It is an offer to
 * think about, drawn from their types alone: whether they can and want to is for them to say.
 */
export function partiesFor(
  task: keyof typeof able,
  variant: Variant,
  passedOver: ReadonlySet<string>,
): readonly string[] {
  const types = able[task];
  const practised = new Set(
    variant.relations
      .filter(({ kind }) => kind === (task === "serving" ? "service" : "oversight"))
      .map(({ from }) => from),
  );
  const rank = ({ id, type }: Actor) => types.indexOf(type) - (practised.has(id) ? types.length : 0);
  return actorsOf(variant)
    .filter(({ id, type }) => types.includes(type) && !passedOver.has(id))
    .toSorted((one, other) => rank(one) - rank(other))
    .slice(0, mostNamed)
    .map(({ id }) => id);
}
