import { type Mark, shifted } from "~/scene/marks";
import type { Measure } from "~/scene/measure";
import { line, move, type Point, type Rect } from "~/scene/path";
import type { Scene } from "~/scene/scene";

import { type Legend, legendBlock } from "./legend";
import { type Block, paragraph, type TextLook } from "./paragraph";

/** What stands around a drawing; `null` or nothing leaves a part out. */
export interface Frame {
  readonly title: string | null;
  /** The variant, where there are several. */
  readonly variant: string | null;
  /** Where and when: a line beneath the title. */
  readonly setting: string | null;
  readonly question: string | null;
  readonly legend: Legend | null;
  /** Paragraphs at the foot: how it was coded, from what. */
  readonly notes: readonly string[];
}

/** A drawing with its frame, laid out; the same for every way of writing it. */
export interface Picture {
  /** Whole units. */
  readonly width: number;
  readonly height: number;
  readonly scene: Scene;
  /** The part of the drawing that alone is shown; null for all of it. */
  readonly clip: Rect | null;
  /** How far the drawing is moved into the picture. */
  readonly offset: Point;
  readonly frame: readonly Mark[];
}

const margin = 32;
const gap = 22;
/** Words need some width, however narrow the drawing. */
const narrowest = 620;
/** A drawing up to this wide has words around it in their plain size; a wider one larger words, to be read from as far. */
const plainWidth = 1400;
const nothingDrawn: Rect = { x: 0, y: 0, width: 240, height: 120 };

const titleLook: TextLook = { size: 24, weight: 600, lineHeight: 31, fill: "ink", most: 3 };
const variantLook: TextLook = { size: 14, weight: 500, lineHeight: 21, fill: "inkSoft", most: 2 };
const questionLook: TextLook = { size: 16, weight: 400, lineHeight: 23, fill: "ink", most: 4 };
/** A note is there to be checked, so that long lists of sources go on rather than end in an ellipsis. */
const noteLook: TextLook = { size: 11.5, weight: 400, lineHeight: 16, fill: "inkSoft", most: 60 };

/**
 * Lays out a picture: what it is about above the drawing, what it means and rests on below. With `clip`, a rectangle
 * of the map, only what lies within it is shown.
 */
export function layOut(scene: Scene, frame: Frame, measure: Measure, clip: Rect | null = null): Picture {
  const drawn = clip ?? scene.bounds ?? nothingDrawn;
  const k = Math.min(6, Math.max(1, Math.round((drawn.width / plainWidth) * 4) / 4));
  const { title, setting, question, legend, notes } = frame;
  const isBare = [title, setting, question, legend].every((part) => part === null) && notes.length === 0;
  const column = Math.max(drawn.width, isBare ? 0 : narrowest);
  const edge = margin * (isBare ? 1 : k);
  const words = (text: string | null, look: TextLook): Block =>
    text === null ? nothing : paragraph(text, look, { x: 0, y: 0, width: column, k }, measure);

  const head = stacked([
    words(title, titleLook),
    words(frame.variant, variantLook),
    words(setting, variantLook),
    words(question, questionLook),
  ]);
  const foot = stacked([
    legend === null ? nothing : spaced(legendBlock(legend, column, k, measure), 8 * k),
    ...notes.map((note) => words(note, noteLook)),
  ]);
  const top = edge + (head.height === 0 ? 0 : head.height + gap * k);
  const ruleAt = top + drawn.height + gap * k;
  const footAt = ruleAt + (gap / 2) * k;
  const bottom = foot.height === 0 ? top + drawn.height : footAt + foot.height;
  return {
    width: Math.ceil(column + 2 * edge),
    height: Math.ceil(bottom + edge),
    scene,
    clip,
    offset: { x: edge + (column - drawn.width) / 2 - drawn.x, y: top - drawn.y },
    frame: [
      ...moved(head.marks, edge, edge),
      ...(foot.height === 0 ? [] : [rule(edge, edge + column, ruleAt)]),
      ...moved(foot.marks, edge, footAt),
    ],
  };
}

const nothing: Block = { marks: [], height: 0 };

function stacked(blocks: readonly Block[]): Block {
  const marks: Mark[] = [];
  let height = 0;
  for (const block of blocks) {
    marks.push(...moved(block.marks, 0, height));
    height += block.height;
  }
  return { marks, height };
}

function spaced(block: Block, below: number): Block {
  return { ...block, height: block.height + below };
}

function moved(marks: readonly Mark[], x: number, y: number): readonly Mark[] {
  return marks.map((mark) =>
    mark.as === "path"
      ? { ...mark, path: shifted(mark.path, x, y) }
      : { ...mark, x: mark.x + x, y: mark.y + y },
  );
}

function rule(from: number, to: number, y: number): Mark {
  return {
    as: "path",
    path: [move, from, y, line, to, y],
    fill: null,
    stroke: "pillLine",
    width: 1,
    dash: null,
  };
}
