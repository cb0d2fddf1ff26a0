import { pngSignature } from "./png-chunks";

/** How files begin that show a picture or a page, and are no map themselves. */
const beginnings: readonly (readonly [number, readonly number[]])[] = [
  [0, [0xff, 0xd8, 0xff]], // JPEG
  [0, letters("GIF8")],
  [0, letters("%PDF-")],
  [8, letters("WEBP")],
  [4, letters("ftyp")], // AVIF and HEIC
  [0, letters("II*\0")], // TIFF
  [0, letters("MM\0*")],
];

/** How much of a text must be looked at to know an SVG, which may begin with declarations and comments. */
export const headLength = 4096;

/** Which picture a file is; null where it is none. */
export function pictureKind(bytes: Uint8Array): "png" | "svg" | "other" | null {
  if (beginsWith(bytes, 0, pngSignature)) return "png";
  if (beginnings.some(([at, signs]) => beginsWith(bytes, at, signs))) return "other";
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, headLength)).replaceAll("\0", "");
  return /^[\s\u00ef\u00bb\u00bf\u00fe\u00ff]*</u.test(head) && /<svg[\s>]/u.test(head) ? "svg" : null;
}

function beginsWith(bytes: Uint8Array, at: number, signs: readonly number[]): boolean {
  return signs.every((sign, index) => bytes[at + index] === sign);
}

function letters(text: string): readonly number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0));
}
