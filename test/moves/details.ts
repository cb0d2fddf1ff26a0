import {
  addFact,
  addSource,
  type MapDetails,
  removeFact,
  removeSource,
  updateFact,
  updateMap,
  updateSource,
} from "~/model/commands/details";
import {
  addPerspective,
  addReading,
  removePerspective,
  removeReading,
  updatePerspective,
  updateReading,
} from "~/model/commands/perspectives";
import { addStep, addView, removeStep, removeView, updateStep, updateView } from "~/model/commands/story";
import {
  type Fact,
  factSchema,
  mapSchema,
  type Perspective,
  perspectiveSchema,
  type Reading,
  readingSchema,
  type RelataMap,
  type Source,
  sourceSchema,
  type Step,
  stepSchema,
  type View,
  viewSchema,
} from "~/model/map";

import { freshId, itemOf, move, none, patchOf, type Picker, sourced } from "./move";

const lists = ["sources", "facts", "perspectives", "variants", "readings", "story", "views"] as const;

/** The same fields, told of a variant that the map has. */
function inVariantOf<Fields extends { readonly variant?: string | null }>(
  fields: Fields,
  map: RelataMap,
  pick: Picker,
): Fields {
  return fields.variant == null ? fields : { ...fields, variant: pick.variant(map).id };
}

export const detailMoves = [
  move("updateMap", patchOf<Partial<MapDetails>>(mapSchema, "format", "version", ...lists), (map, patch) =>
    updateMap(map, patch),
  ),
  move("addSource", itemOf<Source>(sourceSchema), (map, source) =>
    addSource(map, { ...source, id: freshId(map) }),
  ),
  move("updateSource", patchOf<Partial<Omit<Source, "id">>>(sourceSchema), (map, patch, pick) =>
    updateSource(map, pick.one(map.sources)?.id ?? "none", patch),
  ),
  move("removeSource", none, (map, _none, pick) => removeSource(map, pick.one(map.sources)?.id ?? "none")),
  move("addFact", itemOf<Fact>(factSchema), (map, fact, pick) =>
    addFact(map, { ...sourced(fact, map, pick), id: freshId(map) }),
  ),
  move("updateFact", patchOf<Partial<Omit<Fact, "id">>>(factSchema), (map, patch, pick) =>
    updateFact(map, pick.one(map.facts)?.id ?? "none", sourced(patch, map, pick)),
  ),
  move("removeFact", none, (map, _none, pick) => removeFact(map, pick.one(map.facts)?.id ?? "none")),
];

export const perspectiveMoves = [
  move("addPerspective", itemOf<Perspective>(perspectiveSchema), (map, perspective) =>
    addPerspective(map, { ...perspective, id: freshId(map) }),
  ),
  move(
    "updatePerspective",
    patchOf<Partial<Omit<Perspective, "id">>>(perspectiveSchema),
    (map, patch, pick) => updatePerspective(map, pick.one(map.perspectives)?.id ?? "none", patch),
  ),
  move("removePerspective", none, (map, _none, pick) =>
    removePerspective(map, pick.one(map.perspectives)?.id ?? "none"),
  ),
  move("addReading", itemOf<Reading>(readingSchema), (map, reading, pick) => {
    const variant = pick.variant(map);
    const relation = pick.one(variant.relations);
    const perspective = pick.one(map.perspectives);
    if (relation === undefined || perspective === undefined) return map;
    const ends = { perspective: perspective.id, variant: variant.id, relation: relation.id };
    return addReading(map, { ...reading, ...ends, id: freshId(map) });
  }),
  move(
    "updateReading",
    patchOf<Partial<Omit<Reading, "id" | "perspective" | "variant" | "relation">>>(
      readingSchema,
      ...["perspective", "variant", "relation"],
    ),
    (map, patch, pick) => updateReading(map, pick.one(map.readings)?.id ?? "none", patch),
  ),
  move("removeReading", none, (map, _none, pick) => removeReading(map, pick.one(map.readings)?.id ?? "none")),
];

export const storyMoves = [
  move("addStep", itemOf<Step>(stepSchema), (map, step, pick) =>
    addStep(map, { ...inVariantOf(step, map, pick), id: freshId(map) }),
  ),
  move("updateStep", patchOf<Partial<Omit<Step, "id">>>(stepSchema), (map, patch, pick) =>
    updateStep(map, pick.one(map.story)?.id ?? "none", inVariantOf(patch, map, pick)),
  ),
  move("removeStep", none, (map, _none, pick) => removeStep(map, pick.one(map.story)?.id ?? "none")),
  move("addView", itemOf<View>(viewSchema), (map, view) => addView(map, { ...view, id: freshId(map) })),
  move("updateView", patchOf<Partial<Omit<View, "id">>>(viewSchema), (map, patch, pick) =>
    updateView(map, pick.one(map.views)?.id ?? "none", patch),
  ),
  move("removeView", none, (map, _none, pick) => removeView(map, pick.one(map.views)?.id ?? "none")),
];
