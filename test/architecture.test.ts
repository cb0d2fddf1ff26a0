import { dirname, join } from "node:path/posix";

import { describe, expect, it } from "vitest";

import { nodesOf, sources, stringOf } from "./sources";

/** Who may import whom. Every layer may also import from itself, and a feature only from itself. */
const layers: Readonly<Record<string, string>> = {
  app: "features ui i18n state cases model lib",
  features: "ui i18n state formats charts layout lenses scene analysis model lib",
  ui: "i18n lib",
  i18n: "lib",
  state: "storage formats scene lenses analysis model lib cases",
  storage: "model lib",
  formats: "charts scene lenses analysis model lib",
  charts: "scene lenses analysis model lib",
  layout: "scene model lib",
  scene: "lenses model lib",
  lenses: "analysis model lib",
  analysis: "model lib",
  cases: "model",
  model: "lib",
  lib: "",
};

const font = "@fontsource-variable/atkinson-hyperlegible-next";

/** Which packages a layer may lean on; `features/canvas` stands for itself. */
const packages: Readonly<Record<string, string>> = {
  app: "react react-dom wouter lucide",
  "features/canvas": `react @xyflow/react lucide ${font}`,
  features: `react lucide ${font}`,
  ui: `react lucide ${font}`,
  i18n: "react i18next",
  state: "react zustand",
  storage: "dexie",
  formats: "fflate",
  charts: "",
  layout: "@dagrejs/dagre d3-force",
  scene: "lucide",
  lenses: "d3-scale",
  analysis:
    "damerau-levenshtein graphology graphology-metrics graphology-communities-louvain graphology-shortest-path",
  cases: "",
  model: "zod",
  lib: "",
};

/** Names that say nothing of what is inside, and so collect everything. */
const drawers = /^(utils?|helpers?|common|misc|managers?|types)$|[a-z](Utils?|Helpers?|Manager)$/;

const longest = 300;

const imports = [...sources].flatMap(([from, text]) => importsOf(from, text).map((to) => ({ from, to })));

describe("the layers", () => {
  it("know every folder of src", () => {
    expect([...new Set([...sources.keys()].map(layerOf))].filter((layer) => !(layer in layers))).toEqual([]);
  });

  it("import only what the table allows", () => {
    const wrong = imports.filter(({ from, to }) => isOurs(to) && !mayImport(from, to));
    expect(wrong.map(arrow)).toEqual([]);
  });

  it("lean only on the packages the table allows", () => {
    const wrong = imports.filter(({ from, to }) => !isOurs(to) && !mayLeanOn(from, packageOf(to)));
    expect(wrong.map(arrow)).toEqual([]);
  });

  it("hold no component outside app, features and ui", () => {
    const components = [...sources.keys()].filter((path) => path.endsWith(".tsx"));
    expect(components.filter((path) => !["app", "features", "ui"].includes(layerOf(path)))).toEqual([]);
  });

  it("show each crossing of a border as ~/ and nothing else", () => {
    const written = [...sources].flatMap(([from, text]) =>
      specifiersOf(from, text).map((specifier) => ({ from, specifier })),
    );
    const wrong = written.filter(({ from, specifier }) => {
      const to = targetOf(from, specifier);
      return isOurs(to) && isOutside(from, to) !== specifier.startsWith("~/");
    });
    expect(wrong.map(({ from, specifier }) => `${from} → ${specifier}`)).toEqual([]);
  });
});

