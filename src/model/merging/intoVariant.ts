import { same } from "~/lib/same";

import { annotated, mapped, patched, withList } from "../commands/change";
import { settled } from "../commands/elements";
import type { Element, Position } from "../element";
import { endStands } from "../endStands";
import { elementsById, framesOf, keptLoopsOf, notesOf, relationsById, silosOf } from "../queries";
import { farthest } from "../shape";
import type { Variant } from "../variant";
import { joinedElement, joinedRelation } from "./joined";

/** How far what is added stands from what is there. */
const gap = 320;

/**
 * One of our variants with one of theirs, in our ids, put into it: what both have is joined, what only they have is
 * added beside the drawing. `withRelations` false adds none of their relations. Nothing of ours goes or moves.
 */
export function intoVariant(ours: Variant, theirs: Variant, withRelations: boolean): Variant {
  const shift = clearOf(ours, theirs);
  const known = elementsById(ours);
  const joined = joinedList(ours.elements, theirs.elements, joinedElement);
  const elements =
    joined === ours.elements
      ? joined
      : joined.map((each) => (known.has(each.id) ? each : moved(each, shift)));
  const there = relationsById(ours);
  const relations = joinedList(
    ours.relations,
    withRelations ? theirs.relations : theirs.relations.filter(({ id }) => there.has(id)),
    joinedRelation,
  );
  const beside = <Item extends { readonly position: Position }>(item: Item): Item => ({
    ...item,
    position: shifted(item.position, shift) ?? item.position,
  });
  const next = settled(
    annotated(patched(ours, { elements, relations, ...aroundIt(ours, theirs) }), {
      frames: withOthers(framesOf(ours), framesOf(theirs), beside),
      notes: withOthers(notesOf(ours), notesOf(theirs), beside),
    }),
  );
  const fed = patched(next, {
    feedback: withOthers(
      ours.feedback,
      theirs.feedback.filter(
        (link) =>
          endStands(next, link.from) &&
          endStands(next, link.to) &&
          !ours.feedback.some(
            ({ from, to, polarity }) => from === link.from && to === link.to && polarity === link.polarity,
          ),
      ),
    ),
  });
  const silos = withOthers(
    silosOf(ours),
    silosOf(theirs).filter(({ elements: named }) =>
      silosOf(ours).every((silo) => !same(silo.elements, named)),
    ),
  );
  const walled = silos === silosOf(ours) ? fed : withList(fed, "wantedSilos", silos);
  const loops = withOthers(
    keptLoopsOf(ours),
    keptLoopsOf(theirs).filter(({ links }) =>
      links.every((id) => fed.feedback.some((link) => link.id === id)),
    ),
  );
  return loops === keptLoopsOf(ours) ? walled : withList(walled, "loops", loops);
}

/** What stands around elements and relations. What ours says holds. */
function aroundIt(ours: Variant, theirs: Variant): Partial<Variant> {
  const { impact, environment } = ours;
  return {
    sources: union(ours.sources, theirs.sources),
    environment: patched(environment, {
      context: environment.context === "" ? theirs.environment.context : environment.context,
      priorArrangements: union(environment.priorArrangements, theirs.environment.priorArrangements),
    }),
    changes: withOthers(
      ours.changes,
      theirs.changes,
      (each) => each,
      ({ ref }) => ref,
    ),
    impact: patched(impact, {
      byGroup: withOthers(
        impact.byGroup,
        theirs.impact.byGroup,
        (each) => each,
        ({ element }) => element,
      ),
      byPerspective: withOthers(
        impact.byPerspective,
        theirs.impact.byPerspective,
        (each) => each,
        ({ perspective }) => perspective,
      ),
    }),
  };
}

/** Ours, each joined with theirs of the same id, and after them those that only they have. */
function joinedList<Item extends { readonly id: string }>(
  ours: readonly Item[],
  theirs: readonly Item[],
  join: (mine: Item, other: Item) => Item,
): readonly Item[] {
  const own = new Set(ours.map(({ id }) => id));
  const others = new Map<string, Item[]>();
  for (const each of theirs) {
    const list = others.get(each.id);
    if (list === undefined) others.set(each.id, [each]);
    else list.push(each);
  }
  const next = mapped(ours, (mine) => (others.get(mine.id) ?? []).reduce(join, mine));
  const added = [...others].flatMap(([id, [first, ...rest]]) =>
    own.has(id) || first === undefined ? [] : [rest.reduce(join, first)],
  );
  return added.length === 0 ? next : [...next, ...added];
}

/** A list with those of another that it does not have, each once. */
function withOthers<Item>(
  ours: readonly Item[],
  theirs: readonly Item[],
  change: (item: Item) => Item = (each) => each,
  keyOf: (item: Item) => string = (each) => (each as unknown as { readonly id: string }).id,
): readonly Item[] {
  const known = new Set(ours.map(keyOf));
  const added = theirs.filter((each) => {
    const key = keyOf(each);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
  return added.length === 0 ? ours : [...ours, ...added.map(change)];
}

export function union(ours: readonly string[], theirs: readonly string[]): readonly string[] {
  const known = new Set(ours);
  const added = [...new Set(theirs)].filter((each) => !known.has(each));
  return added.length === 0 ? ours : [...ours, ...added];
}

/** How far what only they have must move to stand to the right of what we have, level with its top. */
function clearOf(ours: Variant, theirs: Variant): Position {
  const known = elementsById(ours);
  const [here, there] = [boundsOf(ours, () => true), boundsOf(theirs, ({ id }) => !known.has(id))];
  if (here === null || there === null) return { x: 0, y: 0 };
  return { x: Math.ceil(here.right + gap - there.left), y: Math.ceil(here.top - there.top) };
}

interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

function boundsOf(variant: Variant, counts: (element: Element) => boolean): Bounds | null {
  const points = variant.elements.filter(counts).flatMap(({ position }) => position ?? []);
  const boxes = [...framesOf(variant), ...notesOf(variant)].flatMap(({ position, size }) => [
    { x: position.x - size.width / 2, y: position.y - size.height / 2 },
    { x: position.x + size.width / 2, y: position.y + size.height / 2 },
  ]);
  const all = [...points, ...boxes];
  const [first] = all;
  if (first === undefined) return null;
  return all.reduce<Bounds>(
    (bounds, { x, y }) => ({
      left: Math.min(bounds.left, x),
      right: Math.max(bounds.right, x),
      top: Math.min(bounds.top, y),
    }),
    { left: first.x, right: first.x, top: first.y },
  );
}

function moved(element: Element, shift: Position): Element {
  const { position } = element;
  return position === null ? element : { ...element, position: shifted(position, shift) };
}

/** A place moved aside; what would leave the paper has none, and waits in the tray. */
function shifted<Place extends Position>(place: Place, shift: Position): Place | null {
  const [x, y] = [place.x + shift.x, place.y + shift.y];
  return Math.abs(x) > farthest || Math.abs(y) > farthest ? null : { ...place, x, y };
}
