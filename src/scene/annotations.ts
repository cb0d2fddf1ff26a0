import type { Frame } from "~/model/frame";
import type { Note } from "~/model/note";
import { framesOf, notesOf } from "~/model/queries";
import type { Variant } from "~/model/variant";

import { sceneFrame, sceneNote } from "./annotation-look";
import type { Measure } from "./measure";
import type { Rect } from "./path";
import type { Scene, SceneFrame, SceneNote } from "./scene";

/** Frames and notes as they were laid out before, so that unchanged ones come back as the same objects. */
export class AnnotationCache {
  frames = new WeakMap<Frame, SceneFrame>();
  notes = new WeakMap<Note, SceneNote>();
}

/** The frames and notes of a variant as they are drawn; the larger frames first, so that a smaller lies on top. */
export function annotationsOf(
  variant: Variant,
  measure: Measure,
  scale: number,
  cache: AnnotationCache,
): Pick<Scene, "frames" | "notes"> {
  const frames = framesOf(variant).map((frame) => {
    const made = cache.frames.get(frame) ?? sceneFrame(frame, measure, scale);
    cache.frames.set(frame, made);
    return made;
  });
  const notes = notesOf(variant).map((note) => {
    const made = cache.notes.get(note) ?? sceneNote(note, measure, scale);
    cache.notes.set(note, made);
    return made;
  });
  return { frames: frames.toSorted((a, b) => areaOf(b.rect) - areaOf(a.rect)), notes };
}

function areaOf({ width, height }: Rect): number {
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
