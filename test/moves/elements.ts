import fc from "fast-check";

import { copyItems } from "~/model/commands/clipboard";
import {
  addElement,
  moveElements,
  setElementKind,
  setPinned,
  updateElements,
} from "~/model/commands/elements";
import { removeItems } from "~/model/commands/items";
import { idsOf } from "~/model/commands/legal";
import { mergeElements } from "~/model/commands/merge";
import { pasteItems } from "~/model/commands/paste";
import { type ElementFields, elementSchema, newElement } from "~/model/element";
import { framesOf, notesOf } from "~/model/queries";
import type { Schema } from "~/model/schema-walk";
import { elementKinds } from "~/model/vocabulary";

import { freshId, move, none, patchOf, sourced, typed } from "./move";

const names = fc.record({ kind: fc.constantFrom(...elementKinds), label: typed.text });
const place = fc.record({
  x: fc.double({ min: -3e5, max: 3e5, noNaN: true }),
  y: fc.constantFrom(0, -0, 1e300, -7.25),
});

const [anActor, aSpace, aCommodity, aThreat] = (elementSchema as unknown as { def: { options: Schema[] } })
  .def.options;

export const elementMoves = [
  move("addElement", names, (map, { kind, label }, pick) =>
    addElement(map, pick.variant(map).id, newElement(freshId(map), kind, label, null)),
  ),
  ...Object.entries({ actor: anActor, space: aSpace, commodity: aCommodity, threat: aThreat }).map(
    ([kind, schema]) =>
      move("updateElements", patchOf<Partial<ElementFields>>(schema as Schema), (map, patch, pick) => {
        const variant = pick.variant(map);
        const owner = "owner" in patch ? { owner: pick.one(variant.elements)?.id ?? null } : {};
        const ids = pick.some(variant.elements.filter((element) => element.kind === kind));
        return updateElements(
          map,
          variant.id,
          ids.map(({ id }) => id),
          {
            ...sourced(patch, map, pick),
            ...owner,
          },
        );
      }),
  ),
  move("moveElements", place, (map, place, pick) => {
    const variant = pick.variant(map);
    const positions = pick
      .some(variant.elements)
      .map(({ id }, index) => [id, index === 3 ? null : place] as const);
    return moveElements(map, variant.id, new Map(positions));
  }),
  move("setPinned", fc.boolean(), (map, pinned, pick) => {
    const variant = pick.variant(map);
    const ids = pick.some(variant.elements).map(({ id }) => id);
    return setPinned(map, variant.id, ids, pinned);
  }),
  move("setElementKind", names, (map, { kind }, pick) => {
    const variant = pick.variant(map);
    const element = pick.one(variant.elements);
    return element === undefined ? map : setElementKind(map, variant.id, element.id, kind);
  }),
  move("mergeElements", names, (map, { label }, pick) => {
    const variant = pick.variant(map);
    const keep = pick.one(variant.elements);
    if (keep === undefined) return map;
    const others = pick.some(variant.elements).map(({ id }) => id);
    const withoutBetween = pick.number() % 2 === 0;
    return mergeElements(map, variant.id, keep.id, others, { label, withoutBetween });
  }),
  move("removeItems", none, (map, _none, pick) => {
    const variant = pick.variant(map);
    const gone = pick.one([
      ...[...variant.elements, ...variant.relations],
      ...[...framesOf(variant), ...notesOf(variant)],
    ]);
    return gone === undefined ? map : removeItems(map, variant.id, [gone.id]);
  }),
  move("pasteItems", place, (map, offset, pick) => {
    const from = pick.variant(map);
    const items = [...from.elements, ...from.relations, ...framesOf(from), ...notesOf(from)];
    const clip = copyItems(
      map,
      from.id,
      pick.some(items).map((item) => item.id),
    );
    const taken = idsOf(map);
    let made = 0;
    const fresh = () => {
      do made += 1;
      while (taken.has(`pasted ${made}`));
      return `pasted ${made}`;
    };
    return pasteItems(map, pick.variant(map).id, clip, fresh, offset);
  }),
];
