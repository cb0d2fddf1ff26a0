import { hiddenCount } from "~/formats/caption";
import { legendWords } from "~/formats/legend";
import { layOut } from "~/formats/picture";
import type { Report } from "~/formats/report/document";
import { reportHtml } from "~/formats/report/html";
import { reportMarkdown } from "~/formats/report/markdown";
import { reportOf } from "~/formats/report/report";
import { pictureSvg } from "~/formats/svg";
import { type Look, plainLook, readLook } from "~/lenses/look";
import { palettes } from "~/lenses/palette";
import type { RelataMap } from "~/model/map";
import { variantOf } from "~/model/queries";
import { buildScene } from "~/scene/build";
import { measureText } from "~/scene/measure";

import { english } from "../english";

/** A report of a variant in English, and both files of it. */
export function written(
  map: RelataMap,
  variantId: string,
  look: Look = plainLook,
  rulesOff: ReadonlySet<string> = new Set(),
): { readonly report: Report; readonly html: string; readonly markdown: string } {
  const variant = variantOf(map, variantId);
  const reading = readLook(look, { map, variant });
  const scene = buildScene(map, variantId, {
    ...{ look: reading, measure: measureText, say: english, only: look.only },
  });
  const legend = legendWords(look, { map, variant, scene, hidden: hiddenCount(variant, scene) }, english);
  const report = reportOf(
    { map, variantId, drawn: { look, scene, legend }, rulesOff, leftOut: null, date: "25 November 2026" },
    english,
  );
  const frame = { title: null, variant: null, setting: null, question: null, legend, notes: [] };
  const picture = layOut(scene, frame, measureText);
  const svg = pictureSvg(picture, {
    ...{ palette: palettes.light, paper: "transparent", title: report.title, description: map.summary },
    fonts: [{ subset: "latin", base64: "d09GMgAB" }],
  });
  const { width, height } = picture;
  return { report, html: reportHtml(report, { svg, width, height }), markdown: reportMarkdown(report) };
}

/** What Markdown shows: escapes taken away, line breaks as blanks. */
export function shownIn(markdown: string): string {
  return markdown
    .replaceAll(/\\\n\s*/gu, " ")
    .replaceAll(/\\([!-/:-@[-`{-~])/gu, "$1")
    .replaceAll(/\s+/gu, " ");
}

/** Text as it stands in a report, whose lines are broken elsewhere. */
export function flat(text: string): string {
  return text.replaceAll(/\s+/gu, " ").trim();
}
