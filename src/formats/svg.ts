import type { Palette } from "~/lenses/palette";
import { escaped, type SvgNode, written } from "~/lib/svg-node";
import { rounded } from "~/scene/path";
import { fontFamily } from "~/scene/render/font";
import { markNode, sceneNodes } from "~/scene/render/svg";

import type { Picture } from "./picture";
import { type CarriedFont, fontSubsets } from "./svg-fonts";
import { svgMetadata } from "./svg-map";

/** In what colours and on what a picture is drawn. */
export interface SvgLook {
  readonly palette: Palette;
  readonly paper: "paper" | "transparent";
  /** What alone stands out, while the rest is dimmed; null for everything alike. */
  readonly bright?: ReadonlySet<string> | null;
}

export interface SvgOptions extends SvgLook {
  /** Said by screen readers in place of the picture. */
  readonly title: string;
  readonly description: string;
  /** What the picture carries of its font, so that it looks the same everywhere; without any it borrows one. */
  readonly fonts: readonly CarriedFont[];
  /** How large it shows itself, in pixels; its own size where nothing is said. */
  readonly size?: { readonly width: number; readonly height: number };
  /** The text of a map file, for a picture that opens again as a map. */
  readonly carries?: string;
}

/** A whole SVG file of a picture. It holds shapes and words and nothing that runs or that is fetched. */
export function pictureSvg(picture: Picture, options: SvgOptions): string {
  const { title, description, fonts, carries } = options;
  const { width, height } = picture;
  const size = options.size ?? picture;
  const { paper, frame, drawing } = drawn(picture, options);
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" text-rendering="geometricPrecision" width="${size.width}" height="${size.height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<desc>${escaped(description)}</desc>`,
    ...(carries === undefined ? [] : [svgMetadata(carries)]),
    ...fontFaces(fonts),
    ...(paper === null ? [] : [written(paper)]),
    written(frame),
    written(drawing, "\n"),
    "</svg>",
  ].join("\n")}\n`;
}

/** A picture as a piece of SVG for a page that has the font already. */
export function pictureNode(picture: Picture, look: SvgLook): SvgNode {
  const { paper, frame, drawing } = drawn(picture, look);
  return {
    tag: "svg",
    attributes: {
      "text-rendering": "geometricPrecision",
      viewBox: `0 0 ${picture.width} ${picture.height}`,
    },
    inside: [...(paper === null ? [] : [paper]), frame, drawing],
  };
}

function drawn(
  { width, height, frame, scene, offset, clip }: Picture,
  { palette, paper, bright = null }: SvgLook,
) {
  const lying: SvgNode = { tag: "rect", attributes: { width, height, fill: palette.paper }, inside: [] };
  const inside = sceneNodes(scene, palette, bright);
  const drawing: SvgNode =
    clip === null
      ? {
          tag: "g",
          attributes: { transform: `translate(${rounded(offset.x)} ${rounded(offset.y)})` },
          inside,
        }
      : // A drawing within the drawing shows nothing beyond its own edges.
        {
          tag: "svg",
          attributes: {
            x: rounded(clip.x + offset.x),
            y: rounded(clip.y + offset.y),
            width: rounded(clip.width),
            height: rounded(clip.height),
            viewBox: [clip.x, clip.y, clip.width, clip.height].map(rounded).join(" "),
          },
          inside: [{ tag: "g", attributes: {}, inside }],
        };
  return {
    paper: paper === "paper" ? lying : null,
    frame: { tag: "g", attributes: {}, inside: frame.map((mark) => markNode(mark, palette)) },
    drawing,
  };
}

/** The style sheet with the fonts that a file carries; nothing where it carries none. */
export function fontFaces(fonts: readonly CarriedFont[]): readonly string[] {
  return fonts.length === 0 ? [] : [`<style>${fonts.map(fontFace).join("")}</style>`];
}

/** The first of the names a drawing asks for: the bundled family. */
const [family = ""] = fontFamily.split(",");

function fontFace({ subset, base64 }: CarriedFont): string {
  return `@font-face{font-family:${family};font-weight:200 800;src:url(data:font/woff2;base64,${base64.replaceAll(/[^\w+/=]/gu, "")}) format("woff2");unicode-range:${fontSubsets[subset]}}`;
}
