// `npm test`: types, lint, format, unit and component tests, build, size, browser tests. Stops at the first that fails.
import { mkdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { ensureBrowser } from "./browser.mjs";
import { countBrowser, countUnit, sentence, sum } from "./counts.mjs";
import { ensureFonts } from "./fonts.mjs";
import { runStep, stopSteps } from "./step.mjs";

process.chdir(fileURLToPath(new URL("../..", import.meta.url)));

const reports = "node_modules/.cache/relata";
const unitReport = join(reports, "unit.json");
const browserReport = join(reports, "browser.json");
const killingReport = join(reports, "killing.json");
const program = (name) => join("node_modules", ".bin", process.platform === "win32" ? `${name}.cmd` : name);

// A report of an earlier run must never be counted as this one's.
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const types = { name: "types", run: [program("tsc"), "--noEmit"] };
const lint = { name: "lint", run: [program("oxlint"), "--type-aware", "--max-warnings=0", "src", "test"] };
const format = { name: "format", run: [program("oxfmt"), "--check"] };
const unit = {
  name: "unit and component tests",
  run: [program("vitest"), "run", "--reporter=default", "--reporter=json", `--outputFile.json=${unitReport}`],
};
const build = { name: "build", run: [program("vite"), "build", "--logLevel=warn"] };
const size = { name: "size", run: [process.execPath, "test/tools/size.mjs"] };
const inBrowser = (name, part, file) => (port) => ({
  name,
  run: [program("playwright"), "test", "-c", "test/e2e/playwright.config.ts"],
  env: { RELATA_PORT: String(port), RELATA_REPORT: join(process.cwd(), file), RELATA_PART: part },
  live: true,
});
const browser = inBrowser("browser tests", "beside", browserReport);
const killing = inBrowser("killing browsers", "alone", killingReport);

const names = [types, lint, format, unit, build, size, browser(0), killing(0)].map((step) => step.name);
const results = [];

try {
  const chromium = ensureBrowser();
  ensureFonts();
  console.log(`Browser: ${chromium}`);
  // The browser tests wait for what the page does, so nothing else may run beside them.
  const ready = await sideBySide([types, lint, format, build, size], [unit]);
  const port = await freePort(4190);
  if (ready) await inOrder([browser(port), killing(port)]);
} catch (error) {
  console.error(`\n${error.message}`);
  results.push({ name: "browser", seconds: 0, ok: false });
}

report();

async function sideBySide(...lanes) {
  const ends = await Promise.all(lanes.map(inOrder));
  return ends.every(Boolean);
}

/** Runs steps one after another until one fails here or beside. */
async function inOrder(steps) {
  for (const step of steps) {
    if (results.some((result) => !result.ok)) return false;
    const result = await runStep(step);
    // A step ended because another had failed has not failed itself.
    if (results.some((earlier) => !earlier.ok)) return false;
    results.push(result);
    if (!result.ok) stopSteps();
  }
  return results.every((result) => result.ok);
}

function report() {
  const failed = results.find((result) => !result.ok);
  console.log("");
  for (const name of names) {
    const result = results.find((r) => r.name === name);
    const seconds = result ? `${result.seconds.toFixed(1).padStart(7)} s` : "";
    console.log(`${name.padEnd(26)}${!result ? "not done" : result.ok ? "passed " : "failed "}${seconds}`);
  }
  const counts = sum(sum(countUnit(unitReport), countBrowser(browserReport)), countBrowser(killingReport));
  // A step that is no test, or dies before it counts, is still one failure.
  if (failed && counts.failed === 0) counts.failed = 1;
  if (!failed && counts.passed === 0) counts.failed = 1;
  console.log(`total${`${(performance.now() / 1000).toFixed(1)} s`.padStart(37)}`);
  if (failed) console.log(`stopped at: ${failed.name}`);
  console.log(sentence(counts));
  process.exitCode = counts.failed > 0 ? 1 : 0;
}

/** The first port from `port` on that nobody listens to. */
function freePort(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.on("error", () => resolve(freePort(port + 1)));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(port)));
  });
}
