import { same } from "~/lib/same";

import type { Drawn } from "./assemble";
import type { Bezier } from "./bezier";
import { noGhosts } from "./ghosts";
import { around, type Path, type Point, type Rect } from "./path";
import { elementAtPlace } from "./place";
import type { RelationCurve } from "./relation-curve";
import { curveOf, labelAt } from "./relation-look";
import type { Scene, SceneElement, SceneRelation } from "./scene";

/** A drawing on its way to another: what fades, what is there all the time, and what appears. */
export interface Morphed {
  readonly leaving: Drawn;
  readonly staying: Drawn;
  readonly coming: Drawn;
}

/** An item that is in both drawings, and whether it looks the same in them. */
interface Pair<Item> {
  readonly was: Item;
  readonly is: Item;
  readonly alike: boolean;
}

/**
 * The way from one drawing to another, as a function of the share of it that is done. At 0 all but what comes is as in
 * the first, at 1 all but what leaves is as in the second; between, what is in both goes straight from place to place.
 */
export function morphBetween(from: Scene, to: Scene): (share: number) => Morphed {
  const elements = pairsOf(from.elementsById, to.elements, looksAlike);
  const relations = pairsOf(from.relationsById, to.relations, readsAlike);
  const stillFrames = to.frames.filter((frame) => from.frames.some((each) => same(each, frame)));
  const stillNotes = to.notes.filter((note) => from.notes.some((each) => same(each, note)));
  const without = <Item extends { readonly id: string }>(all: readonly Item[], still: readonly Item[]) =>
    all.filter(({ id }) => !still.some((each) => each.id === id));

  return (share) => {
    const places = new Map<string, Point>();
    for (const { was, is } of elements.both) places.set(is.id, between(was, is, share));
    const at = (element: SceneElement) => {
      const { x, y } = places.get(element.id) ?? element;
      return elementAtPlace(element, x, y);
    };
    const differing = elements.both.filter(({ alike }) => !alike);
    const changed = relations.both.filter(({ alike }) => !alike);
    const leaving = {
      frames: without(from.frames, stillFrames),
      notes: without(from.notes, stillNotes),
      elements: [...gone(from.elements, elements.both), ...differing.map(({ was }) => was)].map(at),
      relations: [
        ...gone(from.relations, relations.both).map((each) => ledTo(each, from, at)),
        ...changed.map((pair) => halfSaid(underWay(pair, share, pair.was), share < 0.5)),
      ],
      ghosts: noGhosts,
    };
    const staying = {
      frames: stillFrames,
      notes: stillNotes,
      elements: elements.both.filter(({ alike }) => alike).map(({ is }) => at(is)),
      relations: relations.both.filter(({ alike }) => alike).map((pair) => underWay(pair, share)),
      ghosts: noGhosts,
    };
    const coming = {
      frames: without(to.frames, stillFrames),
      notes: without(to.notes, stillNotes),
      elements: [...elements.fresh, ...differing.map(({ is }) => is)].map(at),
      relations: [
        ...relations.fresh.map((each) => ledTo(each, to, at)),
        ...changed.map((pair) => halfSaid(underWay(pair, share), share >= 0.5)),
      ],
      ghosts: noGhosts,
    };
    return { leaving, staying, coming };
  };
}

function pairsOf<Item extends { readonly id: string }>(
  before: ReadonlyMap<string, Item>,
  after: readonly Item[],
  alike: (was: Item, is: Item) => boolean,
) {
  const both: Pair<Item>[] = [];
  const fresh: Item[] = [];
  for (const is of after) {
    const was = before.get(is.id);
    if (was === undefined) fresh.push(is);
    else both.push({ was, is, alike: alike(was, is) });
  }
  return { both, fresh };
}

function gone<Item extends { readonly id: string }>(
  before: readonly Item[],
  both: readonly Pair<Item>[],
): readonly Item[] {
  const kept = new Set(both.map(({ is }) => is.id));
  return before.filter(({ id }) => !kept.has(id));
}

function looksAlike(was: SceneElement, is: SceneElement): boolean {
  return (
    was.kind === is.kind && same(was.look, is.look) && same(was.dress, is.dress) && same(was.icon, is.icon)
  );
}

function readsAlike(was: SceneRelation, is: SceneRelation): boolean {
  return (
    was.from === is.from &&
    was.to === is.to &&
    same(was.style, is.style) &&
    was.label.hidden === is.label.hidden &&
    same(was.label.lines, is.label.lines) &&
    same(was.label.notes, is.label.notes)
  );
}

/** A relation that only one of the drawings has, led to where its ends are by now. */
function ledTo(
  relation: SceneRelation,
  { elementsById }: Scene,
  at: (element: SceneElement) => SceneElement,
): SceneRelation {
  const [from, to] = [elementsById.get(relation.from), elementsById.get(relation.to)];
  if (from === undefined || to === undefined) return relation;
  const start = at(from);
  const curve = curveOf(start, from === to ? start : at(to), relation.fan, relation.style);
  const { label } = relation;
  return { ...relation, curve, label: labelAt(label, curve, label.place, label.hidden) };
}

/** A relation that both have, between its two ways; `shown` says whose look and words it has. */
function underWay({ was, is }: Pair<SceneRelation>, share: number, shown = is): SceneRelation {
  const middle = between(middleOf(was.label.rect), middleOf(is.label.rect), share);
  const { width, height } = shown.label.rect;
  return {
    ...shown,
    curve: curveBetweenCurves(was.curve, is.curve, share),
    label: {
      ...shown.label,
      rect: { x: middle.x - width / 2, y: middle.y - height / 2, width, height },
    },
  };
}

/** Words that become others are said up to half the way or from there on: upon each other nobody could read them. */
function halfSaid(relation: SceneRelation, said: boolean): SceneRelation {
  return said ? relation : { ...relation, label: { ...relation.label, hidden: true } };
}

function middleOf({ x, y, width, height }: Rect): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

function curveBetweenCurves(a: RelationCurve, b: RelationCurve, share: number): RelationCurve {
  return {
    ...b,
    whole: bezierBetween(a.whole, b.whole, share),
    strokes: [
      bezierBetween(a.strokes[0], b.strokes[0], share),
      bezierBetween(a.strokes[1], b.strokes[1], share),
    ],
    arrow: pathBetween(a.arrow, b.arrow, share),
    bounds: around(a.bounds, b.bounds),
  };
}

function bezierBetween(one: Bezier, other: Bezier, share: number): Bezier {
  return {
    a: between(one.a, other.a, share),
    b: between(one.b, other.b, share),
    c: between(one.c, other.c, share),
    d: between(one.d, other.d, share),
  };
}

/** Arrows are of one form, so that their numbers go by pairs. */
function pathBetween(one: Path, other: Path, share: number): Path {
  if (one.length !== other.length) return share < 0.5 ? one : other;
  return one.map((number, place) => mixed(number, other[place] ?? number, share));
}

function between(one: Point, other: Point, share: number): Point {
  return { x: mixed(one.x, other.x, share), y: mixed(one.y, other.y, share) };
}

function mixed(one: number, other: number, share: number): number {
  return share === 0 ? one : share === 1 ? other : one + (other - one) * share;
}
