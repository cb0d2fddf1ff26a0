import type { Chart } from "~/charts/chart";
import { partNodes } from "~/charts/chart";
import type { Palette } from "~/lenses/palette";
import { escaped, type SvgNode, written } from "~/lib/svg-node";
import { type Mark } from "~/scene/marks";
import type { Measure } from "~/scene/measure";
import { rounded } from "~/scene/path";
import { markNode } from "~/scene/render/svg";

import { paragraph, type TextLook } from "./paragraph";
import { fontFaces } from "./svg";
import type { CarriedFont } from "./svg-fonts";

/** What stands around a chart in a file; an empty text leaves its part out. */
export interface ChartFrame {
  readonly title: string;
  /** Of what map, which variant of it, as of when. */
  readonly setting: string;
  /** Paragraphs beneath the chart: how to read it, how it was coded. */
  readonly notes: readonly string[];
}

interface ChartSvgOptions {
  readonly palette: Palette;
  readonly fonts: readonly CarriedFont[];
  /** How large it shows itself, in pixels; its own size where nothing is said. */
  readonly size?: { readonly width: number; readonly height: number };
}

/** A chart with what stands around it, laid out. */
export interface ChartPicture {
  readonly width: number;
  readonly height: number;
  readonly chart: Chart;
  /** How far the chart is moved into the picture. */
  readonly offset: { readonly x: number; readonly y: number };
  readonly frame: ChartFrame;
  readonly marks: readonly Mark[];
}

const margin = 24;
const gap = 16;
const titleLook: TextLook = { size: 18, weight: 600, lineHeight: 24, fill: "ink", most: 3 };
const settingLook: TextLook = { size: 13, weight: 400, lineHeight: 18, fill: "inkSoft", most: 3 };
const noteLook: TextLook = { size: 11.5, weight: 400, lineHeight: 16, fill: "inkSoft", most: 30 };

/** Lays out a chart with its frame: what it is about above it, how to read it and what it rests on below. */
export function layOutChart(chart: Chart, frame: ChartFrame, measure: Measure): ChartPicture {
  const marks: Mark[] = [];
  const bare = frame.title === "" && frame.setting === "" && frame.notes.every((note) => note === "");
  const edge = bare ? 0 : margin;
  let y = edge;
  const put = (text: string, look: TextLook) => {
    if (text === "") return;
    const block = paragraph(text, look, { x: edge, y, width: chart.width, k: 1 }, measure);
    marks.push(...block.marks);
    y += block.height;
  };
  put(frame.title, titleLook);
  put(frame.setting, settingLook);
  if (marks.length > 0) y += gap;
  const offset = { x: edge, y };
  y += chart.height;
  for (const [at, note] of frame.notes.filter((note) => note !== "").entries()) {
    y += at === 0 ? gap : 4;
    put(note, noteLook);
  }
  return {
    ...{ width: Math.ceil(chart.width + 2 * edge), height: Math.ceil(y + edge) },
    ...{ chart, offset, frame, marks },
  };
}

/** A chart as a whole SVG file. It holds shapes and words and nothing that runs or that is fetched. */
export function chartSvg(picture: ChartPicture, name: string, options: ChartSvgOptions): string {
  const { width, height, frame, chart, offset, marks } = picture;
  const { palette, fonts } = options;
  const size = options.size ?? picture;
  const paper: SvgNode = { tag: "rect", attributes: { width, height, fill: palette.pill }, inside: [] };
  const drawing: SvgNode = {
    tag: "g",
    attributes: { transform: `translate(${rounded(offset.x)} ${rounded(offset.y)})` },
    inside: chart.parts.map((part) => ({
      tag: "g",
      attributes: {},
      inside: [
        ...(part.says === "" ? [] : [{ tag: "title", attributes: {}, inside: part.says } satisfies SvgNode]),
        ...partNodes(part, palette),
      ],
    })),
  };
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" text-rendering="geometricPrecision" width="${size.width}" height="${size.height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escaped(name)}</title>`,
    `<desc>${escaped(described(chart, frame))}</desc>`,
    ...fontFaces(fonts),
    written(paper),
    written({ tag: "g", attributes: {}, inside: marks.map((mark) => markNode(mark, palette)) }),
    written(drawing, "\n"),
    "</svg>",
  ].join("\n")}\n`;
}

/** What is said in place of a chart: what each part of it says. */
function described({ parts }: Chart, { notes }: ChartFrame): string {
  return [...parts.map(({ says }) => says), ...notes].filter((text) => text !== "").join(". ");
}
