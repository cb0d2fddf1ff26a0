import { truncateSync, writeFileSync } from "node:fs";

import type { Page } from "@playwright/test";

import { element, expect, newMap, openCase, openLibrary, ready, renameMap, saved, test } from "./app";
import { exported } from "./exporting";
import { difference, figuresOf, sizeOfPng } from "./pixels";

interface Given {
  readonly name: string;
  readonly buffer: Buffer;
}

async function importing(page: Page, ...files: readonly Given[]): Promise<void> {
  await page
    .getByLabel("Import files")
    .setInputFiles(files.map((file) => ({ mimeType: "application/json", ...file })));
}

function given(name: string, content: string | Uint8Array): Given {
  return { name, buffer: Buffer.from(content) };
}

function cards(page: Page) {
  return page.getByRole("button", { name: /^Actions for /u });
}

test("a map that is exported and imported again is exported as the same bytes", async ({ page }) => {
  await openCase(page, "toeslagenaffaire");
  const first = await exported(page, { format: "Relata map" });
  expect(first.name).toMatch(/^The Dutch childcare-benefits scandal.*\.relata\.json$/u);
  expect((await exported(page, { format: "Relata map" })).bytes).toEqual(first.bytes);

  await openLibrary(page);
  await importing(page, given(first.name, first.bytes));
  await page.waitForURL(/#\/map\//u);
  await ready(page);
  expect((await exported(page, { format: "Relata map" })).bytes).toEqual(first.bytes);

  await importing(page, given(first.name, first.bytes));
  await expect(page.getByText(/^You already had a map that came from this file/u)).toBeVisible();
  await openLibrary(page);
  await expect(cards(page)).toHaveCount(2);
});

test("pictures are the same bytes twice, and a PNG is the SVG at one, two and four times its size", async ({
  page,
  context,
}) => {
  await openCase(page, "coronamelder");
  const svg = (await exported(page, { format: "SVG picture" })).bytes;
  expect((await exported(page, { format: "SVG picture" })).bytes).toEqual(svg);
  const { width, height } = figuresOf(svg.toString());
  for (const scale of [1, 2, 4] as const) {
    const { name, bytes } = await exported(page, { format: "PNG picture", size: `${scale}×` });
    expect(name).toMatch(/\.png$/u);
    expect(sizeOfPng(bytes)).toEqual({ width: width * scale, height: height * scale });
    const same = { svg: svg.toString(), x: 0, y: 0, zoom: scale };
    if (scale < 4) expect(await difference(context, bytes, same, 8)).toBeLessThan(0.001);
  }
  const twice = await exported(page, { format: "PNG picture", size: "2×" });
  expect((await exported(page, { format: "PNG picture", size: "2×" })).bytes).toEqual(twice.bytes);
});

const png = Uint8Array.from([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52,
]);

test("hostile files are refused in words, and change nothing", async ({ page }, info) => {
  await newMap(page);
  await renameMap(page, "Mine");
  await saved(page);
  const whole = (await exported(page, { format: "Relata map" })).bytes.toString();

  const huge = info.outputPath("huge.relata.json");
  writeFileSync(huge, "");
  truncateSync(huge, 50_000_000);
  await page.getByLabel("Import files").setInputFiles(huge);
  await refused(page, /this one has 50 MB/u);

  const hostile: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
    ["empty.json", "", /The file is empty/u],
    ["picture.json", png, /This picture is damaged/u],
    ["archive.zip", Uint8Array.of(0x50, 0x4b, 3, 4, 0), /holds no text/u],
    ["half.relata.json", whole.slice(0, whole.length / 2), /ends too early/u],
    ["list.json", "[]", /not a Relata map/u],
    ["deep.json", "[".repeat(100_000) + "]".repeat(100_000), /stand too deep/u],
    ["graph.json", `{"nodes":[],"edges":[],"__proto__":{"polluted":1}}`, /not a Relata map/u],
    ["network.graphml", "<!DOCTYPE x [<!ENTITY a 'b'>]><graphml/>", /not a Relata map/u],
    ["not-a-number.json", whole.replace(`"version": 1`, `"version": NaN`), /not a Relata map/u],
    ["new.relata.json", whole.replace(`"version": 1`, `"version": 99`), /newer version of Relata/u],
  ];
  for (const [name, content, words] of hostile) {
    await importing(page, given(name, content));
    await refused(page, words);
  }

  await expect(page.getByRole("heading", { level: 1 })).toContainText("Mine");
  expect((await exported(page, { format: "Relata map" })).bytes.toString()).toBe(whole);
  await openLibrary(page);
  await expect(cards(page)).toHaveCount(1);
});

