import type { ElementDress, LensReading, RelationStyle } from "~/lenses/lens";
import { same } from "~/lib/same";
import type { Element } from "~/model/element";
import type { RelataMap } from "~/model/map";
import { variantOf } from "~/model/queries";
import type { Relation } from "~/model/relation";

import { AnnotationCache, annotationsOf, coveredBy } from "./annotations";
import { assembled, following } from "./assemble";
import { dressLook } from "./dress";
import { type ElementLook, lookOf } from "./element-look";
import { fanned } from "./fan";
import { ghostElements } from "./ghosts";
import { iconOf } from "./icons";
import { type LabelPlace, labelPlaces, middlePlace } from "./label-places";
import type { Measure } from "./measure";
import type { Point, Rect } from "./path";
import { elementAtPlace } from "./place";
import { type Projection, spreadElement } from "./projection";
import { curveRedrawn } from "./relation-curve";
import { curveOf, labelAt, type PillLook, pillOf, type Wrapped, wrappedLabel } from "./relation-look";
import type { Scene, SceneElement, SceneRelation } from "./scene";
import { signRect, signsOn } from "./signs";
import { relationWords, type Say, spoken } from "./words";

export interface SceneOptions {
  /** The lens, held over the variant. */
  readonly look: LensReading;
  readonly measure: Measure;
  readonly say: Say;
  /** Legend entries that alone are shown; empty shows every relation. */
  readonly only?: ReadonlySet<string>;
  /** Ids of what alone is drawn; null or left out: all of it. */
  readonly shown?: ReadonlySet<string> | null;
  /** How it is thrown on a wall; plain where it is not. */
  readonly projection?: Projection | null;
  /** Labels keep to where they were on their relations, as while somebody types; otherwise they look for places anew. */
  readonly labelsStay?: boolean;
  /** What an earlier scene of the same lens, measure and language worked out: unchanged items come back as the same objects, and so does a scene in which nothing is drawn otherwise. */
  readonly cache?: SceneCache;
}

/** Beyond this, labels stay on the middle of their relation: placing thousands is too slow to do at each change. */
const mostPlacedLabels = 600;

interface KnownElement {
  readonly look: ElementLook;
  readonly wished: ElementDress | null;
  readonly made: SceneElement;
}

interface KnownRelation {
  readonly relation: Relation;
  readonly from: SceneElement;
  readonly to: SceneElement;
  readonly style: RelationStyle;
  readonly words: Wrapped;
  readonly pill: PillLook;
  readonly result: SceneRelation;
}

/** Carried from one scene to the next. One cache serves one measure and one language. */
export class SceneCache {
  /** Of the lens that the styles and dresses below come from. */
  key: unknown = null;
  projection: Projection | null = null;
  elements = new WeakMap<Element, KnownElement>();
  styles = new WeakMap<Relation, RelationStyle>();
  relations: ReadonlyMap<string, KnownRelation> = new Map();
  annotations = new AnnotationCache();
  /** The last scene that was made. */
  scene: Scene | null = null;

  /** Forgets what another lens said of items, and thrown on another wall how they were laid out. */
  turnTo(key: unknown, projection: Projection | null): void {
    if (!same(this.key, key)) {
      this.key = key;
      this.styles = new WeakMap();
    }
    if (this.projection === projection) return;
    this.projection = projection;
    this.elements = new WeakMap();
    this.relations = new Map();
    this.annotations = new AnnotationCache();
  }
}

/**
 * What is drawn of a variant through a lens, with exact geometry in map units. Elements without a position are
 * left to the tray, and so are relations that reach them.
 */
