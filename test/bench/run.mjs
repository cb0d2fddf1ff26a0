import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

import { chromium } from "playwright-core";
import { build, preview } from "vite";

import { ensureBrowser, flags } from "../tools/browser.mjs";
import { analysisTimes } from "./analysis.mjs";
import { comparedGestures, comparedTime, withRedesign } from "./compare.mjs";
import { gestures, typing } from "./gestures.mjs";
import { lensTimes } from "./lenses.mjs";
import { makeMap } from "./make-map.mjs";
import { pictureTimes } from "./pictures.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const cache = `${root}node_modules/.cache/bench`;
/** Beyond this many elements a picture takes longer than all else together. */
const mostForPictures = 1000;
const repetitions = Number(process.env["BENCH_REPETITIONS"] ?? 3);
const sizes = (process.env["BENCH_SIZES"] ?? "50/100 200/400 1000/2000 5000/10000")
  .split(" ")
  .map((size) => size.split("/").map(Number));

mkdirSync(cache, { recursive: true });
await build({ root, logLevel: "error" });
/** The floor is no part of the app: it is built apart, without the app's policy. */
const floor = {
  root: `${root}test/bench/floor`,
  configFile: false,
  base: "./",
  logLevel: "error",
  resolve: { alias: { "~": `${root}src` } },
  worker: { format: "iife" },
  build: { outDir: `${cache}/floor`, emptyOutDir: true, assetsInlineLimit: 0 },
  preview: { port: 4182, host: "127.0.0.1" },
};
await build(floor);
const app = await preview({ root, logLevel: "error", preview: { port: 4181, host: "127.0.0.1" } });
const bare = await preview(floor);
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: flags });

async function newPage() {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send("Performance.enable");
  return { context, page, cdp };
}

/** Opens the map in the built app by importing its file, then once more from the library, which is what is timed. */
async function openInApp(map) {
  const { context, page, cdp } = await newPage();
  await page.goto("http://127.0.0.1:4181/#/");
  const file = {
    name: "bench.relata.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(map)),
  };
  await page.getByLabel("Import files").first().setInputFiles(file);
  await page.waitForFunction(() => window.location.hash.startsWith("#/map/"), null, { timeout: 60_000 });
  await firstPicture(page);
  await page
    .getByRole("status")
    .filter({ hasText: /^Saved/u })
    .first()
    .waitFor();
  const hash = new URL(page.url()).hash;
  await page.goto("http://127.0.0.1:4181/#/");
  await page.reload();
  await page.getByRole("button", { name: "New map" }).waitFor();
  await page.evaluate((target) => {
    performance.clearMarks();
    performance.mark("relata-go");
    window.location.hash = target;
  }, hash);
  await firstPicture(page);
  const load = await loadTimes(page);
  return { context, page, cdp, load: { ...load, "load from click": await markedTime(page, "relata-go") } };
}

async function openInFloor(map) {
  const { context, page, cdp } = await newPage();
  await page.goto("http://127.0.0.1:4182/");
  await page.evaluate((value) => window.show(value), map);
  await firstPicture(page);
  return { context, page, cdp, load: await loadTimes(page) };
}

async function firstPicture(page) {
  await page.waitForFunction(() => performance.getEntriesByName("relata-first-picture").length > 0, null, {
    timeout: 60_000,
  });
}

/** From the moment the map is in hand to its first full picture. */
async function loadTimes(page) {
  return { load: await markedTime(page, "relata-opened") };
}

function markedTime(page, from) {
  return page.evaluate((name) => {
    const [start] = performance.getEntriesByName(name);
    const [end] = performance.getEntriesByName("relata-first-picture");
    return end.startTime - start.startTime;
  }, from);
}

async function heapOf(cdp) {
  await cdp.send("HeapProfiler.collectGarbage");
  const { metrics } = await cdp.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "JSHeapUsedSize").value / 1e6;
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function merged(runs) {
  const result = {};
  for (const key of Object.keys(runs[0])) {
    const values = runs.map((run) => run[key]);
    result[key] = { median: median(values), least: Math.min(...values), most: Math.max(...values) };
  }
  return result;
}

