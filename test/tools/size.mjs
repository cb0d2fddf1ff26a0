// What a person downloads before the first map is usable, and whether the built code could talk to anyone.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

import { chromium } from "playwright-core";
import { preview } from "vite";

import { ensureBrowser, flags } from "./browser.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const dist = join(root, "dist");

/** Bytes of JavaScript, gzipped, until a map can be worked on. */
const limit = 240_000;

/** Ways to reach a network. Each exception names the text around it in the built code and why it is harmless. */
const reaches = /\bfetch\(|XMLHttpRequest|WebSocket|RTCPeerConnection|sendBeacon|EventSource/g;
const harmless = [];

const loaded = await loadedForFirstMap();
const problems = [
  ...tooMuch("a case", loaded.ofCase),
  ...tooMuch("a stored map", loaded.ofMap),
  ...talkative(),
];
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

/**
 * Opens a case, and a map stored before, each as the first page of a visit; gives the scripts asked for until the picture
 * stands and its buttons work.
 */
async function loadedForFirstMap() {
  const server = await preview({ root, logLevel: "warn", preview: { host: "127.0.0.1", port: 4290 } });
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: flags });
  try {
    const [address] = server.resolvedUrls.local;
    const context = await browser.newContext();
    const ofCase = await loadedFor(context, `${address}#/case/toeslagenaffaire`);
    const ofMap = await loadedFor(context, await aStoredMap(context, address));
    return { ofCase, ofMap };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function loadedFor(context, address) {
  const page = await context.newPage();
  await page.addInitScript(noteWhenUsable);
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName("usable").length > 0);
  await page.waitForLoadState("networkidle");
  const scripts = await page.evaluate(scriptsUntilUsable);
  await page.close();
  return scripts;
}

/** A case with one change is a map of one's own; gives its address. */
async function aStoredMap(context, address) {
  const page = await context.newPage();
  await page.goto(`${address}#/case/toeslagenaffaire`);
  const title = page.getByRole("heading", { level: 1 });
  await title.getByRole("button").click();
  await title.getByRole("textbox").fill("Mine");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => window.location.hash.startsWith("#/map/"));
  await page
    .getByRole("status")
    .filter({ hasText: /^Saved/u })
    .first()
    .waitFor();
  const stored = page.url();
  await page.close();
  return stored;
}

/** Runs in the page. */
function noteWhenUsable() {
  const watch = new MutationObserver(() => {
    if (!document.querySelector("canvas[data-painted]")) return;
    if (!document.querySelector('button[aria-label="Zoom to fit"]')) return;
    performance.mark("usable");
    watch.disconnect();
  });
  watch.observe(document, { subtree: true, childList: true, attributes: true });
}

/** Runs in the page. */
function scriptsUntilUsable() {
  const [usable] = performance.getEntriesByName("usable");
  const scripts = performance
    .getEntriesByType("resource")
    .map(({ name, startTime }) => ({ path: new URL(name).pathname.slice(1), startTime }))
    .filter(({ path }) => path.endsWith(".js"));
  return scripts.map(({ path, startTime }) => ({ path, first: startTime <= usable.startTime }));
}

function tooMuch(what, scripts) {
  const sizes = scripts.map(({ path, first }) => {
    const bytes = gzipSync(readFileSync(join(dist, path)), { level: 9 }).length;
    return { path, first, bytes };
  });
  const total = sizes.filter(({ first }) => first).reduce((sum, { bytes }) => sum + bytes, 0);
  console.log(`\nWhere ${what} is the first page:`);
  for (const { path, first, bytes } of sizes)
    console.log(`${kB(bytes).padStart(10)}  ${path}${first ? "" : " (asked for later)"}`);
  console.log(
    `${kB(total).padStart(10)}  JavaScript before the first map is usable, gzipped (at most ${kB(limit)})`,
  );
  return total > limit
    ? [
        `Where ${what} is the first page, it needs ${kB(total)} of JavaScript; at most ${kB(limit)} is promised.`,
      ]
    : [];
}

function talkative() {
  const scripts = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".js"),
  );
  const found = scripts.flatMap((script) => {
    const text = readFileSync(join(dist, script), "utf8");
    return [...text.matchAll(reaches)]
      .map((match) => text.slice(Math.max(0, match.index - 40), match.index + 60))
      .filter((around) => !harmless.some((exception) => around.includes(exception.text)))
      .map((around) => `${script} may reach a network: …${around}…`);
  });
  console.log(`${scripts.length} scripts searched for ways to reach a network: ${found.length} found`);
  return found;
}

function kB(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
