import type { RelataMap } from "../map";
import { elementOf, elementsById, relationOf, variantOf } from "../queries";
import {
  type Direction,
  type HumanSecurity,
  humanSecuritySchema,
  type Relation,
  type RelationFields,
  relationSchema,
  trustBetween,
  type TrustReading,
  trustReadingSchema,
  unknownHumanSecurity,
} from "../relation";
import type { Variant } from "../variant";
import { inVariant, mapped, patched } from "./change";
import { assertFreeFor, assertSources, legalItem, legalPatch } from "./legal";

function requireEnds(variant: Variant, command: string, ends: { from: string; to: string }) {
  const from = elementOf(variant, ends.from);
  const to = elementOf(variant, ends.to);
  if (from === undefined || to === undefined)
    throw new Error(`${command}: no element ${from === undefined ? ends.from : ends.to} in the variant`);
  return { from, to };
}

function requireActor(variant: Variant, command: string, id: string | null | undefined): void {
  if (id != null && elementOf(variant, id)?.kind !== "actor")
    throw new Error(`${command}: ${id} is no actor of the variant`);
}

/** Adds a relation between two elements of the variant; throws where an end or the id is not right. */
export function addRelation(map: RelataMap, variantId: string, relation: Relation): RelataMap {
  return addRelations(map, variantId, [relation]);
}

/** Adds relations between elements of the variant, all of them or, where one is not right, none: then it throws. */
export function addRelations(map: RelataMap, variantId: string, relations: readonly Relation[]): RelataMap {
  return inVariant(map, variantId, (variant) => {
    const added = new Set<string>();
    const legal = relations.map((relation) => {
      const { id } = relation;
      if (added.has(id) || relationOf(variant, id) !== undefined)
        throw new Error(`addRelation: the variant has a relation ${id}`);
      added.add(id);
      return legalRelation(map, variant, relation);
    });
    return legal.length === 0 ? variant : { ...variant, relations: [...variant.relations, ...legal] };
  });
}

function legalRelation(map: RelataMap, variant: Variant, relation: Relation): Relation {
  assertFreeFor("relation", map, "addRelation", relation.id);
  assertSources(map, "addRelation", relation.sources);
  const { from, to } = requireEnds(variant, "addRelation", relation);
  requireActor(variant, "addRelation", relation.humanSecurity?.beneficiary);
  const possible = trustBetween(from, to);
  const trust = possible === null ? null : (relation.trust ?? possible);
  return legalItem("addRelation", relationSchema, { ...relation, trust });
}

function changeRelations(
  map: RelataMap,
  variantId: string,
  ids: Iterable<string>,
  change: (relation: Relation, variant: Variant) => Relation,
): RelataMap {
  const chosen = new Set(ids);
  return inVariant(map, variantId, (variant) => {
    const relations = mapped(variant.relations, (relation) =>
      chosen.has(relation.id) ? change(relation, variant) : relation,
    );
    return relations === variant.relations ? variant : { ...variant, relations };
  });
}

/** Sets fields of several relations at once; ends, trust and readings have commands of their own. */
export function updateRelations(
  map: RelataMap,
  variantId: string,
  ids: Iterable<string>,
  patch: Partial<RelationFields>,
): RelataMap {
  assertSources(map, "updateRelations", patch.sources);
  const legal = legalPatch("updateRelations", "a relation", relationSchema, patch);
  return changeRelations(map, variantId, ids, (relation) => patched(relation, legal));
}

/** Leads a relation to other ends. Trust begins anew as unknown where the parties become others, and ends with an end that is no actor. */
export function reconnectRelation(
  map: RelataMap,
  variantId: string,
  id: string,
  ends: { readonly from?: string; readonly to?: string },
): RelataMap {
  return changeRelations(map, variantId, [id], (relation, variant) => {
    const target = { from: ends.from ?? relation.from, to: ends.to ?? relation.to };
    if (target.from === relation.from && target.to === relation.to) return relation;
    const { from, to } = requireEnds(variant, "reconnectRelation", target);
    return { ...relation, ...target, trust: trustBetween(from, to) };
  });
}

/** Turns a relation round: ends, roles and the two trusts change places, so that each party keeps its own trust. */
export function reverseRelation(map: RelataMap, variantId: string, id: string): RelataMap {
  return changeRelations(map, variantId, [id], (relation) => {
    const { from, to, roles, trust } = relation;
    return patched(relation, {
      from: to,
      to: from,
      roles: roles === null ? null : { ...roles, from: roles.to, to: roles.from },
      trust: trust === null ? null : { ...trust, forward: trust.backward, backward: trust.forward },
    });
  });
}

/**
 * Rates trust one way: `forward` is how far `from` trusts `to`. Values are whole, −3 to +3, null = unknown;
 * others throw. Relations with an end that is no actor hold no trust and stay as they are.
 */
export function setTrust(
  map: RelataMap,
  variantId: string,
  ids: Iterable<string>,
  direction: Direction,
  patch: Partial<TrustReading>,
): RelataMap {
  const legal = legalPatch("setTrust", "trust", trustReadingSchema, patch);
  return changeRelations(map, variantId, ids, (relation) => {
    if (relation.trust === null) return relation;
    return patched(relation, {
      trust: patched(relation.trust, { [direction]: patched(relation.trust[direction], legal) }),
    });
  });
}

/**
 * Rates human security: protection and empowerment are whole, −2 to +2, null = unknown; others throw.
 * A first rating begins a reading for the party the relation reaches. `null` takes the reading away.
 */
export function setHumanSecurity(
  map: RelataMap,
  variantId: string,
  ids: Iterable<string>,
  patch: Partial<HumanSecurity> | null,
): RelataMap {
  if (patch === null)
    return changeRelations(map, variantId, ids, (relation) => patched(relation, { humanSecurity: null }));
  const legal = legalPatch("setHumanSecurity", "a reading", humanSecuritySchema, patch);
  requireActor(variantOf(map, variantId), "setHumanSecurity", legal.beneficiary);
  return changeRelations(map, variantId, ids, (relation, variant) => {
    const elements = elementsById(variant);
    const from = elements.get(relation.from);
    const to = elements.get(relation.to);
    if (from === undefined || to === undefined) return relation;
    const before = relation.humanSecurity ?? unknownHumanSecurity(from, to);
    const after = patched(before, legal);
    return after === before ? relation : { ...relation, humanSecurity: after };
  });
}
