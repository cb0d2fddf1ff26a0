import type { Measure, Weight } from "./measure";

export interface TextStyle {
  readonly size: number;
  readonly weight: Weight;
}

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/**
 * Breaks text into lines of at most `width`, at spaces where it can and between characters where a word is
 * longer than a line. What does not fit into `most` lines ends in an ellipsis.
 */
export function wrapText(
  text: string,
  style: TextStyle,
  width: number,
  most: number,
  measure: Measure,
): readonly string[] {
  const fits = (line: string) => measure(line, style.size, style.weight) <= width;
  const lines: string[] = [];
  let line = "";
  const words = text.split(/\s+/u).filter((word) => word !== "");
  let index = 0;
  while (index < words.length && lines.length < most) {
    const word = words[index] ?? "";
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      index += 1;
    } else if (line === "") {
      const head = longestHead(word, fits);
      lines.push(head);
      words[index] = word.slice(head.length);
    } else {
      lines.push(line);
      line = "";
    }
  }
  if (line !== "" && lines.length < most) lines.push(line);
  else if (line !== "" || index < words.length) {
    const last = lines.pop() ?? "";
    lines.push(withEllipsis(last, fits));
  }
  return lines;
}

function longestHead(word: string, fits: (line: string) => boolean): string {
  let head = "";
  for (const { segment } of graphemes.segment(word)) {
    if (head !== "" && !fits(head + segment)) break;
    head += segment;
  }
  return head;
}

function withEllipsis(line: string, fits: (line: string) => boolean): string {
  const segments = Array.from(graphemes.segment(line), ({ segment }) => segment);
  while (segments.length > 0 && !fits(`${segments.join("").trimEnd()}…`)) segments.pop();
  return `${segments.join("").trimEnd()}…`;
}
