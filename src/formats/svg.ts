import type { Palette } from "~/lenses/palette";
import { rounded } from "~/scene/path";
import { fontFamily } from "~/scene/render/font";
import { escaped, marksSvg, sceneSvg } from "~/scene/render/svg";

import type { Picture } from "./picture";
import { type CarriedFont, fontSubsets } from "./svg-fonts";

export interface SvgOptions {
  readonly palette: Palette;
  readonly paper: "paper" | "transparent";
  /** Said by screen readers in place of the picture. */
  readonly title: string;
  readonly description: string;
  /** What the picture carries of its font, so that it looks the same everywhere; without any it borrows one. */
  readonly fonts: readonly CarriedFont[];
  /** How large it shows itself, in pixels; its own size where nothing is said. */
  readonly size?: { readonly width: number; readonly height: number };
}

/** A whole SVG file of a picture. It holds shapes and words and nothing that runs or that is fetched. */
export function pictureSvg(picture: Picture, options: SvgOptions): string {
  const { palette, paper, title, description, fonts } = options;
  const { width, height, offset } = picture;
  const size = options.size ?? picture;
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" text-rendering="geometricPrecision" width="${size.width}" height="${size.height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<desc>${escaped(description)}</desc>`,
    ...(fonts.length === 0 ? [] : [`<style>${fonts.map(fontFace).join("")}</style>`]),
    ...(paper === "paper" ? [`<rect width="${width}" height="${height}" fill="${palette.paper}"/>`] : []),
    `<g>${marksSvg(picture.frame, palette)}</g>`,
    `<g transform="translate(${rounded(offset.x)} ${rounded(offset.y)})">`,
    sceneSvg(picture.scene, palette),
    "</g>",
    "</svg>",
  ].join("\n")}\n`;
}

/** The first of the names a drawing asks for: the bundled family. */
const [family = ""] = fontFamily.split(",");

function fontFace({ subset, base64 }: CarriedFont): string {
  return `@font-face{font-family:${family};font-weight:200 800;src:url(data:font/woff2;base64,${base64.replaceAll(/[^\w+/=]/gu, "")}) format("woff2");unicode-range:${fontSubsets[subset]}}`;
}
