import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

import type { Page } from "@playwright/test";
import { unzipSync } from "fflate";

import { ensureViewers } from "../tools/viewers.mjs";
import { element, expect, newMap, openCase, openLibrary, ready, renameMap, saved, test } from "./app";
import { exported, exporting } from "./exporting";
import { newProfile, removeProfile, startBrowser } from "./ownBrowser";
import { difference, figuresOf, sizeOfPng } from "./pixels";

// Where everything must hold, a missing program is a failure; elsewhere the two tests that need them are skipped.
const viewers = ensureViewers() || process.env["CI"] === "true";
const missing = "needs the programs of Debian's poppler-utils and librsvg2-bin";

/** Drops a file onto the page, as from a folder. */
async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  const dropped = await page.evaluateHandle(
    ({ name, bytes }) => {
      const carried = new DataTransfer();
      carried.items.add(new File([Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0))], name));
      return carried;
    },
    { name, bytes: bytes.toString("base64") },
  );
  await page.dispatchEvent("body", "drop", { dataTransfer: dropped });
}

for (const format of ["PNG picture", "SVG picture"] as const) {
  test(`a ${format} that opens again is the map again when it is dropped`, async ({ page }) => {
    await openCase(page, "coronamelder");
    const whole = (await exported(page, { format: "Relata map" })).bytes;
    const plain = await exported(page, { format });
    const picture = await exported(page, { format, carries: true });
    expect(picture.name).toMatch(/\.map\.(png|svg)$/u);
    expect(picture.bytes.length).toBeGreaterThan(plain.bytes.length);

    await openLibrary(page);
    await drop(page, picture.name, picture.bytes);
    await page.waitForURL(/#\/map\//u);
    await ready(page);
    expect((await exported(page, { format: "Relata map" })).bytes).toEqual(whole);

    await drop(page, plain.name, plain.bytes);
    const dialog = page.getByRole("dialog", { name: "Import" });
    await expect(dialog).toContainText("This picture holds no map");
    await expect(dialog).toContainText("Nothing was changed");
  });
}

test("a picture with a map looks like one without, to other programs too", async ({ page, context }) => {
  await openCase(page, "coronamelder");
  const svg = (await exported(page, { format: "SVG picture", carries: true })).bytes.toString();
  const png = (await exported(page, { format: "PNG picture", size: "1×", carries: true })).bytes;
  const { width, height } = figuresOf(svg);
  expect(sizeOfPng(png)).toEqual({ width, height });
  expect(await difference(context, png, { svg, x: 0, y: 0, zoom: 1 }, 8)).toBeLessThan(0.001);
});

test("a picture of something else holds no map, and changes nothing", async ({ page }) => {
  await newMap(page);
  await renameMap(page, "Mine");
  await saved(page);
  const photo = await page.screenshot();
  const evil = `<svg xmlns="http://www.w3.org/2000/svg"><script>window.broken=1</script><image href="https://example.org/x.png" onerror="window.broken=1"/></svg>`;
  for (const [name, bytes] of [
    ["photo.png", photo],
    ["photo.jpeg", await page.screenshot({ type: "jpeg" })],
    ["evil.svg", Buffer.from(evil)],
  ] as const) {
    await drop(page, name, bytes);
    const dialog = page.getByRole("dialog", { name: "Import" });
    await expect(dialog).toContainText("This picture holds no map");
    await expect(dialog).toContainText("a file whose name ends in .relata.json");
    await dialog.getByRole("button", { name: "Close" }).last().click();
    await expect(dialog).toBeHidden();
  }
  expect(await page.evaluate(() => (window as { broken?: unknown }).broken)).toBeUndefined();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Mine");
});

test("a picture is copied as it is saved, without the map", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openCase(page, "coronamelder");
  const file = (await exported(page, { format: "PNG picture", size: "2×" })).bytes;
  const dialog = await exporting(page);
  await dialog.getByRole("radio", { name: "PNG picture" }).check();
  await dialog.getByRole("radio", { name: "Picture that opens again in Relata" }).check();
  await dialog.getByRole("button", { name: "Copy picture" }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText("The picture is on the clipboard.")).toBeVisible();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const picture = new Uint8Array((await (await item?.getType("image/png"))?.arrayBuffer()) ?? []);
    return btoa(Array.from(picture, (byte) => String.fromCharCode(byte)).join(""));
  });
  const bytes = Buffer.from(copied, "base64");
  expect(sizeOfPng(bytes)).toEqual(sizeOfPng(file));
  expect(bytes.includes("relata-map")).toBe(false);
});

