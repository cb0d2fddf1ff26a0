import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { RelataMap } from "~/model/map";

import { aFullMap, aMap } from "../../a";
import { cleanText, worst } from "../../arbitrary";
import { aWholeMap } from "../../arbitraryMap";
import { written } from "./reports";

const tags = new Set([
  ...["html", "head", "meta", "title", "style", "body", "header", "nav", "main", "section", "footer"],
  ...["h1", "h2", "h3", "h4", "p", "ul", "ol", "li", "a", "strong", "br", "figure"],
  ...["table", "thead", "tbody", "tr", "th", "td"],
  ...["svg", "g", "path", "text", "desc", "rect"],
]);
const attributes = new Set([
  ...["lang", "charset", "name", "content", "http-equiv", "id", "class", "href", "rel", "scope"],
  "aria-labelledby",
  ...["xmlns", "xml:space", "width", "height", "viewBox", "role", "transform", "data-item", "d", "x", "y"],
  ...["text-rendering", "fill", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin"],
  ...["stroke-dasharray", "font-family", "font-size", "font-weight", "direction", "text-anchor", "opacity"],
]);

function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, "text/html");
}

/** What stands in a report that has no place there. */
function faultsIn(html: string): readonly string[] {
  const page = parsed(html);
  const ids = new Set([...page.querySelectorAll("[id]")].map(({ id }) => id));
  const links = [...page.querySelectorAll("a")].map((link) => link.getAttribute("href") ?? "");
  return [
    ...[...page.querySelectorAll("*")].flatMap((node) => [
      ...(tags.has(node.tagName.toLowerCase()) ? [] : [`element ${node.tagName}`]),
      ...[...node.attributes].flatMap(({ name, value }) => [
        ...(attributes.has(name) ? [] : [`attribute ${name}`]),
        ...(["href", "data-item", "xmlns", "content"].includes(name) || !/:|url|\/\//iu.test(value)
          ? []
          : [`${name}=${value}`]),
      ]),
    ]),
    ...links.filter((href) =>
      href.startsWith("#") ? !ids.has(href.slice(1)) : !/^(?:https?|mailto):/u.test(href),
    ),
    ...[...page.querySelectorAll("style")].flatMap(({ textContent }) =>
      (textContent.match(/url\([^)]*\)|@import|expression/gu) ?? []).filter(
        (found) => found !== "url(data:font/woff2;base64,d09GMgAB)",
      ),
    ),
  ];
}

/** A map that says one thing wherever it can say anything. */
function everywhere(text: string): RelataMap {
  const whole = JSON.parse(JSON.stringify(aFullMap()), (key, value: unknown) =>
    typeof value === "string" &&
    /^(?:title|question|summary|place|period|contentNote|label|note|why|text|citation|name|reason|language|url|via|securityView)$/u.test(
      key,
    )
      ? text
      : value,
  ) as RelataMap;
  const sources = whole.sources.map((source) => ({ ...source, url: text, via: text }));
  return {
    ...whole,
    sources,
    coding: { status: text, note: text, date: text },
    contentNote: text,
    tags: [text],
  };
}

const hostile = [
  ...worst,
  `"><img src=x onerror=alert(1)>`,
  `' onmouseover='alert(1)`,
  "</style><script>alert(1)</script>",
  "</title><script>alert(1)</script>",
  "--><script>alert(1)</script><!--",
  "<!--[if mso]><p>x</p><![endif]-->",
  "]]><svg onload=alert(1)>",
  "data:text/html,<script>alert(1)</script>",
  " JaVaScRiPt:alert(1)",
  'https://example.org/"onclick="alert(1)',
  "mailto:a@b.example?subject=<b>'\"",
  "&lt;script&gt;",
  "&#x3c;script&#x3e;",
];

describe("a report as HTML", () => {
  it("is a page that stands alone: language, policy, headings in order, contents that lead there", () => {
    const { html, report } = written(aFullMap(), "now");
    const page = parsed(html);
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/u);
    expect(page.querySelector("meta[http-equiv]")?.getAttribute("content")).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:",
    );
    const levels = [...page.querySelectorAll("h1,h2,h3,h4")].map(({ tagName }) => Number(tagName[1]));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, at) => at === 0 || level <= (levels[at - 1] ?? 0) + 1)).toBe(true);
    expect([...page.querySelectorAll("nav a")].map((link) => link.getAttribute("href"))).toEqual(
      report.sections.map(({ id }) => `#${id}`),
    );
    expect(faultsIn(html)).toEqual([]);
  });

  it("shows the picture with its words in place of it, and hides it from word processors", () => {
    const { html } = written(aFullMap(), "now");
    const svg = parsed(html).querySelector("figure svg");
    expect(svg?.getAttribute("role")).toBe("img");
    expect(svg?.querySelector("title")?.textContent).toBe("A map");
    expect(svg?.querySelector("desc")).not.toBeNull();
    const spoken = html.replaceAll(/<!--\[if !mso\]><!-->[\s\S]*?<!--<!\[endif\]-->/gu, "");
    expect(spoken).not.toContain("<svg");
    expect(spoken).toContain("<!--[if mso]><p>Word processors do not show this drawing.");
  });

  it.each([
    ["nl", "nl"],
    ["pt-br", "pt-BR"],
    ["", "und"],
    ["Klingon, mostly", "und"],
    [`"><script>`, "und"],
  ])("in the language %j is marked as %s", (language, lang) => {
    const { html } = written({ ...aFullMap(), language }, "now");
    expect(parsed(html).documentElement.lang).toBe(lang);
  });

  it("keeps line breaks, and shows an address as text where no click may open it", () => {
    const sources = aFullMap().sources.map((source) => ({ ...source, url: "javascript:alert(1)" }));
    const page = parsed(written({ ...aFullMap(), sources, summary: "One\r\ntwo\n\nthree" }, "now").html);
    expect(page.querySelector("#sources + ol a")).toBeNull();
    expect(page.querySelector("#source-1")?.textContent).toContain("javascript:alert(1)");
    expect(page.body.innerHTML).toContain("One<br>two<br><br>three");
  });

  it("gives a wide drawing a page of its own, and a high one the page as it is", () => {
    const wide = parsed(written(aMap("A 1/1> B", "B > C", "C > D"), "now").html);
    expect(wide.querySelector("figure")?.className).toBe("wide");
    expect(wide.querySelector("#picture")?.className).toBe("wide");
    expect(wide.querySelector("#relations")?.className).toBe("");
  });
});

describe("whatever a map says, its report as HTML", () => {
  it("holds known tags and attributes only, none that runs or fetches", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(aWholeMap, cleanText, (map, text) => {
        for (const { id } of map.variants)
          expect(faultsIn(written({ ...map, language: text }, id).html)).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  it.each(hostile)("shows %j as words, if at all", (text) => {
    const map = everywhere(text);
    for (const { id } of map.variants) {
      const { html } = written(map, id);
      expect(faultsIn(html)).toEqual([]);
      expect(parsed(html).querySelectorAll("script, img")).toHaveLength(0);
    }
  });
});
