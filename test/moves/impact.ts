import {
  addFeedback,
  removeFeedback,
  removeGroupImpact,
  removePerspectiveImpact,
  setGroupImpact,
  setImpactItem,
  setPerspectiveImpact,
  updateFeedback,
} from "~/model/commands/impact";
import {
  type Feedback,
  feedbackSchema,
  type GroupImpact,
  groupImpactSchema,
  type ImpactItem,
  impactItemSchema,
  type PerspectiveImpact,
  perspectiveImpactSchema,
} from "~/model/impact";
import type { Variant } from "~/model/variant";
import { impactItems } from "~/model/vocabulary";

import { freshId, move, none, patchOf, type Picker } from "./move";

type FeedbackFields = Omit<Feedback, "id" | "from" | "to">;
type GroupFields = Omit<GroupImpact, "element">;

/** An end of a feedback link that the variant has. */
function anEnd({ elements, relations }: Variant, pick: Picker): string {
  const ends = [
    "impact:legitimacy",
    ...relations.map((each) => `relation:${each.id}`),
    ...elements.map((each) => `${each.kind === "threat" ? "threat" : "element"}:${each.id}`),
  ];
  return pick.one(ends) ?? "";
}

export const impactMoves = [
  move("setImpactItem", patchOf<Partial<ImpactItem>>(impactItemSchema), (map, patch, pick) => {
    const { id, elements } = pick.variant(map);
    const item = pick.one(impactItems) ?? "lawfulness";
    const element = pick.one(elements);
    const perspective = pick.one(map.perspectives);
    const next = setImpactItem(map, id, { of: "overall" }, item, patch);
    if (element !== undefined && pick.number() % 2 === 0)
      return setImpactItem(next, id, { of: "group", element: element.id }, item, patch);
    if (perspective === undefined) return next;
    return setImpactItem(next, id, { of: "perspective", perspective: perspective.id }, item, patch);
  }),
  move("setGroupImpact", patchOf<Partial<GroupFields>>(groupImpactSchema, "element"), (map, patch, pick) => {
    const { id, elements } = pick.variant(map);
    const element = pick.one(elements);
    return element === undefined ? map : setGroupImpact(map, id, element.id, patch);
  }),
  move("removeGroupImpact", none, (map, _none, pick) => {
    const { id, impact } = pick.variant(map);
    return removeGroupImpact(map, id, pick.one(impact.byGroup)?.element ?? "none");
  }),
  move(
    "setPerspectiveImpact",
    patchOf<Partial<Pick<PerspectiveImpact, "why">>>(perspectiveImpactSchema, "perspective", "items"),
    (map, patch, pick) => {
      const perspective = pick.one(map.perspectives);
      return perspective === undefined
        ? map
        : setPerspectiveImpact(map, pick.variant(map).id, perspective.id, patch);
    },
  ),
  move("removePerspectiveImpact", none, (map, _none, pick) => {
    const { id, impact } = pick.variant(map);
    return removePerspectiveImpact(map, id, pick.one(impact.byPerspective)?.perspective ?? "none");
  }),
  move("addFeedback", patchOf<Partial<FeedbackFields>>(feedbackSchema, "from", "to"), (map, fields, pick) => {
    const variant = pick.variant(map);
    const ends = { from: anEnd(variant, pick), to: anEnd(variant, pick) };
    const blank = { polarity: "+", delay: null, strength: null, why: "" } as const;
    return addFeedback(map, variant.id, { ...blank, ...fields, ...ends, id: freshId(map) });
  }),
  move(
    "updateFeedback",
    patchOf<Partial<FeedbackFields>>(feedbackSchema, "from", "to"),
    (map, patch, pick) => {
      const variant = pick.variant(map);
      const ends = { from: anEnd(variant, pick), to: anEnd(variant, pick) };
      return updateFeedback(map, variant.id, pick.one(variant.feedback)?.id ?? "none", { ...patch, ...ends });
    },
  ),
  move("removeFeedback", none, (map, _none, pick) => {
    const { id, feedback } = pick.variant(map);
    return removeFeedback(map, id, pick.one(feedback)?.id ?? "none");
  }),
];
