// Node of the oldest supported version reads no TypeScript, so the tools are run through Vite.
import { fileURLToPath } from "node:url";

import { runnerImport } from "vite";

export async function runTool(file) {
  const { module } = await runnerImport(fileURLToPath(new URL(file, import.meta.url)), {
    root: fileURLToPath(new URL("../../..", import.meta.url)),
    configFile: false,
    logLevel: "error",
    resolve: { alias: { "~": fileURLToPath(new URL("../../../src", import.meta.url)) } },
  });
  return module;
}
