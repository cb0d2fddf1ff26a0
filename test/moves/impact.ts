import {
  addFeedback,
  removeFeedback,
  removeGroupImpact,
  setGroupImpact,
  setImpactItem,
  updateFeedback,
} from "~/model/commands/impact";
import {
  type Feedback,
  feedbackSchema,
  type GroupImpact,
  groupImpactSchema,
  type ImpactItem,
  impactItemSchema,
} from "~/model/impact";
import { impactItems } from "~/model/vocabulary";

import { freshId, move, none, patchOf } from "./move";

type FeedbackFields = Omit<Feedback, "id" | "from" | "to">;
type GroupScores = Pick<GroupImpact, "effectiveness" | "legitimacy" | "why">;

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
  move(
    "setGroupImpact",
    patchOf<Partial<GroupScores>>(groupImpactSchema, "element", "items"),
    (map, patch, pick) => {
      const { id, elements } = pick.variant(map);
      const element = pick.one(elements);
      return element === undefined ? map : setGroupImpact(map, id, element.id, patch);
    },
  ),
  move("removeGroupImpact", none, (map, _none, pick) => {
    const { id, impact } = pick.variant(map);
    return removeGroupImpact(map, id, pick.one(impact.byGroup)?.element ?? "none");
  }),
  move("addFeedback", patchOf<Partial<FeedbackFields>>(feedbackSchema, "from", "to"), (map, fields, pick) => {
    const { id, elements, relations } = pick.variant(map);
    const ends = [
      "impact:legitimacy",
      ...relations.map((each) => `relation:${each.id}`),
      ...elements.map((each) => `${each.kind === "threat" ? "threat" : "element"}:${each.id}`),
    ];
    const [from, to] = [pick.one(ends) ?? "", pick.one(ends) ?? ""];
    const blank = { polarity: "+", delay: null, strength: null, why: "" } as const;
    return addFeedback(map, id, { ...blank, ...fields, id: freshId(map), from, to });
  }),
  move(
    "updateFeedback",
    patchOf<Partial<FeedbackFields>>(feedbackSchema, "from", "to"),
    (map, patch, pick) => {
      const { id, feedback } = pick.variant(map);
      return updateFeedback(map, id, pick.one(feedback)?.id ?? "none", patch);
    },
  ),
  move("removeFeedback", none, (map, _none, pick) => {
    const { id, feedback } = pick.variant(map);
    return removeFeedback(map, id, pick.one(feedback)?.id ?? "none");
  }),
];
