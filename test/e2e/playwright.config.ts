import { defineConfig } from "@playwright/test";

import { ensureBrowser, flags } from "../tools/browser.mjs";

const port = process.env["RELATA_PORT"] ?? "4190";
const address = `http://127.0.0.1:${port}`;
const cache = "../../node_modules/.cache";

/** The built app in the machine's own Chromium, one test at a time: some of them measure milliseconds. */
export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  outputDir: `${cache}/playwright`,
  workers: 1,
  fullyParallel: false,
  forbidOnly: process.env["CI"] !== undefined,
  reporter: [
    ["list"],
    ["json", { outputFile: process.env["RELATA_REPORT"] ?? `${cache}/relata/browser.json` }],
  ],
  use: {
    baseURL: address,
    actionTimeout: 10_000,
    viewport: { width: 1280, height: 800 },
    locale: "en-GB",
    timezoneId: "Europe/Amsterdam",
    colorScheme: "light",
    contextOptions: { reducedMotion: "reduce" },
    serviceWorkers: "block",
    launchOptions: { executablePath: ensureBrowser(), args: flags },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort --host 127.0.0.1`,
    cwd: "../..",
    url: address,
    // The run of everything picks a free port, so that it never tests a stranger's server.
    reuseExistingServer: process.env["RELATA_PORT"] === undefined,
  },
});
