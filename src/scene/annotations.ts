import type { Frame } from "~/model/frame";
import type { Note } from "~/model/note";
import { framesOf, insideFrame, notesOf } from "~/model/queries";
import type { Variant } from "~/model/variant";

import { sceneFrame, sceneNote } from "./annotation-look";
import type { Measure } from "./measure";
import { around, grown, type Rect } from "./path";
import { type Projection, type Spread, spreadPoint } from "./projection";
import type { Scene, SceneElement, SceneFrame, SceneNote } from "./scene";

/** Frames and notes as they were laid out before, so that unchanged ones come back as the same objects. */
export class AnnotationCache {
  frames = new WeakMap<Frame, SceneFrame>();
  notes = new WeakMap<Note, SceneNote>();
}

/** Among what frames and notes are drawn. */
interface Surroundings {
  /** How the drawing is thrown on a wall; null where it is not. */
  readonly projection: Projection | null;
  readonly elements: readonly SceneElement[];
}

/**
 * The frames and notes of a variant as they are drawn; the larger frames first, so that a smaller lies on top. On a wall,
 * where elements are moved apart, a frame is drawn around those that lie in it.
 */
export function annotationsOf(
  variant: Variant,
  measure: Measure,
  { projection, elements }: Surroundings,
  cache: AnnotationCache,
): Pick<Scene, "frames" | "notes"> {
  const spread = projection?.spread ?? null;
  const boxes = new Map(elements.map(({ id, outer }) => [id, outer]));
  // The smaller first, so that a larger one lies around those in it.
  const frames = framesOf(variant)
    .toReversed()
    .toSorted((a, b) => areaOf(a.size) - areaOf(b.size))
    .map((frame) => {
      const known = spread === null ? cache.frames.get(frame) : undefined;
      const placed = spread === null ? frame : aroundContent(frame, variant, spread, boxes);
      const made = known ?? sceneFrame(placed, measure, projection?.labels ?? 1);
      if (spread === null) cache.frames.set(frame, made);
      boxes.set(frame.id, made.outer);
      return made;
    });
  const notes = notesOf(variant).map((note) => {
    const position = spread === null ? note.position : spreadPoint(spread, note.position);
    const made = cache.notes.get(note) ?? sceneNote({ ...note, position }, measure, projection?.labels ?? 1);
    cache.notes.set(note, made);
    return made;
  });
  return { frames: frames.toReversed().toSorted((a, b) => areaOf(b.rect) - areaOf(a.rect)), notes };
}

/** So much room is left between a frame on a wall and what lies in it. */
const roomInFrame = 24;

function aroundContent(
  frame: Frame,
  variant: Variant,
  spread: Spread,
  boxes: ReadonlyMap<string, Rect>,
): Frame {
  const { elements, frames } = insideFrame(frame, variant);
  const inside = [...elements, ...frames].flatMap(({ id }) => boxes.get(id) ?? []);
  const [first, ...others] = inside;
  if (first === undefined) {
    const { width, height } = frame.size;
    const size = { width: width * spread.stretch.x, height: height * spread.stretch.y };
    return { ...frame, position: spreadPoint(spread, frame.position), size };
  }
  const { x, y, width, height } = grown(others.reduce(around, first), roomInFrame);
  return { ...frame, position: { x: x + width / 2, y: y + height / 2 }, size: { width, height } };
}

function areaOf({ width, height }: Pick<Rect, "width" | "height">): number {
  return width * height;
}

/** Where labels of relations had better not lie: on notes, and on the names of frames. */
export function coveredBy({ frames, notes }: Pick<Scene, "frames" | "notes">): readonly Rect[] {
  return [...frames.flatMap(({ tab }) => (tab === null ? [] : [tab])), ...notes.map(({ rect }) => rect)];
}

/** What is chosen of a drawing, with all that lies in the frames among it. */
export function withContentsIn(scene: Scene, chosen: ReadonlySet<string>): ReadonlySet<string> {
  const frames = scene.frames.filter(({ id }) => chosen.has(id));
  if (frames.length === 0) return chosen;
  const all = new Set(chosen);
  for (const { rect } of frames) {
    for (const { id, x, y } of [...scene.elements, ...scene.notes]) if (holdsPoint(rect, x, y)) all.add(id);
    for (const { id, rect: other } of scene.frames)
      if (other !== rect && areaOf(other) < areaOf(rect) && holdsRect(rect, other)) all.add(id);
  }
  return all;
}

function holdsPoint({ x, y, width, height }: Rect, px: number, py: number): boolean {
  return px >= x && px <= x + width && py >= y && py <= y + height;
}

function holdsRect(outer: Rect, inner: Rect): boolean {
  return (
    holdsPoint(outer, inner.x, inner.y) && holdsPoint(outer, inner.x + inner.width, inner.y + inner.height)
  );
}
