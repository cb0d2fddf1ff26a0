import type { Palette } from "~/lenses/palette";
import { noGhosts } from "~/scene/ghosts";
import type { Rect } from "~/scene/path";
import { type Context, detailAt, paintScene } from "~/scene/render/canvas";
import type { Scene, SceneElement, SceneFrame, SceneGhosts, SceneNote, SceneRelation } from "~/scene/scene";

/** A picture of a part of the map, for the layer that lies still while the view moves. */
export interface PaintRequest {
  readonly rect: Rect;
  /** Canvas pixels per map unit. */
  readonly scale: number;
  /** Screen pixels per map unit, by which detail is chosen. */
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  readonly without: ReadonlySet<string>;
}

/** What a scene has that another had not: all that a painter elsewhere must be told. */
export interface SceneChange {
  readonly elements: readonly SceneElement[];
  readonly relations: readonly SceneRelation[];
  /** Those of them whose label is the very same as before. */
  readonly sameLabel: ReadonlySet<string>;
  /** All ids in drawing order; null where the order is as before. */
  readonly elementOrder: readonly string[] | null;
  readonly relationOrder: readonly string[] | null;
  /** All frames and notes in drawing order, which are few; null where none has changed. */
  readonly frames: readonly SceneFrame[] | null;
  readonly notes: readonly SceneNote[] | null;
  /** All ghosts, where one has changed. */
  readonly ghosts: SceneGhosts | null;
}

/** What a painter has to draw from. */
export type Drawable = Pick<Scene, "frames" | "elements" | "relations" | "notes" | "ghosts">;

export const nothingDrawn: Drawable = {
  frames: [],
  elements: [],
  relations: [],
  notes: [],
  ghosts: noGhosts,
};

export interface Painter {
  /** Resolves when it can paint: it is running and has its letters, or will do without. */
  readonly ready: Promise<void>;
  /** Tells of the scene that pictures asked for from now on shall show. */
  show: (scene: Drawable) => void;
  /** Whether it can paint a scene that is not shown yet, without holding anything up. */
  readonly foresees: boolean;
  /** Paints what is shown, or a scene that may be shown next. */
  paint: (request: PaintRequest, ahead?: Drawable) => Promise<ImageBitmap>;
  dispose: () => void;
}

export function paintRequest(context: Context, scene: Drawable, request: PaintRequest): void {
  paintScene(context, scene as Scene, {
    rect: request.rect,
    scale: request.scale,
    palette: request.palette,
    detail: detailAt(request.zoom, scene.elements.length + scene.relations.length),
    paper: "dots",
    without: request.without,
  });
}

export function sceneChange(before: Drawable, after: Drawable): SceneChange {
  const elements = changed(before.elements, after.elements);
  const relations = changed(before.relations, after.relations);
  return {
    elements: elements.items,
    relations: relations.items,
    sameLabel: sameLabels(before.relations, relations.items),
    elementOrder: elements.order,
    relationOrder: relations.order,
    frames: changedList(before.frames, after.frames),
    notes: changedList(before.notes, after.notes),
    ghosts: changedGhosts(before.ghosts, after.ghosts),
  };
}

function sameLabels(
  before: readonly SceneRelation[],
  changes: readonly SceneRelation[],
): ReadonlySet<string> {
  const labels = new Map(before.map(({ id, label }) => [id, label]));
  return new Set(changes.filter(({ id, label }) => labels.get(id) === label).map(({ id }) => id));
}

function changed<Item extends { readonly id: string }>(before: readonly Item[], after: readonly Item[]) {
  const known = new Set(before);
  const sameOrder =
    before.length === after.length && after.every(({ id }, index) => id === before[index]?.id);
  return {
    items: after.filter((item) => !known.has(item)),
    order: sameOrder ? null : after.map(({ id }) => id),
  };
}

function changedList<Item>(before: readonly Item[], after: readonly Item[]): readonly Item[] | null {
  const same = before.length === after.length && after.every((item, index) => item === before[index]);
  return same ? null : after;
}

function changedGhosts(before: SceneGhosts, after: SceneGhosts): SceneGhosts | null {
  const elements = changedList(before.elements, after.elements);
  const relations = changedList(before.relations, after.relations);
  return elements === null && relations === null ? null : after;
}

/** Keeps a scene in step with the changes that are told. */
export class SceneMirror {
  #elements = new Map<string, SceneElement>();
  #relations = new Map<string, SceneRelation>();
  #frames: readonly SceneFrame[] = [];
  #notes: readonly SceneNote[] = [];
  #ghosts: SceneGhosts = noGhosts;

  apply(change: SceneChange): void {
    this.#elements = merged(this.#elements, change.elements, change.elementOrder);
    this.#relations = merged(this.#relations, change.relations, change.relationOrder);
    this.#frames = change.frames ?? this.#frames;
    this.#notes = change.notes ?? this.#notes;
    this.#ghosts = change.ghosts ?? this.#ghosts;
  }

  /** The same scene with changes, which this one does not follow. */
  with(change: SceneChange): SceneMirror {
    const mirror = new SceneMirror();
    mirror.#elements = new Map(this.#elements);
    mirror.#relations = new Map(this.#relations);
    mirror.#frames = this.#frames;
    mirror.#notes = this.#notes;
    mirror.#ghosts = this.#ghosts;
    mirror.apply(change);
    return mirror;
  }

  relation(id: string): SceneRelation | undefined {
    return this.#relations.get(id);
  }

  get drawable(): Drawable {
    return {
      frames: this.#frames,
      elements: [...this.#elements.values()],
      relations: [...this.#relations.values()],
      notes: this.#notes,
      ghosts: this.#ghosts,
    };
  }
}

function merged<Item extends { readonly id: string }>(
  items: Map<string, Item>,
  changes: readonly Item[],
  order: readonly string[] | null,
): Map<string, Item> {
  for (const item of changes) items.set(item.id, item);
  if (order === null) return items;
  const result = new Map<string, Item>();
  for (const id of order) {
    const item = items.get(id);
    if (item !== undefined) result.set(id, item);
  }
  return result;
}
