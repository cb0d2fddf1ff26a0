import fc from "fast-check";

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
import { addExtra, removeExtra, updateExtra } from "~/model/commands/extras";
import {
  addPerspective,
  addReading,
  addReadings,
  movePerspective,
  type ReadingPatch,
  removePerspective,
  removeReading,
  updatePerspective,
  updateReading,
} from "~/model/commands/perspectives";
import { addStep, addView, removeStep, removeView, updateStep, updateView } from "~/model/commands/story";
import {
  type ExtraRelation,
  extraRelationSchema,
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
import { extraOf } from "~/model/queries";
import { unrated } from "~/model/reading";

import { sighted } from "../arbitraryMap";
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
    addPerspective(map, { ...perspective, extra: [], id: freshId(map) }),
  ),
  move("movePerspective", fc.nat(4), (map, place, pick) =>
    movePerspective(map, pick.one(map.perspectives)?.id ?? "none", place),
  ),
  move(
    "updatePerspective",
    patchOf<Partial<Omit<Perspective, "id" | "extra">>>(perspectiveSchema, "extra"),
    (map, patch, pick) => updatePerspective(map, pick.one(map.perspectives)?.id ?? "none", patch),
  ),
  move("removePerspective", none, (map, _none, pick) =>
    removePerspective(map, pick.one(map.perspectives)?.id ?? "none"),
  ),
  move("addReading", itemOf<Reading>(readingSchema), (map, reading, pick) => {
    const ends = readIn(map, pick);
    return ends === null ? map : addReading(map, { ...sighted(reading), ...ends, id: freshId(map) });
  }),
  move("addReadings", fc.array(itemOf<Reading>(readingSchema), { maxLength: 3 }), (map, readings, pick) => {
    const id = freshId(map);
    const told = readings.flatMap((reading, at) => {
      const ends = readIn(map, pick);
      return ends === null ? [] : [{ ...sighted(reading), ...ends, id: `${id}.${at}` }];
    });
    return addReadings(map, told);
  }),
  move(
    "updateReading",
    patchOf<ReadingPatch>(readingSchema, "perspective", "variant", "relation"),
    (map, patch, pick) => {
      const told = patch.seen === false ? { ...patch, ...unrated } : patch;
      return updateReading(map, pick.one(map.readings)?.id ?? "none", told);
    },
  ),
  move("updateReading back to seen", none, (map, _none, pick) =>
    updateReading(map, pick.one(map.readings)?.id ?? "none", { seen: true }),
  ),
  move("removeReading", none, (map, _none, pick) => removeReading(map, pick.one(map.readings)?.id ?? "none")),
  move("addExtra", itemOf<ExtraRelation>(extraRelationSchema), (map, extra, pick) => {
    const variant = pick.variant(map);
    const [from, to] = [pick.one(variant.elements), pick.one(variant.elements)];
    const party = pick.one(map.perspectives);
    if (from === undefined || to === undefined || party === undefined) return map;
    const ends = { variant: variant.id, from: from.id, to: to.id };
    return addExtra(map, party.id, { ...extra, ...ends, id: freshId(map) });
  }),
  move(
    "updateExtra",
    patchOf<Partial<Pick<ExtraRelation, "kind" | "label" | "why">>>(
      extraRelationSchema,
      ...["variant", "from", "to"],
    ),
    (map, patch, pick) => updateExtra(map, anExtra(map, pick), patch),
  ),
  move("removeExtra", none, (map, _none, pick) => removeExtra(map, anExtra(map, pick))),
];

/** A relation and a party that may read it; null where one of the two is lacking. */
function readIn(map: RelataMap, pick: Picker): Pick<Reading, "perspective" | "variant" | "relation"> | null {
  const variant = pick.variant(map);
  const relation = pick.one(variant.relations);
  const perspective = pick.one(map.perspectives);
  if (relation === undefined || perspective === undefined) return null;
  return { perspective: perspective.id, variant: variant.id, relation: relation.id };
}

function anExtra(map: RelataMap, pick: Picker): string {
  return pick.one(map.perspectives.flatMap(extraOf))?.id ?? "none";
}

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
