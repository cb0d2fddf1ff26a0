import type { Frame } from "~/model/frame";
import type { Note } from "~/model/note";

import { directionOf } from "./direction";
import type { PlacedText } from "./element-look";
import type { Measure } from "./measure";
import { around, type Rect } from "./path";
import type { SceneFrame, SceneNote } from "./scene";
import { type TextStyle, wrapText } from "./wrap";

export const frameStyle: TextStyle = { size: 14, weight: 600 };
export const noteStyle: TextStyle = { size: 14, weight: 400 };

const tab = { height: 24, padding: 9, baseline: 16.5, lock: 16 } as const;
/** However narrow the frame, there is room for the sign that it has a name. */
const narrowestName = 12;

/** How far a note's words stay away from its edges, and how its lines follow one another. */
const notePadding = 12;
const noteLineHeight = 19;
/** A note as long as a chapter would cover the drawing; the panel beside it has all of it. */
const mostLines = 60;
/** The folded corner of a note. */
export const fold = 13;

/** A frame as it is drawn. Its size is what somebody gave it; `scale` enlarges its name alone. */
export function sceneFrame(frame: Frame, measure: Measure, scale: number): SceneFrame {
  const { id, position, size, tint, confidential } = frame;
  const rect = rectAround(position.x, position.y, size.width, size.height);
  const most = Math.max(narrowestName, size.width / scale - 2 * tab.padding - (confidential ? tab.lock : 0));
  const [label] = wrapText(frame.label, frameStyle, most, 1, measure);
  const words = label === undefined ? 0 : measure(label, frameStyle.size, frameStyle.weight);
  const lock = confidential ? tab.lock : 0;
  const width = (words + lock + 2 * tab.padding) * scale;
  // A name that runs from right to left begins at the right.
  const left = directionOf(frame.label) === "rtl" ? rect.x + rect.width - width : rect.x;
  const tabRect =
    label === undefined && !confidential
      ? null
      : { x: left, y: rect.y - tab.height * scale, width, height: tab.height * scale };
  return {
    ...{ sort: "frame", id, tint, scale, x: position.x, y: position.y, rect, confidential },
    tab: tabRect,
    name:
      label === undefined
        ? null
        : {
            text: label,
            x: left + tab.padding * scale - position.x,
            y: rect.y + (tab.baseline - tab.height) * scale - position.y,
          },
    outer: tabRect === null ? rect : around(rect, tabRect),
  };
}

/** A note as it is drawn: as high as it is wanted, or as its words need. */
export function sceneNote(note: Note, measure: Measure, scale: number): SceneNote {
  const { id, position, size, tint, confidential } = note;
  const room = Math.max(1, size.width - 2 * notePadding);
  const wrapped = note.text
    .trimEnd()
    .split("\n")
    .slice(0, mostLines)
    .flatMap((line) => (line.trim() === "" ? [""] : wrapText(line, noteStyle, room, mostLines, measure)));
  const shown = wrapped.slice(0, mostLines);
  const height = Math.max(size.height, shown.length * noteLineHeight + 2 * notePadding);
  const placed = (text: string, index: number): PlacedText => {
    // What runs from right to left begins at the right.
    const side = directionOf(text) === "rtl" ? 1 : -1;
    return {
      text,
      x: side * (size.width / 2 - notePadding) * scale,
      y: (-height / 2 + notePadding + 14 + index * noteLineHeight) * scale,
    };
  };
  return {
    ...{ sort: "note", id, tint, scale, x: position.x, y: position.y, confidential },
    rect: rectAround(position.x, position.y, size.width * scale, height * scale),
    lines: shown.map(placed).filter(({ text }) => text !== ""),
  };
}

function rectAround(x: number, y: number, width: number, height: number): Rect {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

function shiftedRect(rect: Rect, dx: number, dy: number): Rect {
  return { ...rect, x: rect.x + dx, y: rect.y + dy };
}

/** The same frame with its middle elsewhere. */
export function frameMoved(frame: SceneFrame, dx: number, dy: number): SceneFrame {
  return {
    ...frame,
    x: frame.x + dx,
    y: frame.y + dy,
    rect: shiftedRect(frame.rect, dx, dy),
    tab: frame.tab === null ? null : shiftedRect(frame.tab, dx, dy),
    outer: shiftedRect(frame.outer, dx, dy),
  };
}

/** The same note with its middle elsewhere. */
export function noteMoved(note: SceneNote, dx: number, dy: number): SceneNote {
  return { ...note, x: note.x + dx, y: note.y + dy, rect: shiftedRect(note.rect, dx, dy) };
}
