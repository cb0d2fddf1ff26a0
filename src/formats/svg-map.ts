import { type Carried, carriedName } from "./carried";

/** The text of a map file as part of an SVG. */
export function svgMetadata(text: string): string {
  return `<metadata id="${carriedName}">${inXml(text)}</metadata>`;
}

// What XML does not know, or reads as a line break of its own. In JSON these stand within strings only.
const unfit = /[\r\u007f-\u009f\u2028\u2029\ufffe\uffff]/gu;

function inXml(json: string): string {
  return json
    .replace(unfit, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

const start = "<metadata";
const end = "</metadata";
/** Twice the largest map file, for those who write every sign as an entity. */
const longestText = 40_000_000;
/** A tag is looked at no further than this; ours is shorter, whoever has written it anew. */
const longestTag = 400;

/**
 * What an SVG carries. Nothing of it is understood as markup: the text between two tags is found by one walk from
 * the beginning to the end, and unescaped.
 */
export function mapInSvg(svg: string): Carried {
  for (let at = svg.indexOf(start); at >= 0; at = svg.indexOf(start, at + start.length)) {
    const tag = svg.slice(at, at + longestTag);
    const close = tag.indexOf(">");
    if (close < 0 || !ourName.test(tag.slice(start.length, close))) continue;
    const from = at + close + 1;
    const to = svg.indexOf(end, from);
    if (to < 0 || to - from > longestText) return { kind: "damaged" };
    return { kind: "file", bytes: new TextEncoder().encode(unescaped(svg.slice(from, to))) };
  }
  return { kind: /<\/svg\s*>\s*$/u.test(svg.slice(-200)) ? "nothing" : "damaged" };
}

const ourName = new RegExp(`\\sid\\s*=\\s*(["'])${carriedName}\\1`, "u");

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
/** The longest way to write a character, as in `&#1114111;`. */
const longestEntity = 10;

function unescaped(text: string): string {
  let result = "";
  let at = 0;
  for (let sign = text.indexOf("&"); sign >= 0; sign = text.indexOf("&", sign + 1)) {
    const entity = text.slice(sign + 1, sign + longestEntity);
    const length = entity.indexOf(";");
    const meant = length < 0 ? undefined : characterFor(entity.slice(0, length));
    if (meant === undefined) continue;
    result += text.slice(at, sign) + meant;
    at = sign + length + 2;
  }
  return result + text.slice(at);
}

function characterFor(entity: string): string | undefined {
  if (!entity.startsWith("#")) return Object.hasOwn(named, entity) ? named[entity] : undefined;
  const code = entity[1] === "x" ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1));
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
