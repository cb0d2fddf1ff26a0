import { type Drawing, legendWords } from "~/formats/legend";
import { type Frame, layOut, type Picture } from "~/formats/picture";
import { lensOf } from "~/lenses";
import { plainLook } from "~/lenses/look";
import type { RelataMap } from "~/model/map";
import { measureText } from "~/scene/measure";

import { aMap, nowOf } from "../a";
import { sceneOf } from "../scene/drawings";

const say = (key: string) => key.split(".").at(-1) ?? key;

const everyClass = new Set(lensOf("trust").legend.map(({ id }) => id));

/** A drawing of a small world that hides nothing, for its legend. */
export function drawingOf(scene: Drawing["scene"], map: RelataMap = aMap(), hidden = 0): Drawing {
  return { map, variant: nowOf(map), scene, hidden };
}

/** Everything that can stand around a drawing. */
export const fullFrame: Frame = {
  title: "The smart street",
  variant: "As is",
  setting: "Eindhoven · drawn on 22 November 2026",
  question: "Who secures whom, and at whose expense?",
  legend: legendWords(plainLook, drawingOf({ entries: everyClass }), say),
  notes: ["Ratings are interpretive coding.", "Sources: A report. Made with Relata"],
};

export const bareFrame: Frame = {
  title: null,
  variant: null,
  setting: null,
  question: null,
  legend: null,
  notes: [],
};

export function pictureOf(map: RelataMap, frame: Partial<Frame> = {}): Picture {
  return layOut(sceneOf(map), { ...fullFrame, ...frame }, measureText);
}
