import { fileName } from "~/formats/file-name";
import { pngSize } from "~/formats/png";
import { pngWithMap } from "~/formats/png-map";
import type { CarriedFont } from "~/formats/svg-fonts";
import { type Packed, zipped } from "~/formats/zip";
import { writeMap } from "~/model/write";

import { breath } from "./breath";
import { type Drawing, type DrawingOptions, drawingOf } from "./drawing";
import type { PictureChoices, PictureFormat } from "./pictureChoices";
import { sayer } from "./pictureWords";
import { pngOf } from "./png";
import { type Subject, throughView } from "./subject";
import { fontsFor } from "./useFonts";

type FileFormat = Exclude<PictureFormat, "print">;

/** How files of a picture are named: those that carry a map say so. */
export function kindOf(format: FileFormat, { carries }: PictureChoices) {
  return carries ? (`${format}WithMap` as const) : format;
}

/** The file of a picture, with the map in it where that was chosen. */
export async function makePicture(
  drawing: Drawing,
  fonts: readonly CarriedFont[],
  format: FileFormat,
  { carries, scale }: Pick<PictureChoices, "carries" | "scale">,
  signal: AbortSignal,
): Promise<Blob> {
  const { picture, shown } = drawing;
  const text = carries ? writeMap(shown.map) : null;
  if (format === "svg")
    return new Blob([drawing.svg(fonts, text === null ? {} : { carries: text })], { type: "image/svg+xml" });
  const size = pngSize(picture.width, picture.height, scale);
  const png = await pngOf(drawing.svg(fonts, { size }), size, signal);
  if (text === null) return png;
  return new Blob([await pngWithMap(new Uint8Array(await png.arrayBuffer()), text)], { type: png.type });
}

/** An archive with a picture for each kept view of the map, numbered in their order. `tell` hears of each before. */
export async function makeViews(
  subject: Subject,
  format: FileFormat,
  options: DrawingOptions,
  signal: AbortSignal,
  tell: (place: number) => void,
): Promise<Blob> {
  const { views } = subject.map;
  const files: Packed[] = [];
  for (const [index, view] of views.entries()) {
    tell(index + 1);
    await breath();
    signal.throwIfAborted();
    const drawing = drawingOf(throughView(subject, view, sayer(options.t)), options);
    const fonts = await fontsFor(drawing.svg([]));
    const file = await makePicture(drawing, fonts, format, options.choices, signal);
    const number = String(index + 1).padStart(String(views.length).length, "0");
    files.push({
      name: fileName(`${number} ${view.name}`, kindOf(format, options.choices)),
      bytes: new Uint8Array(await file.arrayBuffer()),
      dense: format === "png",
    });
  }
  signal.throwIfAborted();
  return new Blob([await zipped(files)], { type: "application/zip" });
}
