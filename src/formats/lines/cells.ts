import type { Stretch } from "./problem";
import type { Name } from "./statement";
import { tidy } from "./tidy";

/** A cell of a table, without the quotes that a spreadsheet puts around what has line breaks, tabs or quotes in it. */
export interface Cell extends Stretch {
  readonly text: string;
}

const quoted = /"((?:[^"]|"")*)"[ ]*(?=[\t\n\r]|$)/uy;
const bare = /[^\t\n\r]*/uy;

/** Cuts what was copied out of a spreadsheet into rows of cells. */
export function cellsOf(text: string): readonly (readonly Cell[])[] {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  for (let at = 0; ;) {
    quoted.lastIndex = at;
    bare.lastIndex = at;
    const inQuotes = quoted.exec(text);
    const taken = inQuotes?.[0] ?? bare.exec(text)?.[0] ?? "";
    const said = inQuotes === null ? taken : (inQuotes[1] ?? "").replaceAll('""', '"');
    row.push({ text: said.trim(), at, end: at + taken.length });
    at += taken.length;
    if (text.charAt(at) !== "\t") {
      rows.push(row);
      row = [];
      if (at >= text.length) return rows;
    }
    at += text.startsWith("\r\n", at) ? 2 : 1;
  }
}

export function stretchOf({ at, end }: Stretch): Stretch {
  return { at, end };
}

/** The name that a cell holds, which is whole. */
export function nameIn({ text, at, end }: Cell): Name {
  return { name: tidy(text, false), kind: null, whole: true, number: null, at, end };
}
