import { defineConfig } from "@playwright/test";

import { ensureBrowser, flags } from "../tools/browser.mjs";

const port = process.env["RELATA_PORT"] ?? "4190";
const address = `http://127.0.0.1:${port}`;
const cache = "../../node_modules/.cache";

/** What kills browsers and counts the milliseconds that are lost, and so wants the machine for itself. */
const timed = /(?:killing|leaving)\.spec\.ts$/u;
/** `beside`: all the others, two at once; `alone`: these by themselves; left out: everything, one after another. */
const part = process.env["RELATA_PART"];

/** The built app in the machine's own Chromium. */
export default defineConfig({
  testDir: ".",
  testMatch: part === "alone" ? timed : "*.spec.ts",
  testIgnore: part === "beside" ? timed : [],
  outputDir: `${cache}/playwright`,
  workers: part === "beside" ? 2 : 1,
  fullyParallel: part === "beside",
  timeout: 60_000,
  // A busy machine may stand still for some seconds; what is waited for comes, or the test fails all the same.
  expect: { timeout: 15_000 },
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