describe("the sources", () => {
  it("import nothing that does not exist", () => {
    const missing = imports.filter(({ to }) => isOurs(to) && /\.tsx?$/.test(to) && !sources.has(to.slice(4)));
    expect(missing.map(arrow)).toEqual([]);
  });

  it("have no cycles", () => {
    expect(cycles()).toEqual([]);
  });

  it(`have no file of more than ${longest} lines`, () => {
    const code = [...sources].filter(([path]) => !isWords(path));
    const lengths = code.map(([path, text]) => ({ path, lines: text.split("\n").length - 1 }));
    expect(lengths.filter(({ lines }) => lines > longest)).toEqual([]);
  });

  it("have no drawer names", () => {
    const wrong = [...sources.keys()]
      .filter((path) => !isWords(path))
      .filter((path) => path.split("/").some((part) => drawers.test(part.replace(/\..*$/, ""))));
    expect(wrong).toEqual([]);
  });

  it("export by name, one by one", () => {
    const wrong = [...sources].flatMap(([path, text]) =>
      [...nodesOf(path, text)]
        .filter(({ type }) => type === "ExportAllDeclaration" || type === "ExportDefaultDeclaration")
        .map(({ type }) => `${path}: ${type}`),
    );
    expect(wrong).toEqual([]);
  });
});

function arrow({ from, to }: { from: string; to: string }): string {
  return `${from} → ${to.replace(/^src\//, "")}`;
}

/** Lists of words are as long as there is to say, and named after the part of the interface they speak for. */
function isWords(path: string): boolean {
  return path.startsWith("i18n/en/");
}

/** "features/canvas/Canvas.tsx" → "features". */
function layerOf(path: string): string {
  return path.split("/")[0] ?? path;
}

/** "features/canvas/Canvas.tsx" → "features/canvas"; any other layer is one room. */
function roomOf(path: string): string {
  const [layer = path, room = ""] = path.split("/");
  return layer === "features" ? `features/${room}` : layer;
}

function isOurs(to: string): boolean {
  return to.startsWith("src/");
}

function isOutside(from: string, to: string): boolean {
  return roomOf(from) !== roomOf(to.slice(4));
}

function mayImport(from: string, to: string): boolean {
  if (!isOutside(from, to)) return true;
  return (layers[layerOf(from)] ?? "").split(" ").includes(layerOf(to.slice(4)));
}

function mayLeanOn(from: string, name: string): boolean {
  return (packages[roomOf(from)] ?? packages[layerOf(from)] ?? "").split(" ").includes(name);
}

/** "@xyflow/react/dist/style.css" → "@xyflow/react". */
function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

/** What a file imports: "src/model/map.ts" for ours, the specifier for a package. */
function importsOf(from: string, text: string): string[] {
  return specifiersOf(from, text).map((specifier) => targetOf(from, specifier));
}

function specifiersOf(path: string, text: string): string[] {
  const forms = new Set([
    "ImportDeclaration",
    "ImportExpression",
    "ExportNamedDeclaration",
    "ExportAllDeclaration",
    "TSImportType",
  ]);
  return [...nodesOf(path, text)]
    .filter(({ type }) => forms.has(type))
    .map((node) => stringOf(node["source"]) ?? stringOf(node["argument"]))
    .filter((specifier) => specifier !== null);
}

function targetOf(from: string, specifier: string): string {
  const plain = specifier.replace(/\?.*$/, "");
  if (plain.startsWith("~/")) return withEnding(`src/${plain.slice(2)}`);
  if (plain.startsWith(".")) return withEnding(join("src", dirname(from), plain));
  return plain;
}

/** Imports leave out .ts and .tsx; style sheets, JSON and pictures keep theirs. */
function withEnding(path: string): string {
  const found = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((name) =>
    sources.has(name.slice(4)),
  );
  return found ?? (/\.\w+$/.test(path) ? path : `${path}.ts`);
}

/** Each cycle once, as the files it runs through. Types count: who needs another's types is bound to it. */
function cycles(): string[] {
  const next = new Map([...sources.keys()].map((path) => [path, new Set<string>()]));
  for (const { from, to } of imports) if (isOurs(to)) next.get(from)?.add(to.slice(4));
  const finished = new Set<string>();
  const found: string[] = [];

  function follow(path: string, trail: string[]): void {
    if (finished.has(path)) return;
    const start = trail.indexOf(path);
    if (start >= 0) {
      found.push([...trail.slice(start), path].join(" → "));
      return;
    }
    for (const to of next.get(path) ?? []) follow(to, [...trail, path]);
    finished.add(path);
  }

  for (const path of sources.keys()) follow(path, []);
  return found;
}