export function buildScene(map: RelataMap, variantId: string, options: SceneOptions): Scene {
  const { look, measure, say, only, shown = null, projection = null } = options;
  const { labelsStay = false, cache = new SceneCache() } = options;
  cache.turnTo(look.key, projection);
  const variant = variantOf(map, variantId);
  const isShown = (entries: readonly string[]) =>
    only === undefined || only.size === 0 || entries.some((entry) => only.has(entry));
  const placed: SceneElement[] = [];
  const unplaced: Element[] = [];
  const present = new Set<string>();
  /** Elements that the legend shows by themselves; all where it hides relations alone. */
  const own = new Set<string>();
  for (const element of variant.elements) {
    if (shown !== null && !shown.has(element.id)) continue;
    const entries = look.entriesOf?.(element) ?? [];
    for (const entry of entries) present.add(entry);
    if (look.entriesOf === undefined || isShown(entries)) own.add(element.id);
    if (element.position === null) unplaced.push(element);
    else placed.push(sceneElement(element, element.position, options, cache));
  }
  const { ghosts } = shown === null ? look : {};
  if (ghosts !== undefined && ghosts.elements.length + ghosts.relations.length > 0)
    for (const entry of ghosts.style.entries) present.add(entry);
  const gone = ghosts !== undefined && isShown(ghosts.style.entries) ? ghosts : null;
  const ghostly =
    gone === null
      ? []
      : ghostElements(gone, placed, { measure, say, projection, before: cache.scene?.ghosts.elements ?? [] });
  const ended = new Set(gone?.relations);
  const elementsById = new Map([...placed, ...ghostly].map((element) => [element.id, element]));
  const known = new Map<string, KnownRelation>();
  const lines = [...variant.relations, ...(look.extras ?? []), ...ended];
  for (const { relation, index, count, reversed } of fanned(lines)) {
    const from = elementsById.get(relation.from);
    const to = elementsById.get(relation.to);
    if (from === undefined || to === undefined || shown?.has(relation.id) === false) continue;
    const before = cache.relations.get(relation.id);
    const isGone = gone !== null && ended.has(relation);
    const style = isGone ? gone.style : styleOf(relation, look, cache, before?.style);
    for (const entry of style.entries) present.add(entry);
    if (!isShown(style.entries)) continue;
    const fan = before?.result.fan;
    const stays = before?.from === from && before.to === to && fan?.index === index && fan.count === count;
    if (before !== undefined && stays && before.relation === relation && before.style === style) {
      known.set(relation.id, before);
      continue;
    }
    const words =
      before !== undefined && before.relation.label === relation.label && sameKind(before, relation)
        ? before.words
        : wrappedLabel(relationWords(relation, say), measure, projection !== null);
    const sameWords = before?.words === words && same(before.style.note, style.note);
    const pill = sameWords
      ? before.pill
      : pillOf(words, style.note === null ? "" : spoken(style.note, say), measure, projection?.labels);
    const place = { index, count, reversed };
    if (before !== undefined && stays && sameWords && before.style === style && sameKind(before, relation)) {
      known.set(relation.id, { ...before, relation });
      continue;
    }
    const curve =
      before !== undefined && stays
        ? curveRedrawn(before.result.curve, style.line)
        : curveOf(from, to, place, style);
    const result: SceneRelation = {
      id: relation.id,
      kind: relation.kind,
      from: relation.from,
      to: relation.to,
      fan: place,
      style,
      curve,
      ...(isGone ? { ghost: true } : {}),
      // The label of an unchanged way with unchanged words is the very same.
      label:
        before !== undefined && stays && sameWords
          ? before.result.label
          : labelAt(pill, curve, before?.result.label.place ?? middlePlace, labelsStay && isHidden(before)),
    };
    known.set(relation.id, { relation, from, to, style, words, pill, result });
  }
  const ends = new Set(Array.from(known.values(), ({ result }) => [result.from, result.to]).flat());
  const elements = placed.filter(({ id }) => own.has(id) || ends.has(id));
  const annotations = annotationsOf(variant, measure, { projection, elements }, cache.annotations);
  const covered = coveredBy(annotations);
  cache.relations =
    !labelsStay && known.size <= mostPlacedLabels
      ? withLabels(known, [...elements, ...ghostly], covered, projection !== null)
      : known;
  const all = Array.from(cache.relations.values(), ({ result }) => result);
  const relations = all.filter(({ ghost }) => ghost !== true);
  const dead = { elements: ghostly, relations: all.filter(({ ghost }) => ghost === true) };
  const spread = projection?.spread ?? null;
  const drawn = { ...annotations, elements, relations, ghosts: dead };
  const scene = assembled(drawn, { present, spread, unplaced });
  cache.scene = following(cache.scene, scene);
  return cache.scene;
}

function isHidden(before: KnownRelation | undefined): boolean {
  return before?.result.label.hidden === true;
}

function sameKind(before: KnownRelation, { kind }: Relation): boolean {
  return before.relation.kind === kind;
}

function sceneElement(
  element: Element,
  place: Point,
  { look: lens, measure, say, projection = null }: SceneOptions,
  cache: SceneCache,
): SceneElement {
  const before = cache.elements.get(element);
  const look = before?.look ?? lookOf(element, measure, say, projection);
  const wished = lens.dressOf(element);
  if (before !== undefined && same(before.wished, wished)) return before.made;
  const dress = wished === null ? null : dressLook(wished, look, measure, say);
  const { x, y } = spreadElement(projection?.spread ?? null, element.id, place);
  const made = elementAtPlace(
    {
      id: element.id,
      kind: element.kind,
      look,
      icon: iconOf(element),
      confidential: element.confidential,
      pinned: element.pinned === true,
      dress,
      reach: dress?.reach ?? 0,
    },
    x,
    y,
  );
  // What an element says that is not drawn may change without its drawing becoming another.
  const last = before === undefined ? cache.scene?.elementsById.get(element.id) : undefined;
  const kept = last !== undefined && same(last, made) ? last : made;
  cache.elements.set(element, { look, wished, made: kept });
  return kept;
}

function styleOf(
  relation: Relation,
  lens: LensReading,
  cache: SceneCache,
  before: RelationStyle | undefined,
): RelationStyle {
  const known = cache.styles.get(relation);
  if (known !== undefined) return known;
  const fresh = lens.styleOf(relation);
  const style = same(before, fresh) && before !== undefined ? before : fresh;
  cache.styles.set(relation, style);
  return style;
}

function withLabels(
  known: ReadonlyMap<string, KnownRelation>,
  elements: readonly SceneElement[],
  covered: readonly Rect[],
  onWall: boolean,
): ReadonlyMap<string, KnownRelation> {
  const all = [...known.values()];
  const places = labelPlaces(
    all.map(({ result, pill }) => ({ curve: result.curve, width: pill.width, height: pill.height })),
    [...elements.map(({ outer }) => outer), ...covered],
    all.flatMap(({ result }) => signsOn(result.style.signs, result.curve).map(signRect)),
    onWall,
  );
  return new Map(
    all.map((each, index) => {
      return [each.result.id, labelled(each, places[index] ?? null)];
    }),
  );
}

/** With its label at a place; hidden, on the middle of its relation, where it has none. */
function labelled(each: KnownRelation, found: LabelPlace | null): KnownRelation {
  const { label, curve } = each.result;
  const [place, hidden] = [found ?? middlePlace, found === null];
  const { along, aside } = label.place;
  if (along === place.along && aside === place.aside && label.hidden === hidden) return each;
  return { ...each, result: { ...each.result, label: labelAt(each.pill, curve, place, hidden) } };
}
