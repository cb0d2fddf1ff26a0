import type { Colour } from "~/lenses/palette";
import type { Frame } from "~/model/frame";
import type { Note } from "~/model/note";

import { fold, frameStyle, noteStyle } from "./annotation-look";
import { directionOf } from "./direction";
import { lockIcon } from "./icons";
import type { Mark } from "./marks";
import { polygon, roundedRect } from "./path";
import type { SceneFrame, SceneNote } from "./scene";

export const papers: Readonly<Record<Note["tint"], Colour>> = {
  yellow: "noteYellow",
  blue: "noteBlue",
  pink: "notePink",
  green: "noteGreen",
};

const floors: Readonly<Record<Note["tint"], Colour>> = {
  yellow: "frameYellow",
  blue: "frameBlue",
  pink: "framePink",
  green: "frameGreen",
};

const edges: Readonly<Record<Note["tint"], Colour>> = {
  yellow: "edgeYellow",
  blue: "edgeBlue",
  pink: "edgePink",
  green: "edgeGreen",
};

function edgeOf(tint: Frame["tint"]): Colour {
  return tint === null ? "edgePlain" : edges[tint];
}

/** The floor of a frame and its border, under everything else. */
export function floorMark({ rect, tint }: SceneFrame): Mark {
  return {
    as: "path",
    path: roundedRect(rect, 10),
    fill: tint === null ? "framePlain" : floors[tint],
    stroke: edgeOf(tint),
    width: 1.25,
    dash: null,
  };
}

/** The name of a frame on a tab that stands on its border. Relations pass beneath it, so that it can be read. */
export function tabMarks({ tab, name, x, y, scale, tint, confidential }: SceneFrame): readonly Mark[] {
  if (tab === null) return [];
  const marks: Mark[] = [
    {
      as: "path",
      path: roundedRect(tab, 6 * scale),
      fill: tint === null ? "framePlain" : floors[tint],
      stroke: edgeOf(tint),
      width: 1.25,
      dash: null,
    },
  ];
  if (name !== null)
    marks.push({
      as: "text",
      text: name.text,
      x: x + name.x,
      y: y + name.y,
      size: frameStyle.size * scale,
      weight: frameStyle.weight,
      fill: "ink",
    });
  if (confidential)
    marks.push({
      as: "icon",
      data: lockIcon(),
      x: tab.x + tab.width - 20 * scale,
      y: tab.y + 6 * scale,
      size: 12 * scale,
      stroke: "inkSoft",
    });
  return marks;
}

/** A note: paper with a folded corner, and what is written on it. */
export function noteMarks({ rect, lines, x, y, scale, tint, confidential }: SceneNote): readonly Mark[] {
  return [
    ...paperMarks(rect, tint, scale),
    ...lines.map((text): Mark => {
      return {
        as: "text",
        text: text.text,
        x: x + text.x,
        y: y + text.y,
        ...(directionOf(text.text) === "rtl" ? { flush: "right" } : {}),
        size: noteStyle.size * scale,
        weight: noteStyle.weight,
        fill: "ink",
      };
    }),
    ...(confidential ? [noteLock(rect, scale)] : []),
  ];
}

/** A note without its words. */
export function paperMarks(
  { x, y, width, height }: SceneNote["rect"],
  tint: Note["tint"],
  scale: number,
): readonly Mark[] {
  const [right, bottom, corner] = [x + width, y + height, fold * scale];
  const paper = [x, y, right, y, right, bottom - corner, right - corner, bottom, x, bottom];
  const folded = [right, bottom - corner, right - corner, bottom - corner, right - corner, bottom];
  const stroke = edgeOf(tint);
  return [
    { as: "path", path: polygon(paper), fill: papers[tint], stroke, width: 1.25, dash: null },
    { as: "path", path: polygon(folded), fill: "paper", stroke, width: 1, dash: null },
  ];
}

function noteLock({ x, y, width }: SceneNote["rect"], scale: number): Mark {
  return {
    as: "icon",
    data: lockIcon(),
    x: x + width - 15 * scale,
    y: y + 4 * scale,
    size: 11 * scale,
    stroke: "inkSoft",
  };
}
