import type { CarriedFont } from "~/formats/svg-fonts";

import { type Drawing, type DrawingOptions, drawingOf } from "./drawing";
import { sayer } from "./pictureWords";
import { type Subject, throughView } from "./subject";
import { useFonts } from "./useFonts";

export interface Drawn {
  readonly drawing: Drawing;
  /** What the picture carries of its font; null until it is here. */
  readonly fonts: readonly CarriedFont[] | null;
}

/** The picture as chosen, the first where there are several; null where none is wished. */
export function useDrawing(subject: Subject, options: DrawingOptions | null): Drawn | null {
  const drawing = options === null ? null : drawingOf(firstOf(subject, options), options);
  const fonts = useFonts(drawing?.svg([]) ?? null);
  return drawing === null ? null : { drawing, fonts };
}

function firstOf(subject: Subject, { choices, t }: DrawingOptions): Subject {
  const [view] = subject.map.views;
  return choices.scope === "views" && view !== undefined ? throughView(subject, view, sayer(t)) : subject;
}
