import { fileURLToPath } from "node:url";

import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

/** What a page of Relata may do: run and style itself from its own files, and talk to nobody. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'none'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types app-scripts",
];

/** A worker takes its policy from its own response, so the preview server sends headers as well as the page its meta tag. */
const headers = {
  "Content-Security-Policy": [...policy, "frame-ancestors 'none'"].join("; "),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
};

/** Only the built page carries the policy: the development client needs a socket and inline styles. */
function contentSecurityPolicy(): Plugin {
  return {
    name: "relata-content-security-policy",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: policy.join("; ") },
        injectTo: "head-prepend",
      },
    ],
  };
}

/** The code of packages that can be found by what it says; a pattern that has nothing to find fails the build. */
type Cut = readonly [pattern: RegExp, instead: string];

/**
 * Parts of packages that nothing here reaches, and that a bundler must keep because it cannot know that: methods, and
 * what a call at the head of a file makes. All of it is cut before the code is bundled, so that what only these parts
 * use stays out as well.
 */
const unreached: readonly { readonly file: RegExp; readonly cuts: readonly Cut[] }[] = [
  {
    // Named for debuggers (`MiniMap.displayName = …`), and wrapped in calls that make what they return and no more.
    // Relations are painted by the stage, also while one is drawn: React Flow has no edges to show. It selects nothing
    // either, and each element is of our own kind.
    file: /@xyflow\/react\/dist\/esm\/index\.js$/u,
    cuts: [
      [/^\w+\.displayName = '\w+';$/gmu, ""],
      [/^((?:const|var) [\w$]+ = )(?=(?:memo|forwardRef|create\w+Edge)\()/gmu, "$1/* @__PURE__ */ "],
      [/jsx\(EdgeRenderer, \{[^{}]*\}\), jsx\(ConnectionLineWrapper, \{[^{}]*\}\), /gu, ""],
      [/children: \[children, nodesSelectionActive && \(jsx\(NodesSelection, \{[^{}]*\}\)\)\]/gu, "children"],
      [/ \|\| builtinNodeTypes(?:\[nodeType\]|\.default)/gu, ""],
    ],
  },
  {
    // A way between two views is always the curved one; the straight one can mix colours, dates and lists.
    file: /@xyflow\/system\/dist\/esm\/index\.js$/u,
    cuts: [[/options\?\.interpolate === 'linear' \? interpolate : interpolateZoom/gu, "interpolateZoom"]],
  },
  {
    // Pan, zoom and drag listen to one element and keep a value on it; they build no document from data.
    file: /d3-selection\/dist\/d3-selection\.mjs$/u,
    cuts: [
      [
        /^ {2}(?:selectAll|selectChild|selectChildren|data|enter|exit|join|merge|order|sort|attr|classed|text|html|raise|lower|append|insert|remove|clone|dispatch): selection_\w+,?\n/gmu,
        "",
      ],
    ],
  },
  {
    // Only the view itself moves: no attribute, style or text, whose colours d3 would know how to mix.
    file: /d3-transition\/dist\/d3-transition\.mjs$/u,
    cuts: [
      [
        /^ {2}(?:select|selectAll|filter|merge|transition|attr|attrTween|style|styleTween|text|textTween|remove|easeVarying|end): transition_\w+,\n/gmu,
        "",
      ],
    ],
  },
  {
    // All words come with the scripts: there is no server to ask for them, nor one to tell of words that are missing.
    file: /i18next\/dist\/esm\/i18next\.js$/u,
    // One instance speaks one language at a time.
    cuts: [
      [/new Connector\(createClassOnDemand\(this\.modules\.backend\), .*?\)/gu, "new EventEmitter()"],
      [
        /^ {2}(?:reloadResources|hydrate|loadNamespaces|loadLanguages|dir|cloneInstance|toJSON)\(.*\) \{\n(?:(?! {2}\}$).*\n)* {2}\}$/gmu,
        "",
      ],
      [/^ {8}reloadResources: this\.reloadResources\.bind\(this\)$/gmu, ""],
    ],
  },
  {
    // Kinds of easing and of mixing, each made by a call that does nothing else.
    file: /d3-(?:array|ease|interpolate)\/dist\/d3-\w+\.mjs$/u,
    cuts: [[/^((?:const|var) [\w$]+ = )(?=\(function|[\w$]+\()/gmu, "$1/* @__PURE__ */ "]],
  },
];

function withoutUnreached(): Plugin {
  return {
    name: "relata-without-unreached",
    apply: "build",
    transform: {
      filter: { id: unreached.map(({ file }) => file) },
      handler: (code, id) => {
        const cuts = unreached.find(({ file }) => file.test(id))?.cuts ?? [];
        return { code: cuts.reduce((rest, cut) => without(rest, cut, id), code), map: null };
      },
    },
  };
}

/** Another version of a package may be written otherwise, and would come back whole without a word. */
function without(code: string, [pattern, instead]: Cut, id: string): string {
  const rest = code.replaceAll(pattern, instead);
  if (rest === code) throw new Error(`${id} has nothing that matches ${String(pattern)}`);
  return rest;
}

const alias = { "~": fileURLToPath(new URL("./src", import.meta.url)) };

export default defineConfig({
  base: "./",
  resolve: { alias },
  plugins: [react({ compiler: true }), contentSecurityPolicy(), withoutUnreached()],
  build: {
    target: "baseline-widely-available",
    sourcemap: true,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What every page stands on, in one piece: in pieces it packs worse, and each is asked for by itself.
            { name: "base", test: /src\/(?:app\/App|i18n\/text|ui\/(?:Icon|Button|IconButton))\.tsx?$/u },
            // What draws, on every page that shows a map large or small.
            { name: "scene", test: /src\/scene\/(?:build|hit|lift|render\/canvas|sample)\.ts$/u },
            // What an open map has at once.
            { name: "map", test: /src\/(?:app\/MapPage|features\/canvas\/Canvas)\.tsx$/u },
            // What several parts that come later share: components, signs and small helpers, hundreds of files if each came alone.
            { name: "shared", test: /node_modules\/lucide|src\/(?:ui|lib)\//u, minShareCount: 2 },
          ],
        },
      },
    },
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // What counts is what a person downloads before the first map: test/tools/size.mjs holds that limit.
    chunkSizeWarningLimit: 1000,
  },
  worker: { format: "iife" },
  preview: { headers },
  test: {
    projects: [
      {
        extends: true,
        // What is pure leaves nothing behind, so that its files need no world each of their own.
        test: {
          name: "pure",
          environment: "node",
          include: ["test/**/*.test.ts"],
          setupFiles: ["src/lenses/readings.ts", "test/laws.ts"],
          isolate: false,
        },
      },
      {
        extends: true,
        // To read React and its likes anew for each file takes longer than the tests. What is kept is put at rest.
        test: {
          name: "dom",
          environment: "jsdom",
          include: ["test/**/*.test.tsx"],
          exclude: ["test/**/*.apart.test.tsx"],
          setupFiles: ["src/lenses/readings.ts", "test/laws.ts", "test/setup.ts"],
          isolate: false,
        },
      },
      {
        extends: true,
        // What puts others in the place of modules, or asks what is kept as a whole.
        test: {
          name: "apart",
          environment: "jsdom",
          include: ["test/**/*.apart.test.tsx"],
          setupFiles: ["src/lenses/readings.ts", "test/laws.ts", "test/setup.ts"],
        },
      },
    ],
    // Left to itself it leaves a core idle, which on two is half of them.
    maxWorkers: "100%",
    css: { modules: { classNameStrategy: "non-scoped" } },
    // Types, lint and build run beside the tests, on two cores perhaps.
    testTimeout: 20_000,
  },
});
