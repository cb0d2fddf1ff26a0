import { withContentsIn } from "./annotations";
import { assembled } from "./assemble";
import { sampled } from "./bezier";
import { around, overlaps, type Rect } from "./path";
import type { Scene, SceneRelation } from "./scene";

/**
 * What is picked of a scene: elements with the relations among them, relations with their ends, notes, and frames with
 * what lies in them.
 */
export function pickedPart(scene: Scene, chosen: ReadonlySet<string>): Scene {
  const ids = withContentsIn(scene, chosen);
  const picked = scene.relations.filter(({ id, from, to }) => ids.has(id) || (ids.has(from) && ids.has(to)));
  const shown = new Set([...ids, ...picked.flatMap(({ from, to }) => [from, to])]);
  const among = scene.ghosts.relations.filter(({ from, to }) => ids.has(from) && ids.has(to));
  return assembled(
    {
      ghosts: { elements: [], relations: among },
      frames: scene.frames.filter(({ id }) => ids.has(id)),
      elements: scene.elements.filter(({ id }) => shown.has(id)),
      relations: picked,
      notes: scene.notes.filter(({ id }) => ids.has(id)),
    },
    scene,
  );
}

/** What reaches into a rectangle of the map. The words of a label that lies outside it are left out. */
export function partWithin(scene: Scene, rect: Rect): Scene {
  return assembled(
    {
      ghosts: {
        elements: scene.ghosts.elements.filter(({ outer }) => overlaps(outer, rect)),
        relations: scene.ghosts.relations
          .filter((relation) => reaches(relation, rect))
          .map((each) => wordless(each, rect)),
      },
      frames: scene.frames.filter(({ outer }) => overlaps(outer, rect)),
      elements: scene.elements.filter(({ outer }) => overlaps(outer, rect)),
      relations: scene.relations
        .filter((relation) => reaches(relation, rect))
        .map((each) => wordless(each, rect)),
      notes: scene.notes.filter((note) => overlaps(note.rect, rect)),
    },
    scene,
  );
}

function reaches({ curve, label }: SceneRelation, rect: Rect): boolean {
  if (overlaps(label.rect, rect)) return true;
  if (!overlaps(curve.bounds, rect)) return false;
  const points = sampled(curve.whole, 24);
  return points.some((point, index) => {
    const before = points[index - 1] ?? point;
    const [x, y] = [Math.min(point.x, before.x), Math.min(point.y, before.y)];
    const step = { x, y, width: Math.abs(point.x - before.x), height: Math.abs(point.y - before.y) };
    return overlaps(step, rect, 0.01);
  });
}

function wordless(relation: SceneRelation, rect: Rect): SceneRelation {
  const { label } = relation;
  return overlaps(label.rect, rect) ? relation : { ...relation, label: { ...label, lines: [], notes: [] } };
}

/** What two rectangles have in common; null where that is nothing. */
export function common(a: Rect, b: Rect): Rect | null {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

/** A part of a drawing, grown to hold the elements of which it shows the better half. */
export function withCut({ elements }: Scene, part: Rect): Rect {
  const cut = elements.filter(({ outer }) => {
    const seen = common(outer, part);
    return seen !== null && seen.width * seen.height * 2 > outer.width * outer.height;
  });
  return cut.reduce((sum, { outer }) => around(sum, outer), part);
}
