import { endStands } from "../feedback-ends";
import {
  type Feedback,
  feedbackSchema,
  type GroupImpact,
  groupImpactSchema,
  type Impact,
  type ImpactItem,
  impactItemSchema,
  type ImpactItems,
  type PerspectiveImpact,
  perspectiveImpactSchema,
  unscoredItems,
} from "../impact";
import type { RelataMap } from "../map";
import { elementOf, variantOf } from "../queries";
import type { Variant } from "../variant";
import { inVariant, kept, mapped, patched } from "./change";
import { assertFree, legalItem, legalPatch } from "./legal";

/** Whose judgement of the impact: everybody's, one affected group's, or one perspective's. */
export type ImpactPlace =
  | { readonly of: "overall" }
  | { readonly of: "group"; readonly element: string }
  | { readonly of: "perspective"; readonly perspective: string };

/** Scores one of the ten items: 1 (strongly no) to 5 (strongly yes), null = unknown; others throw. */
export function setImpactItem(
  map: RelataMap,
  variantId: string,
  place: ImpactPlace,
  item: keyof ImpactItems,
  patch: Partial<ImpactItem>,
): RelataMap {
  const legal = legalPatch("setImpactItem", item, impactItemSchema, patch);
  const change = (items: ImpactItems) => patched(items, { [item]: patched(items[item], legal) });
  if (place.of === "perspective") requirePerspective(map, "setImpactItem", place.perspective);
  if (place.of === "group") requireGroup(map, variantId, "setImpactItem", place.element);
  return inImpact(map, variantId, (impact) => {
    switch (place.of) {
      case "overall":
        return patched(impact, { items: change(impact.items) });
      case "group":
        return patched(impact, { byGroup: groupsWith(impact.byGroup, place.element, change) });
      case "perspective":
        return patched(impact, {
          byPerspective: perspectivesWith(impact.byPerspective, place.perspective, change),
        });
    }
  });
}

function requireGroup(map: RelataMap, variantId: string, command: string, element: string): void {
  if (elementOf(variantOf(map, variantId), element) === undefined)
    throw new Error(`${command}: no element ${element} in the variant`);
}

function requirePerspective(map: RelataMap, command: string, perspective: string): void {
  if (!map.perspectives.some(({ id }) => id === perspective))
    throw new Error(`${command}: no perspective ${perspective}`);
}

/** The groups with one group's items changed. Where nothing is said of a group, saying nothing begins no entry. */
function groupsWith(
  groups: readonly GroupImpact[],
  element: string,
  change: (items: ImpactItems) => ImpactItems,
): readonly GroupImpact[] {
  const known = groups.find((group) => group.element === element) ?? newGroup(element);
  const before = known.items ?? unscoredItems;
  const after = change(before);
  if (after === before) return groups;
  const next = { ...known, items: after };
  return groups.includes(known) ? groups.map((group) => (group === known ? next : group)) : [...groups, next];
}

function perspectivesWith(
  entries: readonly PerspectiveImpact[],
  perspective: string,
  change: (items: ImpactItems) => ImpactItems,
): readonly PerspectiveImpact[] {
  const known = entries.find((entry) => entry.perspective === perspective);
  const before = known?.items ?? unscoredItems;
  const after = change(before);
  if (after === before) return entries;
  if (known === undefined) return [...entries, { perspective, items: after, why: "" }];
  return entries.map((entry) => (entry === known ? { ...known, items: after } : entry));
}

function newGroup(element: string): GroupImpact {
  return { element, items: null, effectiveness: null, legitimacy: null, why: "" };
}

/**
 * Sets a group's summary scores (1–5, null = unknown) or its reason, or takes its items for scoring one by one or
 * lets them go (null); begins the group's entry where there is none.
 */
export function setGroupImpact(
  map: RelataMap,
  variantId: string,
  element: string,
  patch: Partial<Omit<GroupImpact, "element">>,
): RelataMap {
  requireGroup(map, variantId, "setGroupImpact", element);
  const legal = legalPatch("setGroupImpact", element, groupImpactSchema, patch);
  return inImpact(map, variantId, (impact) => {
    const known = impact.byGroup.some((group) => group.element === element);
    const groups = known ? impact.byGroup : [...impact.byGroup, newGroup(element)];
    return patched(impact, {
      byGroup: mapped(groups, (group) => (group.element === element ? patched(group, legal) : group)),
    });
  });
}

export function removeGroupImpact(map: RelataMap, variantId: string, element: string): RelataMap {
  return inImpact(map, variantId, (impact) =>
    patched(impact, { byGroup: kept(impact.byGroup, (group) => group.element !== element) }),
  );
}

/** Gives a perspective's reason for its judgement; begins its entry where there is none. */
export function setPerspectiveImpact(
  map: RelataMap,
  variantId: string,
  perspective: string,
  patch: Partial<Pick<PerspectiveImpact, "why">>,
): RelataMap {
  requirePerspective(map, "setPerspectiveImpact", perspective);
  const legal = legalPatch("setPerspectiveImpact", perspective, perspectiveImpactSchema, patch);
  return inImpact(map, variantId, (impact) => {
    const known = impact.byPerspective.some((entry) => entry.perspective === perspective);
    const entries = known
      ? impact.byPerspective
      : [...impact.byPerspective, { perspective, items: unscoredItems, why: "" }];
    return patched(impact, {
      byPerspective: mapped(entries, (entry) =>
        entry.perspective === perspective ? patched(entry, legal) : entry,
      ),
    });
  });
}

export function removePerspectiveImpact(map: RelataMap, variantId: string, perspective: string): RelataMap {
  return inImpact(map, variantId, (impact) =>
    patched(impact, {
      byPerspective: kept(impact.byPerspective, (entry) => entry.perspective !== perspective),
    }),
  );
}

function inImpact(map: RelataMap, variantId: string, change: (impact: Impact) => Impact): RelataMap {
  return inVariant(map, variantId, (variant) => patched(variant, { impact: change(variant.impact) }));
}

/** Adds a feedback link; throws where an end points at nothing. */
export function addFeedback(map: RelataMap, variantId: string, feedback: Feedback): RelataMap {
  assertFree(map, "addFeedback", feedback.id);
  return inVariant(map, variantId, (variant) => {
    requireFeedbackEnds(variant, "addFeedback", feedback);
    const legal = legalItem("addFeedback", feedbackSchema, feedback);
    return { ...variant, feedback: [...variant.feedback, legal] };
  });
}

function requireFeedbackEnds(
  variant: Variant,
  command: string,
  { from, to }: { readonly from?: string; readonly to?: string },
): void {
  for (const end of [from, to])
    if (end !== undefined && !endStands(variant, end))
      throw new Error(`${command}: ${end} points at nothing`);
}

/** Changes a feedback link; throws where an end points at nothing. */
export function updateFeedback(
  map: RelataMap,
  variantId: string,
  id: string,
  patch: Partial<Omit<Feedback, "id">>,
): RelataMap {
  const legal = legalPatch("updateFeedback", id, feedbackSchema, patch);
  return inVariant(map, variantId, (variant) => {
    requireFeedbackEnds(variant, "updateFeedback", patch);
    return patched(variant, {
      feedback: mapped(variant.feedback, (link) => (link.id === id ? patched(link, legal) : link)),
    });
  });
}

export function removeFeedback(map: RelataMap, variantId: string, id: string): RelataMap {
  return inVariant(map, variantId, (variant) =>
    patched(variant, { feedback: kept(variant.feedback, (link) => link.id !== id) }),
  );
}