async function refused(page: Page, words: RegExp): Promise<void> {
  const dialog = page.getByRole("dialog", { name: "Import" });
  await expect(dialog).toContainText(words);
  await expect(dialog).toContainText("Nothing was changed");
  await dialog.getByRole("button", { name: "Close" }).last().click();
  await expect(dialog).toBeHidden();
}

const script = `<script>window.broken=1</script><img src=x onerror="window.broken=1">`;

test("a damaged map is repaired only when asked, and script in its words stays words", async ({ page }) => {
  page.on("dialog", (dialog) => {
    throw new Error(`a dialog of the browser: ${dialog.message()}`);
  });
  await openCase(page, "london-live-facial-recognition");
  const whole = (await exported(page, { format: "Relata map" })).bytes.toString();
  const texts =
    /"(title|question|summary|place|period|asOf|contentNote|name|reason|label|note|citation|text|why|whyProtection|whyEmpowerment|event|context)": "[^"\\]*"/gu;
  const damaged = whole
    .replaceAll(texts, (_, key: string) => `"${key}": ${JSON.stringify(script)}`)
    .replaceAll(/"url": "[^"]*"/gu, `"url": "javascript:window.broken=1"`)
    .replace(/"x": -?[\d.]+/u, `"x": 1e999`)
    .replace(/"to": "[^"]+"/u, `"to": "nobody"`);

  await openLibrary(page);
  await importing(page, given("damaged.relata.json", damaged));
  const dialog = page.getByRole("dialog", { name: "Import" });
  await expect(dialog).toContainText("A relation ends at something that is not in the file.");
  await expect(dialog).toContainText("(“nobody”)");
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(cards(page)).toHaveCount(0);

  await importing(page, given("damaged.relata.json", damaged));
  await dialog.getByRole("button", { name: "Import with these repairs" }).click();
  await page.waitForURL(/#\/map\//u);
  await ready(page);
  await expect(element(page, "Actor", script).first()).toBeAttached();
  const picture = (await exported(page, { format: "SVG picture" })).bytes.toString();
  expect(picture).toContain("&lt;script&gt;");
  expect(picture).not.toContain("<script");
  await exported(page, { format: "PNG picture", size: "1×" });
  expect(await page.evaluate(() => (window as { broken?: unknown }).broken)).toBeUndefined();
});

test("files can be dropped anywhere, and several are summed up", async ({ page }) => {
  await newMap(page);
  const whole = (await exported(page, { format: "Relata map" })).bytes.toString();
  await openLibrary(page);
  const dropped = await page.evaluateHandle((whole) => {
    const carried = new DataTransfer();
    carried.items.add(new File([whole], "one.relata.json"));
    carried.items.add(new File([whole], "two.relata.json"));
    carried.items.add(new File(["nonsense"], "three.txt"));
    return carried;
  }, whole);
  await page.dispatchEvent("body", "dragover", { dataTransfer: dropped });
  await expect(page.getByText("Drop files to import them")).toBeVisible();
  await page.dispatchEvent("body", "drop", { dataTransfer: dropped });
  const dialog = page.getByRole("dialog", { name: "Import" });
  await expect(dialog).toContainText("2 maps imported");
  await expect(dialog).toContainText("1 file could not be imported");
  await dialog.getByRole("button", { name: "Close" }).last().click();
  await expect(cards(page)).toHaveCount(3);
});
