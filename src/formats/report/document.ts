import type { Chart } from "~/charts/chart";
import { type Figure, tableOf } from "~/charts/figure";

/** A stretch of a line: plain words, weighty words, or words that lead somewhere in the report or out of it. */
export type Run =
  | string
  | { readonly as: "strong"; readonly text: string }
  | { readonly as: "inside"; readonly to: string; readonly text: string }
  /** `address` may be opened: somebody has looked at its protocol. */
  | { readonly as: "outside"; readonly address: string; readonly text: string };

export type Line = readonly Run[];

export interface Item {
  readonly line: Line;
  readonly id: string | null;
  readonly under: readonly Block[];
}

export type Block =
  | { readonly as: "heading"; readonly level: 3 | 4; readonly text: string; readonly id: string | null }
  | { readonly as: "paragraph"; readonly line: Line }
  | { readonly as: "list"; readonly numbered: boolean; readonly items: readonly Item[] }
  /** The first cell of each row says what the row is about. */
  | {
      readonly as: "table";
      readonly head: readonly string[] | null;
      readonly rows: readonly (readonly Line[])[];
    }
  | { readonly as: "picture" }
  /** A chart with what there is to say beneath it; its table is a block of its own. */
  | { readonly as: "figure"; readonly title: string; readonly chart: Chart };

/** A chapter of a report, with the id that leads to it. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A report as it reads, for whatever it is written in. */
export interface Report {
  readonly language: string;
  readonly title: string;
  /** Stands under the title. */
  readonly lead: readonly Line[];
  readonly contents: string;
  readonly sections: readonly Section[];
  readonly picture: PictureWords;
  readonly made: string;
}

/** What is said in place of the picture, by those that cannot show it. */
interface PictureWords {
  readonly inWord: string;
  readonly inMarkdown: string;
}

/** So wide charts are in a report, in pixels: a column of text. */
const chartWidth = 560;

/** The chart of a figure. */
export function figureBlock({ title, chart }: Figure): Block {
  return { as: "figure", title, chart: chart(chartWidth) };
}

/** A chart with its caption, and the table that says the same. */
export function figureBlocks(figure: Figure): readonly Block[] {
  const table = tableOf(figure);
  const rows = table.rows.map((cells) => cells.map((cell): Line => [cell]));
  return [figureBlock(figure), paragraph(figure.caption), { as: "table", head: table.head, rows }];
}

export function heading(level: 3 | 4, text: string, id: string | null = null): Block {
  return { as: "heading", level, text, id };
}

export function paragraph(...line: Line): Block {
  return { as: "paragraph", line };
}

export function item(line: Line, under: readonly Block[] = [], id: string | null = null): Item {
  return { line, under, id };
}

/** A list, or nothing where it would be empty. */
export function list(items: readonly Item[], numbered = false): readonly Block[] {
  return items.length === 0 ? [] : [{ as: "list", numbered, items }];
}

export function strong(text: string): Run {
  return { as: "strong", text };
}

/** Several texts as one, each ended as a sentence is; empty ones left out. */
export function sentencesOf(...texts: readonly (string | null)[]): string {
  return texts
    .map((text) => text?.trim() ?? "")
    .filter((text) => text !== "")
    .map((text) => (/[.!?…:]["”’)\]]*$/u.test(text) ? text : `${text}.`))
    .join(" ");
}
