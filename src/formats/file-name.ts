import { endings, type FileKind } from "./endings";

/** Leaves room for an ending, a number that a browser adds, and a folder, within what every file system takes. */
const longest = 120;

// What some system refuses in a name, or reads as a path, a command or a turn of the writing direction.
const refused =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffc<>:"/\\|?*]/gu;

/** Windows takes these for devices, whatever stands behind their first dot. */
const device = /^(con|prn|aux|nul|com\d|lpt\d|com[¹²³]|lpt[¹²³])$/iu;

/** A name for a file from a title: safe on every system, never empty. */
export function fileName(title: string, kind: FileKind): string {
  const ending = endings[kind];
  const cleaned = title.toWellFormed().normalize("NFC").replace(refused, " ").replace(/\s+/gu, " ");
  const bare = trimmed(withoutEnding(trimmed(cleaned), ending));
  const name = trimmed(shortened(bare));
  const [stem = ""] = name.split(".");
  if (name === "") return `map${ending}`;
  return device.test(stem.trim())
    ? `${stem.trim()} map${name.slice(stem.length)}${ending}`
    : `${name}${ending}`;
}

/** Dots and blanks at the ends hide a file or are dropped by Windows; a hyphen at the start reads as a switch. */
function trimmed(name: string): string {
  return name.replace(/^[\s.-]+|[\s.]+$/gu, "");
}

function withoutEnding(name: string, ending: string): string {
  return name.toLowerCase().endsWith(ending) ? name.slice(0, -ending.length) : name;
}

const bytes = new TextEncoder();
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

function shortened(name: string): string {
  let result = "";
  let length = 0;
  for (const { segment } of graphemes.segment(name)) {
    length += bytes.encode(segment).length;
    if (length > longest) return result;
    result += segment;
  }
  return result;
}
