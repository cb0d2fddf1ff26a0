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

/**
 * React Flow names its parts for debuggers (`MiniMap.displayName = …`) and wraps them in calls that a bundler must take
 * for doing something. Said to do nothing but make what they return, the parts that are not used here stay out.
 */
function unusedPartsOfReactFlow(): Plugin {
  return {
    name: "relata-unused-parts-of-react-flow",
    apply: "build",
    transform: {
      filter: { id: /@xyflow\/react\/dist\/esm\/index\.js$/u },
      handler: (code) => ({
        code: code
          .replaceAll(/^\w+\.displayName = '\w+';$/gmu, "")
          .replaceAll(/^((?:const|var) [\w$]+ = )(memo|forwardRef)\(/gmu, "$1/* @__PURE__ */ $2("),
        map: null,
      }),
    },
  };
}

const alias = { "~": fileURLToPath(new URL("./src", import.meta.url)) };

export default defineConfig({
  base: "./",
  resolve: { alias },
  plugins: [react({ compiler: true }), contentSecurityPolicy(), unusedPartsOfReactFlow()],
  build: {
    target: "baseline-widely-available",
    sourcemap: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // What counts is what a person downloads before the first map: test/tools/size.mjs holds that limit.
    chunkSizeWarningLimit: 1000,
  },
  worker: { format: "iife" },
  preview: { headers },
  test: {
    projects: [
      { extends: true, test: { name: "pure", environment: "node", include: ["test/**/*.test.ts"] } },
      {
        extends: true,
        test: {
          name: "dom",
          environment: "jsdom",
          include: ["test/**/*.test.tsx"],
          setupFiles: ["test/setup.ts"],
        },
      },
    ],
    css: { modules: { classNameStrategy: "non-scoped" } },
    // Types, lint and build run beside the tests, on two cores perhaps.
    testTimeout: 20_000,
  },
});
