import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Block, Report } from "~/formats/report/document";
import { markdownLines, markdownText } from "~/formats/report/markdown-text";

import { aFullMap } from "../../a";
import { anyText, worst } from "../../arbitrary";
import { aWholeMap } from "../../arbitraryMap";
import { flat, shownIn, written } from "./reports";

// oxlint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/gu;

function lines(text: string): string {
  return markdownLines(markdownText(text), "");
}

describe("words in Markdown", () => {
  it.each([
    ["# no heading", "\\# no heading"],
    ["- no list", "\\- no list"],
    ["+1", "\\+1"],
    ["1. no list", "1\\. no list"],
    ["2) no list", "2\\) no list"],
    ["2020", "2020"],
    ["=== no rule", "\\=== no rule"],
    ["> no quote", "\\> no quote"],
    ["    no code", "no code"],
    ["~~~ no fence", "\\~\\~\\~ no fence"],
    ["*a* _b_ `c` [d](e) ![f](g)", "\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) !\\[f\\](g)"],
    ["<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>"],
    ["a | b", "a \\| b"],
    ["&amp; \\", "\\&amp; \\\\"],
    ["one\n\n# two", "one\\\n\\# two"],
  ])("%j are %j", (text, said) => expect(lines(text)).toBe(said));

  it("are the same words once read, whatever they are", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const said = lines(text);
        const kept = text.toWellFormed().replaceAll(controls, "");
        expect(flat(shownIn(said))).toBe(flat(kept));
        expect(faultsIn(said)).toEqual([]);
      }),
    );
  });
});

/** Markup in words that should hold none: an unescaped sign, or a line that begins as something else. */
function faultsIn(said: string): readonly string[] {
  const bare = said.replaceAll(/\\[!-/:-@[-`{-~]/gu, "");
  return [
    ...(bare.match(/[*_`[\]<>&|~$]/gu) ?? []),
    ...said.split("\n").filter((line) => /^(?:\s|[#+=:-]|\d+[.)])/u.test(line)),
  ];
}

describe("a report as Markdown", () => {
  it("has the same headings as the report, says that the drawing is left out, and holds no HTML", () => {
    const { report, markdown } = written(aFullMap(), "now");
    const headings = report.sections.flatMap(({ title, blocks }) => [
      title,
      ...blocks.flatMap((block) => (block.as === "heading" ? [block.text] : [])),
    ]);
    const found = [...markdown.matchAll(/^#{1,4} (.*)$/gmu)].map(([, text]) => shownIn(text ?? ""));
    expect(found).toEqual([report.title, ...headings]);
    expect(markdown).toContain("The drawing itself is left out: a text file cannot hold it.");
    expect(markdown).not.toMatch(/(?<!\\)[<>]/u);
  });

  it("shows addresses as text, and links to those that a click may open", () => {
    const at = (url: string) => {
      const sources = aFullMap().sources.map((source) => ({ ...source, url }));
      return written({ ...aFullMap(), sources }, "now").markdown;
    };
    expect(at("https://a.example/b_(c)")).toContain(
      "[https://a.example/b\\_(c)](https://a.example/b_%28c%29)",
    );
    expect(at("javascript:alert(1)")).toMatch(/Verified\. javascript:alert\(1\)$/mu);
    expect(at("javascript:alert(1)")).not.toContain("](");
  });

  it("has only the structure of the report, whatever a map says", () => {
    fc.assert(
      fc.property(aWholeMap, (map) => {
        for (const { id } of map.variants) {
          const { report, markdown } = written(map, id);
          expect(linesBySort(markdown)).toEqual(partsBySort(report));
          // An item without words would make a heading of the line above it.
          expect(markdown).not.toMatch(/^ *(?:-|\d+\.) *$/mu);
          expect(markdown).not.toMatch(/(?<!\\)(?:\\\\)*[<>`_~$&]/u);
          for (const [, address] of markdown.matchAll(/(?<!\\)(?:\\\\)*\]\(([^)]*)\)/gu))
            expect(address).toMatch(/^(?:https?|mailto):/u);
        }
      }),
      { numRuns: 25 },
    );
  });

  it.each(worst)("reads %j as words in every place", (text) => {
    const map = { ...aFullMap(), title: text, question: text, summary: text, place: text };
    const { report, markdown } = written(map, "now");
    const headings = markdown.match(/^#{1,4} /gmu) ?? [];
    const wanted = report.sections.flatMap(({ blocks }) => blocks.filter(({ as }) => as === "heading"));
    expect(headings).toHaveLength(1 + report.sections.length + wanted.length);
  });
});

/** How many headings, items and rows a report has. */
function partsBySort({ sections }: Report) {
  const blocks = sections.flatMap((section) => section.blocks.flatMap(withInner));
  const rows = (isTable: boolean) =>
    blocks.flatMap((block) => (block.as === "table" && (block.head !== null) === isTable ? block.rows : []));
  const heads = blocks.filter((block) => block.as === "table" && block.head !== null);
  return {
    headings: 1 + sections.length + blocks.filter(({ as }) => as === "heading").length,
    items: blocks.flatMap((block) => (block.as === "list" ? block.items : [])).length + rows(false).length,
    rows: rows(true).length + heads.length * 2,
  };
}

function withInner(block: Block): readonly Block[] {
  if (block.as !== "list") return [block];
  return [block, ...block.items.flatMap(({ under }) => under.flatMap(withInner))];
}

function linesBySort(markdown: string) {
  const count = (start: RegExp) => markdown.match(start)?.length ?? 0;
  return {
    headings: count(/^#{1,6} /gmu),
    items: count(/^ *(?:- |\d+\. )/gmu),
    rows: count(/^\| /gmu),
  };
}
