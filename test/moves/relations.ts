import fc from "fast-check";

import {
  addRelation,
  reconnectRelation,
  reverseRelation,
  setHumanSecurity,
  setTrust,
  updateRelations,
} from "~/model/commands/relations";
import {
  type HumanSecurity,
  humanSecuritySchema,
  newRelation,
  type RelationFields,
  relationSchema,
  type TrustReading,
  trustReadingSchema,
} from "~/model/relation";

import { freshId, move, none, patchOf, sourced } from "./move";

export const relationMoves = [
  move("addRelation", fc.boolean(), (map, bare, pick) => {
    const variant = pick.variant(map);
    const from = pick.one(variant.elements);
    const to = pick.one(variant.elements);
    if (from === undefined || to === undefined) return map;
    const relation = newRelation(freshId(map), from, to);
    return addRelation(map, variant.id, bare ? { ...relation, trust: null } : relation);
  }),
  move(
    "updateRelations",
    patchOf<Partial<RelationFields>>(relationSchema, "from", "to", "trust", "humanSecurity"),
    (map, patch, pick) => {
      const { id, relations } = pick.variant(map);
      return updateRelations(
        map,
        id,
        pick.some(relations).map((each) => each.id),
        sourced(patch, map, pick),
      );
    },
  ),
  move("reconnectRelation", none, (map, _none, pick) => {
    const { id, relations, elements } = pick.variant(map);
    const relation = pick.one(relations);
    const to = pick.one(elements);
    if (relation === undefined || to === undefined) return map;
    return reconnectRelation(map, id, relation.id, pick.number() % 2 === 0 ? { to: to.id } : { from: to.id });
  }),
  move("reverseRelation", none, (map, _none, pick) => {
    const { id, relations } = pick.variant(map);
    return reverseRelation(map, id, pick.one(relations)?.id ?? "none");
  }),
  move("setTrust", patchOf<Partial<TrustReading>>(trustReadingSchema), (map, patch, pick) => {
    const { id, relations } = pick.variant(map);
    const direction = pick.number() % 2 === 0 ? "forward" : "backward";
    return setTrust(
      map,
      id,
      pick.some(relations).map((each) => each.id),
      direction,
      patch,
    );
  }),
  move(
    "setHumanSecurity",
    fc.option(patchOf<Partial<HumanSecurity>>(humanSecuritySchema)),
    (map, patch, pick) => {
      const { id, relations, elements } = pick.variant(map);
      const actor = pick.one(elements.filter(({ kind }) => kind === "actor"));
      const to = patch !== null && "beneficiary" in patch ? { beneficiary: actor?.id ?? null } : {};
      const chosen = pick.some(relations).map((each) => each.id);
      return setHumanSecurity(map, id, chosen, patch === null ? null : { ...patch, ...to });
    },
  ),
];
