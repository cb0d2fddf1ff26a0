import { type Applied, applyLines } from "~/formats/lines/apply";
import type { LineProblem } from "~/formats/lines/problem";
import { readLines } from "~/formats/lines/read";
import type { Said } from "~/formats/lines/said";
import type { LineWords } from "~/formats/lines/words";
import type { Places } from "~/formats/lines/writing";
import type { Position } from "~/model/element";
import type { RelataMap } from "~/model/map";
import { around, type Rect } from "~/scene/path";
import { mapPoint, spreadPoint } from "~/scene/projection";
import { newId } from "~/state/ids";
import { document, session } from "~/state/stores";

import type { Camera } from "../camera";
import { editing } from "../edits";
import { sizeOf } from "../sizeOf";
import { around as aroundPoint, freePlace } from "../stage/free-place";
import type { Stage } from "../stage/stage";
import { inView } from "../stage/view";

/** What lines will do or have done. */
export interface Outcome {
  readonly said: readonly Said[];
  readonly leftOut: readonly string[];
  readonly problems: readonly LineProblem[];
}

const nowhere: Places = () => ({ x: 0, y: 0 });
const inTheTray: Places = () => null;

/** So many names at once are sorted out beside the paper rather than on it. */
const longList = 20;

/** Whether what lines do is to add many names without a relation, which may wait in the tray. */
export function isLongList({ said, problems }: Outcome): boolean {
  const added = said.filter(({ does }) => does === "adds").length;
  return problems.length === 0 && added > longList && !said.some(({ does }) => does === "relates");
}

/** What lines would do to a map, without doing it. */
export function foreseen(text: string, map: RelataMap, variantId: string, words: LineWords): Outcome {
  const { leftOut, ...applied } = tried(text, map, variantId, words, nowhere);
  return { said: applied.said, leftOut, problems: applied.problems };
}

function tried(
  text: string,
  map: RelataMap,
  variantId: string,
  words: LineWords,
  places: Places,
): Applied & { readonly leftOut: readonly string[]; readonly count: number } {
  const { statements, problems, leftOut } = readLines(text, words);
  const count = statements.length;
  if (problems.length > 0) return { map, said: [], touched: [], problems, leftOut, count };
  return { ...applyLines(map, variantId, statements, text, newId, places), leftOut, count };
}

/**
 * Writes lines into the map as one step, picks what they made or named, and brings it into view; with `waiting`, what
 * they add waits in the tray instead.
 */
export function writeLines(
  text: string,
  words: LineWords,
  stage: Stage,
  camera: Camera,
  waiting: boolean,
): Outcome {
  const here = editing();
  const { map } = document.getState();
  if (here === null || map === null) return { said: [], leftOut: [], problems: [] };
  const done = tried(text, map, here.variantId, words, waiting ? inTheTray : placesOn(stage));
  const { said, leftOut, problems, count } = done;
  if (problems.length > 0) return { said, leftOut, problems };
  const name =
    count === 1
      ? { key: "edit.line", values: { line: text.trim().replace(/\s+/gu, " ") } }
      : { key: "edit.lines", values: { count } };
  document.edit(name, () => done.map);
  if (waiting) return { said, leftOut, problems };
  session.select(done.touched);
  reveal(done.touched, stage, camera);
  return { said, leftOut, problems };
}

/** Free places near a counterpart, or in the middle of what is in view. */
function placesOn(stage: Stage): Places {
  const { x, y, width, height } = inView(stage.view(), stage.size());
  const middle = { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
  const scene = stage.scene();
  const drawn = (place: Position) => (scene.spread === null ? place : spreadPoint(scene.spread, place));
  const taken: Rect[] = [];
  return (near, element) => {
    const size = sizeOf(element);
    const wish = near === null ? middle : drawn(near);
    const place = freePlace(scene, wish, { size, taken, from: near && drawn(near.from) });
    taken.push(aroundPoint(place, size));
    return mapPoint(scene.spread, place);
  };
}

/** Height that the quick line and what stands below it take, in pixels. */
const bar = 120;

function reveal(ids: readonly string[], stage: Stage, camera: Camera): void {
  const { elementsById, relationsById } = stage.scene();
  const boxes = ids.flatMap((id) => elementsById.get(id)?.box ?? relationsById.get(id)?.label.rect ?? []);
  const [first, ...others] = boxes;
  if (first === undefined) return;
  const whole = others.reduce<Rect>((sum, box) => around(sum, box), first);
  const seen = inView(stage.view(), stage.size());
  if (whole.width > seen.width * 0.6 || whole.height > seen.height * 0.6) camera.fitSelection();
  else camera.reveal({ ...whole, height: whole.height + bar / stage.view().zoom });
}
