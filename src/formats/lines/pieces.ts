import type { Mistake, Stretch } from "./problem";

/** What a line is made of: words, words in quotes, and the signs between them. */
export interface Piece extends Stretch {
  readonly sort: "bare" | "quoted" | "comma" | "colon" | "arrow" | "sign";
  /** What it says: without quotes around it, and for signs and arrows the plainest way to write them. */
  readonly text: string;
}

const arrow = /<[-=–−—]{0,4}>|[-=–−—]{0,4}>|<[-=–−—]{0,4}|[→⇒⟶←⇐⟵↔⇔⟷]/uy;
const lineBreak = /\r\n|\n|\r/uy;
/** At the head of a line: add another, or take away. */
const sign = /[+\-–−]/u;
const closing: Readonly<Record<string, string>> = { '"': '"', "“": "”", "„": "“" };

/** Cuts text into lines of pieces. A line break within quotes ends no line. */
export function piecesOf(text: string): {
  readonly lines: readonly (readonly Piece[])[];
  readonly mistakes: readonly Mistake[];
} {
  const lines: Piece[][] = [];
  const mistakes: Mistake[] = [];
  let line: Piece[] = [];
  let bare = -1;
  const endBare = (end: number) => {
    const words = bare < 0 ? "" : text.slice(bare, end).trimEnd();
    if (words !== "") line.push({ sort: "bare", text: words, at: bare, end: bare + words.length });
    bare = -1;
  };
  const add = (sort: Piece["sort"], said: string, at: number, end: number) => {
    endBare(at);
    line.push({ sort, text: said, at, end });
    return end;
  };
  const found = (pattern: RegExp, at: number) => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? null;
  };
  for (let at = 0; at < text.length;) {
    const char = text.charAt(at);
    const broken = found(lineBreak, at);
    const drawn = broken === null ? found(arrow, at) : null;
    if (broken !== null) {
      endBare(at);
      lines.push(line);
      line = [];
      at += broken.length;
    } else if (drawn !== null) at = add("arrow", plainArrow(drawn), at, at + drawn.length);
    else if (char === ",") at = add("comma", char, at, at + 1);
    else if (char === ":") at = add("colon", char, at, at + 1);
    else if (line.length === 0 && bare < 0 && sign.test(char)) {
      at = add("sign", char === "+" ? "+" : "-", at, at + 1);
    } else if (closing[char] !== undefined && (bare < 0 || /\s/u.test(text.charAt(at - 1)))) {
      const quoted = quotedAt(text, at, closing[char]);
      if (quoted === null) mistakes.push({ code: "quoteOpen", at, end: at + 1 });
      at = add("quoted", quoted?.said ?? text.slice(at + 1), at, quoted?.end ?? text.length);
    } else {
      if (char === '"') mistakes.push({ code: "quoteInside", at, end: at + 1 });
      if (bare < 0 && !/\s/u.test(char)) bare = at;
      at += 1;
    }
  }
  endBare(text.length);
  lines.push(line);
  return { lines, mistakes };
}

function plainArrow(drawn: string): string {
  if (/^(?:<.*>|[↔⇔⟷])$/u.test(drawn)) return "<>";
  return /^(?:<|[←⇐⟵])/u.test(drawn) ? "<" : ">";
}

/** What stands in quotes from here on, a pair of quotes in it as one; null where nothing closes them. */
function quotedAt(text: string, at: number, close: string): { said: string; end: number } | null {
  let said = "";
  for (let from = at + 1; ;) {
    const next = text.indexOf(close, from);
    if (next < 0) return null;
    said += text.slice(from, next);
    if (close !== '"' || text.charAt(next + 1) !== close) return { said, end: next + 1 };
    said += close;
    from = next + 2;
  }
}
