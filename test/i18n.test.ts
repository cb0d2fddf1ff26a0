import { describe, expect, it } from "vitest";

import { en } from "~/i18n/en";

import { isNode, nodesOf, sources, stringOf, type SyntaxNode } from "./sources";

const plural = /_(zero|one|two|few|many|other)$/;

/** What can be asked for: "edit.move"; a plural under the name without its ending. */
const allKeys = leaves(en, "");
const askable = new Set(allKeys.map((key) => key.replace(plural, "")));

const looksLikeKey = new RegExp(`^(${Object.keys(en).join("|")})\\.[\\w.]*\\w$`);

/** Attributes that people read or hear. */
const spoken = new Set([
  "alt",
  "aria-label",
  "aria-description",
  "aria-roledescription",
  "aria-valuetext",
  "label",
  "placeholder",
  "title",
]);

const files = [...sources]
  .filter(([path]) => !path.startsWith("i18n/en"))
  .map(([path, text]) => ({ path, nodes: [...nodesOf(path, text)] }));

/** Keys written out in full, wherever they stand: in a call, or in a list read later. */
const written = files.flatMap(({ path, nodes }) =>
  nodes
    .map(wholeString)
    .filter((key) => key !== null && looksLikeKey.test(key))
    .map((key) => ({ path, key: key ?? "" })),
);

/** Keys put together from parts, as patterns: `words.actorTypes.${type}`. */
const patterns = files.flatMap(({ path, nodes }) =>
  nodes
    .map(patternOf)
    .filter((pattern) => pattern !== null)
    .map((pattern) => ({ path, pattern })),
);

describe("the words of the interface", () => {
  it("exist for every key that is asked for", () => {
    expect(written.filter(({ key }) => !askable.has(key))).toEqual([]);
  });

  it("exist for every key that is put together", () => {
    const empty = patterns.filter(({ pattern }) => ![...askable].some((key) => pattern.test(key)));
    expect(empty.map(({ path, pattern }) => `${path}: ${pattern.source}`)).toEqual([]);
  });

  it("are all used", () => {
    const used = new Set(written.map(({ key }) => key));
    const unused = [...askable].filter(
      (key) => !used.has(key) && !patterns.some(({ pattern }) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });

  it("have both forms where they have a plural", () => {
    const counted = allKeys.filter((key) => plural.test(key)).map((key) => key.replace(plural, ""));
    const incomplete = counted.filter(
      (key) => !allKeys.includes(`${key}_one`) || !allKeys.includes(`${key}_other`),
    );
    expect(incomplete).toEqual([]);
  });

  it("are none of them empty or padded", () => {
    const texts = allKeys.map((key) => ({ key, text: textOf(key) }));
    expect(texts.filter(({ text }) => text === "" || text !== text.trim())).toEqual([]);
  });

  it("never stand in a component themselves", () => {
    const literal = files.flatMap(({ path, nodes }) =>
      nodes
        .flatMap(textsShownBy)
        .filter((text) => /\p{L}/u.test(text))
        .map((text) => `${path}: ${text.trim()}`),
    );
    expect(literal).toEqual([]);
  });
});

function leaves(words: object, prefix: string): string[] {
  return Object.entries(words).flatMap(([name, value]: [string, unknown]) =>
    typeof value === "object" && value !== null ? leaves(value, `${prefix}${name}.`) : [`${prefix}${name}`],
  );
}

function textOf(key: string): string {
  let value: unknown = en;
  for (const name of key.split(".")) value = (value as Record<string, unknown>)[name];
  return String(value);
}

/** The text of a string, or of a template without gaps. */
function wholeString(node: unknown): string | null {
  const parts = quasisOf(node);
  return parts?.length === 1 ? (parts[0] ?? null) : stringOf(node);
}

function patternOf(node: SyntaxNode): RegExp | null {
  const parts = quasisOf(node);
  if (!parts || parts.length < 2 || !looksLikeKey.test(`${parts[0]}x`)) return null;
  return new RegExp(`^${parts.map((part) => part.replaceAll(".", "\\.")).join(".+")}$`);
}

function quasisOf(node: unknown): string[] | null {
  if (!isNode(node) || node.type !== "TemplateLiteral") return null;
  const quasis = node["quasis"] as { value: { cooked: string } }[];
  return quasis.map(({ value }) => value.cooked);
}

/** The texts that a JSX node shows as they stand. */
function textsShownBy(node: SyntaxNode): string[] {
  if (node.type === "JSXText") return [String(node["value"])];
  if (node.type === "JSXAttribute") return spoken.has(nameOf(node)) ? outcomes(node["value"]) : [];
  if (node.type !== "JSXElement" && node.type !== "JSXFragment") return [];
  return (node["children"] as SyntaxNode[])
    .filter(({ type }) => type === "JSXExpressionContainer")
    .flatMap(outcomes);
}

function nameOf(attribute: SyntaxNode): string {
  const name = attribute["name"] as { name: unknown };
  return typeof name.name === "string" ? name.name : "";
}

/** The literal texts that an expression can come out as: the branches of a choice, the fixed parts of a template. */
function outcomes(node: unknown): string[] {
  if (!isNode(node)) return [];
  const text = stringOf(node);
  if (text !== null) return [text];
  switch (node.type) {
    case "JSXExpressionContainer":
      return outcomes(node["expression"]);
    case "ConditionalExpression":
      return [...outcomes(node["consequent"]), ...outcomes(node["alternate"])];
    case "LogicalExpression":
      return [...outcomes(node["left"]), ...outcomes(node["right"])];
    case "TemplateLiteral":
      return quasisOf(node) ?? [];
    default:
      return [];
  }
}