test("a picture is of the selection, or of what is in view", async ({ page }) => {
  await openCase(page, "toeslagenaffaire");
  const shown = async (what: "Selection" | "What is in view") =>
    (await exported(page, { format: "SVG picture", what, bare: true })).bytes.toString();
  await element(page, "Actor", "CAF fraud team").click();
  const selection = await shown("Selection");
  expect(selection).toContain(">CAF fraud team<");
  expect(selection.match(/data-item=/gu)).toHaveLength(1);

  const box = await element(page, "Actor", "CAF fraud team").boundingBox();
  await page.mouse.move(box?.x ?? 0, box?.y ?? 0);
  await page.keyboard.down("Control");
  for (let turn = 0; turn < 6; turn += 1) await page.mouse.wheel(0, -200);
  await page.keyboard.up("Control");
  await expect(element(page, "Actor", "National Ombudsman")).not.toBeInViewport();
  const view = await shown("What is in view");
  expect(view).toContain("CAF fraud team");
  expect(view).not.toContain("National Ombudsman");
  expect(figuresOf(view).width).toBeLessThan(800);
});

test("all kept views come as numbered pictures in one archive", async ({ page }) => {
  await openCase(page, "coronamelder");
  const map = JSON.parse((await exported(page, { format: "Relata map" })).bytes.toString()) as object;
  const views = ["trust", "practice"].map((lens) => ({
    ...{ id: `view-${lens}`, name: `By ${lens}`, lens, filters: [], viewport: null },
  }));
  await openLibrary(page);
  await drop(page, "views.relata.json", Buffer.from(JSON.stringify({ ...map, views })));
  await page.waitForURL(/#\/map\//u);
  await ready(page);
  const wish = { format: "PNG picture", size: "1×", what: "All kept views" } as const;
  const { name, bytes } = await exported(page, wish);
  expect(name).toMatch(/\.zip$/u);
  expect((await exported(page, wish)).bytes).toEqual(bytes);
  const files = Object.entries(unzipSync(bytes));
  expect(files.map(([path]) => path)).toEqual(["1 By trust.png", "2 By practice.png"]);
  for (const [, file] of files) expect(sizeOfPng(Buffer.from(file)).width).toBeGreaterThan(600);
});

test("the letters are there in the first picture that a browser draws", async ({ context, baseURL }) => {
  for (let time = 0; time < 2; time += 1) {
    const profile = await newProfile();
    const own = await startBrowser(profile);
    try {
      const page = await own.context.newPage();
      await page.goto(`${baseURL ?? ""}/#/case/coronamelder`);
      await ready(page);
      const png = (await exported(page, { format: "PNG picture", size: "1×" })).bytes;
      const svg = (await exported(page, { format: "SVG picture" })).bytes.toString();
      expect(await difference(context, png, { svg, x: 0, y: 0, zoom: 1 }, 8)).toBeLessThan(0.001);
    } finally {
      await own.kill();
      await removeProfile(profile);
    }
  }
});

interface Printed {
  readonly file: string;
  /** In points, 72 to the inch. */
  readonly width: number;
  readonly height: number;
}

/** Prints the open map into a PDF, as the dialog asks the browser to. */
async function printed(page: Page, paper: string, file: string): Promise<Printed> {
  const dialog = await exporting(page);
  await dialog.getByRole("radio", { name: "Print or PDF" }).check();
  await dialog.getByRole("radio", { name: paper }).check();
  await page.evaluate(() => {
    const seen = window as { asked?: boolean };
    seen.asked = false;
    window.print = () => (seen.asked = true);
  });
  await dialog.getByRole("button", { name: "Print…" }).click();
  await page.waitForFunction(() => (window as { asked?: boolean }).asked);
  const cdp = await page.context().newCDPSession(page);
  const { data } = await cdp.send("Page.printToPDF", { preferCSSPageSize: true });
  writeFileSync(file, Buffer.from(data, "base64"));
  await expect(page.locator("body > div")).toHaveCount(1);
  await dialog.getByRole("button", { name: "Cancel" }).click();
  const said = execFileSync("pdfinfo", [file], { encoding: "utf8" });
  expect(said).toMatch(/^Pages: +1$/mu);
  const [, width, height] = /^Page size: +([\d.]+) x ([\d.]+)/mu.exec(said) ?? [];
  return { file, width: Number(width), height: Number(height) };
}

test("a print is one page with real words, and looks like the picture", async ({ page, context }, info) => {
  test.skip(!viewers, missing);
  await openCase(page, "toeslagenaffaire");
  const svg = (await exported(page, { format: "SVG picture" })).bytes.toString();
  const { width, height } = figuresOf(svg);
  const { file, ...own } = await printed(page, "As large as the picture", info.outputPath("own.pdf"));
  expect(Math.abs(own.width - width * 0.75)).toBeLessThan(2);
  expect(Math.abs(own.height - height * 0.75)).toBeLessThan(2);
  const words = execFileSync("pdftotext", [file, "-"], { encoding: "utf8" });
  for (const label of ["CAF fraud team", "National Ombudsman", "childcare-benefits scandal"])
    expect(words).toContain(label);
  expect(execFileSync("pdfimages", ["-list", file], { encoding: "utf8" }).trim().split("\n")).toHaveLength(2);

  const dots = info.outputPath("own");
  execFileSync("pdftoppm", ["-png", "-singlefile", "-r", "96", file, dots]);
  const shot = readFileSync(`${dots}.png`);
  // Letters are set a little otherwise by each program that draws them.
  expect(await difference(context, shot, { svg, x: 0, y: 0, zoom: 1 }, 96)).toBeLessThan(0.02);

  for (const [paper, long, short] of [
    ["A4", 842, 595],
    ["A3", 1191, 842],
  ] as const) {
    const sheet = await printed(page, paper, info.outputPath(`${paper}.pdf`));
    expect([Math.round(sheet.width), Math.round(sheet.height)]).toEqual([long, short]);
  }
});

test("other programs draw the lines and shapes of an SVG where a browser does", async ({
  page,
  context,
}, info) => {
  test.skip(!viewers, missing);
  await openCase(page, "coronamelder");
  await page.getByRole("button", { name: "Practice", exact: true }).click();
  const whole = (await exported(page, { format: "SVG picture" })).bytes.toString();
  const drawn = (svg: string) => {
    const file = info.outputPath("drawn.svg");
    writeFileSync(file, svg);
    return execFileSync("rsvg-convert", [file], { maxBuffer: 100_000_000 });
  };
  const wordless = whole.replaceAll(/<text [^>]*>[^<]*<\/text>/gu, "");
  const placed = { x: 0, y: 0, zoom: 1 };
  expect(sizeOfPng(drawn(whole))).toMatchObject({ width: figuresOf(whole).width });
  expect(await difference(context, drawn(wordless), { svg: wordless, ...placed }, 64)).toBeLessThan(0.002);
  expect(await difference(context, drawn(whole), { svg: whole, ...placed }, 64)).toBeLessThan(0.05);
});
