import type { Block, Item, Line, Report, Run } from "./document";
import { markdownAddress, markdownLines, markdownText } from "./markdown-text";

/** A report as Markdown. It leaves out the drawing, and says so; programs that read it make contents of their own. */
export function reportMarkdown(report: Report): string {
  const { title, lead, sections, made } = report;
  return `${[
    `# ${oneLine([title])}`,
    ...lead.map((line) => lines(line, "")),
    ...sections.flatMap((section) => [
      `## ${oneLine([section.title])}`,
      ...section.blocks.map((block) => blockMarkdown(block, report)).filter((text) => text !== chart),
    ]),
    "---",
    lines([made], ""),
  ].join("\n\n")}\n`;
}

/** Nothing of a chart: its caption and its table follow. */
const chart = "";

function blockMarkdown(block: Block, report: Report): string {
  switch (block.as) {
    case "heading":
      return `${"#".repeat(block.level)} ${oneLine([block.text])}`;
    case "paragraph":
      return lines(block.line, "");
    case "list":
      return listMarkdown(block, "");
    case "table":
      return tableMarkdown(block);
    case "picture":
      return lines([report.picture.inMarkdown], "");
    case "figure":
      return chart;
  }
}

function listMarkdown({ items, numbered }: Extract<Block, { as: "list" }>, indent: string): string {
  return items
    .map((item, index) => itemMarkdown(item, numbered ? `${index + 1}. ` : "- ", indent))
    .join("\n");
}

/** Under an item stand lists alone; what else is under it would need blank lines, and then the list is no longer one. */
function itemMarkdown({ line, under }: Item, marker: string, indent: string): string {
  const further = `${indent}${" ".repeat(marker.length)}`;
  const lists = under.filter((block) => block.as === "list").map((block) => listMarkdown(block, further));
  return [`${indent}${marker}${lines(line, further)}`, ...lists].join("\n");
}

function tableMarkdown({ head, rows }: Extract<Block, { as: "table" }>): string {
  if (head === null)
    return rows
      .map(([what = [], ...cells]) => `- **${oneLine(what)}:** ${cells.map(oneLine).join(" ")}`)
      .join("\n");
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    row(head.map((text) => oneLine([text]))),
    row(head.map(() => "---")),
    ...rows.map((cells) => row(cells.map(oneLine))),
  ].join("\n");
}

function lines(line: Line, indent: string): string {
  return markdownLines(line.map(runMarkdown).join(""), indent);
}

/** For headings and cells, which cannot be broken. */
function oneLine(line: Line): string {
  return line.map(runMarkdown).join("").replaceAll(/\s+/gu, " ").trim();
}

function runMarkdown(run: Run): string {
  if (typeof run === "string") return markdownText(run);
  switch (run.as) {
    case "strong":
      return strongMarkdown(run.text);
    case "inside":
      return markdownText(run.text);
    case "outside":
      return `[${markdownText(run.text)}](${markdownAddress(run.address)})`;
  }
}

/** Asterisks hold only what begins and ends with a sign that is no blank. */
function strongMarkdown(text: string): string {
  const words = markdownText(text).replaceAll(/\s+/gu, " ").trim();
  return words === "" ? "" : `**${words}**`;
}