async function measure(open, map) {
  const runs = [];
  for (let i = 0; i < repetitions; i += 1) {
    const { context, page, cdp, load } = await open(map);
    await page.waitForTimeout(1200);
    const figures = { ...load, heap: await heapOf(cdp), ...(await gestures(page, cdp, map)) };
    if (open === openInApp) {
      figures.mounted = await page.locator(".react-flow__node").count();
      Object.assign(figures, await typing(page, map));
      Object.assign(figures, await lensTimes(page, median));
      Object.assign(figures, await analysisTimes(page));
      if (map.variants[0].elements.length <= mostForPictures)
        Object.assign(figures, await pictureTimes(page));
    }
    runs.push(figures);
    await context.close();
  }
  return merged(runs);
}

/** Two variants of the map compared: until the first picture of it, and what moving it then costs. */
async function compare(map) {
  const both = withRedesign(map);
  const runs = [];
  for (let i = 0; i < repetitions; i += 1) {
    const { context, page, cdp } = await openInApp(both);
    await page.waitForTimeout(1200);
    const shown = await comparedTime(page);
    runs.push({ ...shown, ...comparedGestures(await gestures(page, cdp, both)) });
    await context.close();
  }
  return merged(runs);
}

/** What is loaded before the first map is usable, as the page itself asks for it, and all there is; gzipped kB. */
function javascript() {
  const told = spawnSync(process.execPath, [`${root}test/tools/size.mjs`], { encoding: "utf8" }).stdout;
  const [ofCase, ofMap] = [...told.matchAll(/([\d.]+) kB\s+JavaScript before the first map/gu)].map((found) =>
    Number(found[1]),
  );
  const scripts = readdirSync(`${root}dist/assets`).filter((name) => name.endsWith(".js"));
  const sizes = scripts.map((name) => gzipSync(readFileSync(`${root}dist/assets/${name}`)).length);
  return { ofCase, ofMap, total: sizes.reduce((sum, size) => sum + size, 0) / 1000 };
}

const results = [];
for (const [elements, relations] of sizes) {
  const map = makeMap(elements, relations);
  const limit = await measure(openInFloor, map);
  const relata = {
    ...(await measure(openInApp, map)),
    ...(elements === mostForPictures ? await compare(map) : {}),
  };
  results.push({ elements, relations, floor: limit, relata });
  print(results.at(-1));
}
await browser.close();
await Promise.all([app.close(), bare.close()]);
const sizesOfScripts = javascript();

function print({ elements, relations, floor, relata }) {
  const rows = {};
  for (const key of Object.keys(relata)) {
    const [ours, limit] = [relata[key], floor[key]];
    rows[key] = {
      relata: Number(ours.median.toFixed(2)),
      spread: `${ours.least.toFixed(1)}–${ours.most.toFixed(1)}`,
      floor: limit === undefined ? "" : Number(limit.median.toFixed(2)),
      ratio: limit === undefined || limit.median === 0 ? "" : Number((ours.median / limit.median).toFixed(2)),
    };
  }
  process.stdout.write(
    `\n${elements} elements, ${relations} relations (main-thread ms per frame; intervals in ms)\n`,
  );
  console.table(rows);
}

const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { cwd: root, encoding: "utf8" }).trim();
const machine = `${cpus().length} × ${cpus()[0].model}, ${Math.round(totalmem() / 2 ** 30)} GiB`;
process.stdout.write(
  `\nJavaScript, gzip: ${sizesOfScripts.ofCase} kB before a case and ${sizesOfScripts.ofMap} kB before a stored map, ${sizesOfScripts.total.toFixed(0)} kB in all\n`,
);
process.stdout.write(`commit ${commit}, ${machine}, ${repetitions} repetitions\n`);
const report = { commit, machine, repetitions, javascript: sizesOfScripts, results };
writeFileSync(`${cache}/bench.json`, `${JSON.stringify(report, null, 2)}\n`);
process.stdout.write(`JSON: node_modules/.cache/bench/bench.json\n`);
