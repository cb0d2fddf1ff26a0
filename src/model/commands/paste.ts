import { same } from "~/lib/same";

import { type Element, elementSchema, type Position } from "../element";
import { type Frame, frameSchema } from "../frame";
import { type RelataMap, type Source, sourceSchema } from "../map";
import { type Note, noteSchema } from "../note";
import { framesOf, notesOf } from "../queries";
import { type Relation, relationSchema } from "../relation";
import { annotated, inVariant } from "./change";
import type { Clip } from "./clipboard";
import { legalPosition, settled } from "./elements";
import { assertId, idsOf, legalItem } from "./legal";

/**
 * Pastes a clip, `offset` away from where it was copied. `newIdOf` gives each copied item its id here, and every
 * reference to a copied item follows; a reference to anything else stays where the variant has it. Sources that
 * the map has are shared, others come along. Throws where a new id is not free or a relation lacks an end.
 */
export function pasteItems(
  map: RelataMap,
  variantId: string,
  clip: Clip,
  newIdOf: (oldId: string) => string,
  offset: Position,
): RelataMap {
  if (clip.elements.length + clip.frames.length + clip.notes.length === 0) return map;
  const shared = new Map(
    clip.sources.flatMap((source) => {
      const twin = twinOf(map, source);
      return twin === undefined ? [] : [[source.id, twin.id] as const];
    }),
  );
  const brought = clip.sources.filter(({ id }) => !shared.has(id));
  const items = [...clip.elements, ...clip.relations, ...clip.frames, ...clip.notes];
  const ids = new Map([...items, ...brought].map(({ id }) => [id, newIdOf(id)]));
  if (ids.size < items.length + brought.length) throw new Error("pasteItems: an id is twice in the clip");
  assertAllFree(map, [...ids.values()]);
  const elementIds = new Set(clip.elements.map(({ id }) => id));
  const stray = clip.relations.find(({ from, to }) => !elementIds.has(from) || !elementIds.has(to));
  if (stray !== undefined) throw new Error(`pasteItems: an end of the relation ${stray.id} was not copied`);

  const here = (id: string) => ids.get(id) ?? id;
  const known = new Set(clip.sources.map(({ id }) => id));
  const copyOf = <Item extends Element | Relation>(item: Item): Item => ({
    ...item,
    id: here(item.id),
    sources: item.sources.filter((id) => known.has(id)).map((id) => shared.get(id) ?? here(id)),
  });
  const elements = clip.elements.map((element) => {
    const { position } = element;
    const copy = { ...copyOf(element), position: position === null ? null : moved(position, offset) };
    return legalItem(
      "pasteItems",
      elementSchema,
      copy.kind === "commodity" && copy.owner !== null ? { ...copy, owner: here(copy.owner) } : copy,
    );
  });
  const relations = clip.relations.map((relation) => {
    const reading = relation.humanSecurity;
    return legalItem("pasteItems", relationSchema, {
      ...copyOf(relation),
      from: here(relation.from),
      to: here(relation.to),
      humanSecurity:
        reading?.beneficiary == null ? reading : { ...reading, beneficiary: here(reading.beneficiary) },
    });
  });
  const sources = brought.map((source) =>
    legalItem("pasteItems", sourceSchema, { ...source, id: here(source.id) }),
  );
  const beside = <Item extends Frame | Note>(item: Item): Item => ({
    ...item,
    id: here(item.id),
    position: moved(item.position, offset),
  });
  const frames = clip.frames.map((frame) => legalItem("pasteItems", frameSchema, beside(frame)));
  const notes = clip.notes.map((note) => legalItem("pasteItems", noteSchema, beside(note)));
  const next = inVariant(map, variantId, (variant) =>
    annotated(
      elements.length === 0
        ? variant
        : settled({
            ...variant,
            elements: [...variant.elements, ...elements],
            relations: [...variant.relations, ...relations],
          }),
      {
        frames: frames.length === 0 ? framesOf(variant) : [...framesOf(variant), ...frames],
        notes: notes.length === 0 ? notesOf(variant) : [...notesOf(variant), ...notes],
      },
    ),
  );
  return sources.length === 0 ? next : { ...next, sources: [...next.sources, ...sources] };
}

/** The source of the map that is the copied one: the one of its id as long as they cite the same, or one that says the same. */
export function twinOf(map: RelataMap, copied: Source): Source | undefined {
  return (
    map.sources.find(({ id, citation }) => id === copied.id && citation === copied.citation) ??
    map.sources.find((source) => same({ ...source, id: copied.id }, copied))
  );
}

function moved<Place extends Position>(position: Place, { x, y }: Position): Place {
  return legalPosition({ ...position, x: position.x + x, y: position.y + y });
}

function assertAllFree(map: RelataMap, ids: readonly string[]): void {
  const taken = new Set(idsOf(map));
  for (const id of ids) {
    assertId("pasteItems", id);
    if (taken.has(id)) throw new Error(`pasteItems: the id ${id} is taken`);
    taken.add(id);
  }
}
