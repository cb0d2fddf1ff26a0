import { legendWords } from "~/formats/legend";
import { type Frame, layOut, type Picture } from "~/formats/picture";
import { lensOf } from "~/lenses";
import { plainLook } from "~/lenses/look";
import type { RelataMap } from "~/model/map";
import { measureText } from "~/scene/measure";

import { sceneOf } from "../scene/drawings";

const say = (key: string) => key.split(".").at(-1) ?? key;

const everyClass = new Set(lensOf("trust").legend.map(({ id }) => id));

/** Everything that can stand around a drawing. */
export const fullFrame: Frame = {
  title: "The smart street",
  variant: "As is",
  question: "Who secures whom, and at whose expense?",
  legend: legendWords(plainLook, { entries: everyClass }, say),
  notes: ["Ratings are interpretive coding.", "Sources: A report. Made with Relata", "22 November 2026"],
};

export const bareFrame: Frame = { title: null, variant: null, question: null, legend: null, notes: [] };

export function pictureOf(map: RelataMap, frame: Partial<Frame> = {}): Picture {
  return layOut(sceneOf(map), { ...fullFrame, ...frame }, measureText);
}
