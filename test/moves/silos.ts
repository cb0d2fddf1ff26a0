import fc from "fast-check";

import { addWantedSilo, removeWantedSilo, updateWantedSilo } from "~/model/commands/silos";
import { silosOf } from "~/model/queries";
import { type WantedSilo, wantedSiloSchema } from "~/model/wanted-silo";

import { freshId, itemOf, move, patchOf, type Picker } from "./move";

const strangers = fc.constantFrom("nobody", "");

function members(elements: readonly { readonly id: string }[], pick: Picker, stranger: string) {
  return [...pick.some(elements).map(({ id }) => id), stranger, ...pick.some(elements).map(({ id }) => id)];
}

export const siloMoves = [
  move(
    "addWantedSilo",
    fc.tuple(itemOf<WantedSilo>(wantedSiloSchema), strangers),
    (map, [silo, stranger], pick) => {
      const variant = pick.variant(map);
      const elements = members(variant.elements, pick, stranger);
      return addWantedSilo(map, variant.id, { ...silo, id: freshId(map), elements });
    },
  ),
  move(
    "updateWantedSilo",
    fc.tuple(patchOf<Partial<Omit<WantedSilo, "id">>>(wantedSiloSchema), strangers),
    (map, [patch, stranger], pick) => {
      const variant = pick.variant(map);
      const silo = pick.one(silosOf(variant));
      if (silo === undefined) return map;
      const elements =
        patch.elements === undefined ? {} : { elements: members(variant.elements, pick, stranger) };
      return updateWantedSilo(map, variant.id, silo.id, { ...patch, ...elements });
    },
  ),
  move("removeWantedSilo", fc.constant(null), (map, _, pick) => {
    const variant = pick.variant(map);
    const silo = pick.one(silosOf(variant));
    return silo === undefined ? map : removeWantedSilo(map, variant.id, silo.id);
  }),
];
