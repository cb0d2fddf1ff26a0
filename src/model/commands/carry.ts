import { same } from "~/lib/same";

import { comparison } from "../comparison";
import type { Element } from "../element";
import type { RelataMap } from "../map";
import { elementsById, relationsById, variantOf } from "../queries";
import type { Variant } from "../variant";
import { inVariant, mapped } from "./change";
import { setElementKind, settled } from "./elements";
import { removeItems } from "./items";

/** What is carried from one variant into another, and what that brings and takes along. */
export interface Carrying {
  /** What was chosen, of what differs. */
  readonly chosen: readonly string[];
  /** Elements that come along, since a relation ends at them or is read for them, or something belongs to them. */
  readonly along: readonly string[];
  /** Relations that go without having been chosen, since an element at which they end goes. */
  readonly gone: readonly string[];
}

/** The items that are otherwise in one variant than in the other, or in one alone. */
export function differingItems(from: Variant, to: Variant): readonly string[] {
  const { elements, relations } = comparison(to, from);
  return [...elements, ...relations].filter(({ change }) => change !== "same").map(({ id }) => id);
}

/** What `carryOver` would do, to be said before it is done. */
export function carrying(map: RelataMap, fromId: string, toId: string, ids: Iterable<string>): Carrying {
  const [from, to] = [variantOf(map, fromId), variantOf(map, toId)];
  const differing = new Set(differingItems(from, to));
  const chosen = new Set([...ids].filter((id) => differing.has(id)));
  const along = new Set<string>();
  const [there, here] = [elementsById(from), elementsById(to)];
  const bring = (id: string | null) => {
    if (id === null || here.has(id) || chosen.has(id) || along.has(id) || !there.has(id)) return;
    along.add(id);
    bringOwner(id);
  };
  const bringOwner = (id: string) => {
    const element = there.get(id);
    if (element?.kind === "commodity") bring(element.owner);
  };
  for (const id of chosen) {
    const relation = relationsById(from).get(id);
    if (relation === undefined) bringOwner(id);
    else
      for (const end of [relation.from, relation.to, relation.humanSecurity?.beneficiary ?? null]) bring(end);
  }
  const isEnding = (id: string) => chosen.has(id) && !there.has(id);
  const gone = to.relations.filter(
    ({ id, from: one, to: other }) => !chosen.has(id) && (isEnding(one) || isEnding(other)),
  );
  return { chosen: [...chosen], along: [...along], gone: gone.map(({ id }) => id) };
}

/**
 * Copies what differs about these items from one variant into another: what is new there comes, what is gone goes, and
 * what is otherwise becomes so, wherever it stands in the drawing. What is missing at an end comes along. Reasons come
 * along where the other variant is based on one and gives none of its own. Ids that do not differ are passed over.
 */
export function carryOver(map: RelataMap, fromId: string, toId: string, ids: Iterable<string>): RelataMap {
  const { chosen, along } = carrying(map, fromId, toId, ids);
  if (chosen.length === 0) return map;
  const from = variantOf(map, fromId);
  const [elements, relations] = [elementsById(from), relationsById(from)];
  const coming = new Set([...chosen, ...along]);
  const placed = inVariant(likeKinds(map, from, toId, coming), toId, (to) => {
    const [known, knownRelations] = [elementsById(to), relationsById(to)];
    return settled({
      ...to,
      elements: [
        ...mapped(to.elements, (element) => {
          const other = coming.has(element.id) ? elements.get(element.id) : undefined;
          return other === undefined ? element : staying(other, element);
        }),
        ...from.elements.filter(({ id }) => coming.has(id) && !known.has(id)),
      ],
      relations: [
        ...mapped(
          to.relations,
          (relation) => (coming.has(relation.id) && relations.get(relation.id)) || relation,
        ),
        ...from.relations.filter(({ id }) => coming.has(id) && !knownRelations.has(id)),
      ],
      changes: withReasons(to, from, coming),
    });
  });
  const carried = removeItems(
    placed,
    toId,
    chosen.filter((id) => !elements.has(id) && !relations.has(id)),
  );
  // What cannot be so here, such as trust in what is no actor here, differs on: carrying it again does nothing.
  return same(variantOf(carried, toId), variantOf(map, toId)) ? map : carried;
}

/** Copies all that differs from a variant into the one that it is based on; throws where it is based on none. */
export function mergeBack(map: RelataMap, variantId: string): RelataMap {
  const variant = variantOf(map, variantId);
  if (variant.basedOn === null) throw new Error(`mergeBack: ${variantId} is based on no variant`);
  const base = variantOf(map, variant.basedOn);
  return carryOver(map, variantId, base.id, differingItems(variant, base));
}

/** Elements that are of another kind there become so first, with all that follows for relations and feedback. */
function likeKinds(map: RelataMap, from: Variant, toId: string, coming: ReadonlySet<string>): RelataMap {
  const known = elementsById(variantOf(map, toId));
  return from.elements
    .filter(({ id, kind }) => coming.has(id) && known.has(id) && known.get(id)?.kind !== kind)
    .reduce((so, { id, kind }) => setElementKind(so, toId, id, kind), map);
}

/** An element with what another says of it, where it stands. */
function staying(other: Element, { position, pinned }: Element): Element {
  const { pinned: _, ...rest } = other;
  const next = { ...rest, position, ...(pinned === undefined ? {} : { pinned }) } as Element;
  return same(next, other) ? other : next;
}

function withReasons(to: Variant, from: Variant, coming: ReadonlySet<string>): Variant["changes"] {
  if (to.basedOn === null) return to.changes;
  const given = new Set(to.changes.map(({ ref }) => ref));
  const more = from.changes.filter(({ ref }) => coming.has(ref) && !given.has(ref));
  return more.length === 0 ? to.changes : [...to.changes, ...more];
}
