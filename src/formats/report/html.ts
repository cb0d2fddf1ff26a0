import { palettes } from "~/lenses/palette";
import { escaped } from "~/lib/svg-node";
import { measureText } from "~/scene/measure";

import { chartSvg, layOutChart } from "../figure-svg";
import type { Block, Item, Line, Report, Run, Section } from "./document";
import { reportStyle } from "./html-style";

/** The drawing as an SVG file, with its size to tell how it lies on paper. */
export interface ReportPicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** What the page may do, should anybody ever get something into it: show itself. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

/** A report as one HTML file, which fetches nothing, runs nothing and leads out only by links. */
export function reportHtml(report: Report, picture: ReportPicture): string {
  const { title, lead, contents, sections, made } = report;
  return `${[
    "<!doctype html>",
    `<html lang="${escaped(languageTag(report.language))}">`,
    "<head>",
    `<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<title>${escaped(title)}</title>`,
    `<style>${reportStyle}</style>`,
    "</head>",
    "<body>",
    `<header><h1>${escaped(title)}</h1>`,
    ...lead.map((line) => `<p>${lineHtml(line)}</p>`),
    "</header>",
    `<nav aria-labelledby="contents"><h2 id="contents">${escaped(contents)}</h2>`,
    `<ul>${sections.map((section) => `<li><a href="#${section.id}">${escaped(section.title)}</a></li>`).join("")}</ul>`,
    "</nav>",
    "<main>",
    ...sections.map((section) => sectionHtml(section, report, picture)),
    "</main>",
    `<footer><p>${escaped(made)}</p></footer>`,
    "</body>",
    "</html>",
  ].join("\n")}\n`;
}

/** A language tag that is one; "und" is how HTML says that nobody knows. */
function languageTag(language: string): string {
  try {
    return Intl.getCanonicalLocales(language.trim())[0] ?? "und";
  } catch {
    return "und";
  }
}

function sectionHtml({ id, title, blocks }: Section, report: Report, picture: ReportPicture): string {
  // Heading and caption go where the drawing goes: to a page of its own, where that is wide.
  const look = blocks.some(({ as }) => as === "picture") ? wideClass(picture) : "";
  return [
    `<section${look} aria-labelledby="${id}"><h2 id="${id}"${look}>${escaped(title)}</h2>`,
    ...blocks.map((block) => blockHtml(block, report, picture)),
    "</section>",
  ].join("\n");
}

function blockHtml(block: Block, report: Report, picture: ReportPicture): string {
  switch (block.as) {
    case "heading": {
      const { level, text, id } = block;
      return `<h${level}${idHtml(id)}>${escaped(text)}</h${level}>`;
    }
    case "paragraph":
      return `<p>${lineHtml(block.line)}</p>`;
    case "list": {
      const tag = block.numbered ? "ol" : "ul";
      const items = block.items.map((item) => itemHtml(item, report, picture));
      return `<${tag}>\n${items.join("\n")}\n</${tag}>`;
    }
    case "table":
      return tableHtml(block);
    case "picture":
      return pictureHtml(report, picture);
    case "figure":
      return figureHtml(block);
  }
}

function itemHtml({ line, id, under }: Item, report: Report, picture: ReportPicture): string {
  const more = under.map((block) => blockHtml(block, report, picture)).join("");
  return `<li${idHtml(id)}>${lineHtml(line)}${more}</li>`;
}

function tableHtml({ head, rows }: Extract<Block, { as: "table" }>): string {
  const headRow = head?.map((text) => `<th scope="col">${escaped(text)}</th>`).join("");
  const body = rows.map(
    ([first = [], ...rest]) =>
      `<tr><th scope="row">${lineHtml(first)}</th>${rest.map((cell) => `<td>${lineHtml(cell)}</td>`).join("")}</tr>`,
  );
  return [
    "<table>",
    ...(headRow === undefined ? [] : [`<thead><tr>${headRow}</tr></thead>`]),
    `<tbody>${body.join("\n")}</tbody>`,
    "</table>",
  ].join("\n");
}

/**
 * Word processors do not know SVG and would spill its words over the page. They read the conditions in these comments,
 * which for every browser are nothing but comments.
 */
function pictureHtml({ picture: words }: Report, picture: ReportPicture): string {
  return [
    "<!--[if !mso]><!-->",
    `<figure${wideClass(picture)}>${picture.svg.trim()}</figure>`,
    "<!--<![endif]-->",
    `<!--[if mso]><p>${escaped(words.inWord)}</p><![endif]-->`,
  ].join("\n");
}

/** A chart in letters of the page, for all that show SVG; the table after it is for everybody. */
function figureHtml({ title, chart }: Extract<Block, { as: "figure" }>): string {
  const frame = { title: "", setting: "", notes: [] };
  const svg = chartSvg(layOutChart(chart, frame, measureText), title, {
    palette: palettes.print,
    fonts: [],
  });
  return ["<!--[if !mso]><!-->", `<figure class="chart">${svg.trim()}</figure>`, "<!--<![endif]-->"].join(
    "\n",
  );
}

function wideClass({ width, height }: ReportPicture): string {
  return width > height ? ` class="wide"` : "";
}

function lineHtml(line: Line): string {
  return line.map(runHtml).join("");
}

function runHtml(run: Run): string {
  if (typeof run === "string") return brokenHtml(run);
  switch (run.as) {
    case "strong":
      return `<strong>${brokenHtml(run.text)}</strong>`;
    case "inside":
      return `<a href="#${run.to}">${escaped(run.text)}</a>`;
    case "outside":
      return `<a href="${escaped(run.address)}" rel="noreferrer">${escaped(run.text)}</a>`;
  }
}

/** Words with their line breaks. */
function brokenHtml(text: string): string {
  return escaped(text).replaceAll(/\r\n?|\n/gu, "<br>");
}

function idHtml(id: string | null): string {
  return id === null ? "" : ` id="${id}"`;
}
