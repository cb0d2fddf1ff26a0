import { readFileSync } from "node:fs";

import type { Page } from "@playwright/test";

import { button, expect, openCase, test } from "./app";
import { faultsInBothThemes } from "./rules";

/** Goes to Evaluate by keys alone. */
async function evaluate(page: Page): Promise<void> {
  await page.getByRole("tab", { name: "Map" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("tab", { name: "Evaluate" })).toBeFocused();
  for (const name of ["Balance", "Observable and perceived", "Who is protected, who is empowered"])
    await expect(page.getByRole("group", { name, exact: true })).toBeVisible();
}

test("an arrangement is judged by keys: a point pressed, a chart read as a table", async ({ page }) => {
  await openCase(page, "london-live-facial-recognition");
  await evaluate(page);
  const point = page.getByRole("button", { name: /^Londoners passing cameras: effectiveness/u });
  await point.focus();
  await page.keyboard.press("Enter");
  await expect(point).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByRole("heading", { name: /^Londoners passing cameras: about/u })).toBeVisible();
  const party = page.getByRole("button", { name: /^People on watchlists: protection/u });
  await party.focus();
  await page.keyboard.press(" ");
  await expect(page.getByRole("heading", { name: /^People on watchlists: /u })).toBeVisible();
  expect(await faultsInBothThemes(page, "section[aria-label=Evaluate]")).toEqual([]);

  await button(page, "Balance: table and files").focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menuitem", { name: "Show as table" })).toBeFocused();
  await page.keyboard.press("Enter");
  const table = page.getByRole("table", { name: "Balance" });
  await expect(table.getByRole("row", { name: /^Overall 0\.50 0\.42 0\.45/u })).toBeVisible();
  expect(await faultsInBothThemes(page, "section[aria-label=Evaluate]")).toEqual([]);
});

test("a chart becomes a file that needs nothing else", async ({ page }) => {
  await openCase(page, "toeslagenaffaire");
  await evaluate(page);
  const saved = async (kind: string) => {
    await button(page, "Balance: table and files").click();
    const coming = page.waitForEvent("download");
    await page.getByRole("menuitem", { name: kind }).click();
    const download = await coming;
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  };
  const svg = await saved("Save as SVG");
  expect(svg.name).toMatch(/^The Dutch childcare-benefits scandal.* – Balance\.svg$/u);
  // A page of its own, since ours reads no text as markup.
  const elsewhere = await page.context().newPage();
  const found = await elsewhere.evaluate((text) => {
    const file = new DOMParser().parseFromString(text, "image/svg+xml");
    const values = [...file.querySelectorAll("*")].flatMap((node) =>
      [...node.attributes].filter(({ name }) => name !== "xmlns").map(({ value }) => value),
    );
    const style = file.querySelector("style")?.textContent ?? "";
    return {
      broken: file.querySelector("parsererror") !== null,
      outside: values.filter((value) => /url\(|\/\//u.test(value)),
      fonts: (style.match(/url\([^)]{0,40}/gu) ?? []).filter(
        (address) => !address.startsWith("url(data:font/woff2;base64,"),
      ),
      words: [...file.querySelectorAll("text")].map(({ textContent }) => textContent).join(" "),
    };
  }, svg.bytes.toString());
  expect(found).toMatchObject({ broken: false, outside: [], fonts: [] });
  expect(found.words).toMatch(/^Balance The Dutch childcare-benefits scandal/u);
  const png = await saved("Save as PNG");
  expect(png.name).toMatch(/Balance\.png$/u);
  expect(png.bytes.subarray(1, 4).toString()).toBe("PNG");
});
