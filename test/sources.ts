import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { parseSync } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Every file with one of the endings under a folder of the repository, as text by its path in that folder. */
export function filesUnder(folder: string, ending: RegExp): ReadonlyMap<string, string> {
  const paths = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => ending.test(path));
  return new Map(paths.map((path) => [path, readFileSync(join(root, folder, path), "utf8")]));
}

/** Every source file: "model/map.ts". */
export const sources = filesUnder("src", /\.tsx?$/);

/** A node of the syntax tree: its kind, and its parts under the names ESTree gives them. */
export interface SyntaxNode {
  readonly type: string;
  readonly [part: string]: unknown;
}

/** All nodes of a file, parents before children. */
export function* nodesOf(path: string, text: string): Generator<SyntaxNode> {
  const { program, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  yield* within(program);
}

export function* within(value: unknown): Generator<SyntaxNode> {
  if (Array.isArray(value)) for (const item of value) yield* within(item);
  if (!isNode(value)) return;
  yield value;
  for (const part of Object.values(value)) yield* within(part);
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

/** The text of a string literal, or `null` for any other node. */
export function stringOf(node: unknown): string | null {
  return isNode(node) && node.type === "Literal" && typeof node["value"] === "string" ? node["value"] : null;
}
