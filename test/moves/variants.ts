import fc from "fast-check";

import { carryOver, differingItems } from "~/model/commands/carry";
import {
  addVariant,
  explainChange,
  forkVariant,
  moveVariant,
  removeVariant,
  updateVariant,
  type VariantDetails,
} from "~/model/commands/variants";
import { basesFor } from "~/model/queries";
import { newVariant, variantSchema } from "~/model/variant";

import { fitting } from "../arbitrary";
import { freshId, move, none, sourced, typed } from "./move";

const shape = variantSchema.def.shape;

const details: fc.Arbitrary<Partial<VariantDetails>> = fc.record(
  {
    name: typed.text,
    reason: typed.text,
    status: fitting(shape.status, typed),
    sources: fc.constant([]),
    environment: fitting(shape.environment, typed),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Partial<VariantDetails>>;

export const variantMoves = [
  move("addVariant", typed.text, (map, name) => addVariant(map, newVariant(freshId(map), name))),
  move("forkVariant", typed.text, (map, name, pick) =>
    forkVariant(map, pick.variant(map).id, { id: freshId(map), name }),
  ),
  move("updateVariant", details, (map, patch, pick) => {
    const { id } = pick.variant(map);
    const basedOn = pick.one(basesFor(map, id))?.id ?? null;
    return updateVariant(map, id, { ...sourced(patch, map, pick), basedOn });
  }),
  move("removeVariant", none, (map, _none, pick) =>
    map.variants.length === 1 ? map : removeVariant(map, pick.variant(map).id),
  ),
  move("moveVariant", fc.integer({ min: -2, max: 4 }), (map, index, pick) =>
    moveVariant(map, pick.variant(map).id, index),
  ),
  move("explainChange", typed.text, (map, why, pick) => {
    const { id, elements, relations } = pick.variant(map);
    return explainChange(map, id, pick.one([...elements, ...relations])?.id ?? "gone", why);
  }),
  move("carryOver", fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }), (map, dice, pick) => {
    const [from, to] = [pick.variant(map), pick.variant(map)];
    const some = differingItems(from, to).filter((_, at) => dice[at % dice.length]);
    return carryOver(map, from.id, to.id, some);
  }),
];
