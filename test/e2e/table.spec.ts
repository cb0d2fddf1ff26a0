import type { Locator, Page } from "@playwright/test";

import { button, element, expect, newMap, openCase, saved, test } from "./app";
import { exported } from "./exporting";
import { faultsInBothThemes } from "./rules";

async function show(page: Page, sheet: "Drawing" | "Table" | "Outline"): Promise<void> {
  await page.getByRole("radiogroup", { name: "See the map as" }).getByRole("radio", { name: sheet }).check();
}

function grid(page: Page): Locator {
  return page.getByRole("grid");
}

/** A cell by what its row and its column are called in the document. */
function cell(page: Page, row: string, column: string): Locator {
  return grid(page)
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name: row, exact: true }) })
    .locator(`[data-column="${column}"]`);
}

test("a cell is filled in, one step takes it back, and the drawing and the file show it", async ({
  page,
}) => {
  await openCase(page, "toeslagenaffaire");
  await show(page, "Table");
  await cell(page, "CAF fraud team", "label").click();
  await page.keyboard.type("Fraud hunters");
  await page.keyboard.press("Enter");
  await expect(cell(page, "Fraud hunters", "kind")).toHaveText("Actor");

  await button(page, "Undo").click();
  await expect(cell(page, "CAF fraud team", "kind")).toBeVisible();
  await button(page, "Redo").click();
  await expect(cell(page, "Fraud hunters", "kind")).toBeVisible();

  await show(page, "Drawing");
  await expect(element(page, "Actor", "Fraud hunters")).toBeVisible();
  const file = await exported(page, { format: "Relata map" });
  expect(file.bytes.toString("utf8")).toContain('"Fraud hunters"');
  const picture = await exported(page, { format: "SVG picture" });
  expect(picture.bytes.toString("utf8")).toContain("Fraud hunters");
});

test("several rows are filled in at once, after it has said so, in one step", async ({ page }) => {
  await openCase(page, "toeslagenaffaire");
  await show(page, "Table");
  await cell(page, "House of Representatives", "chain").click();
  await cell(page, "CAF fraud team", "chain").click({ modifiers: ["Shift"] });
  await expect(page.getByRole("complementary").getByRole("heading", { name: "3 selected" })).toBeVisible();
  await page.keyboard.type("ind");
  await expect(page.getByText("Sets Sector of 3 elements.")).toBeVisible();
  await page.keyboard.press("Enter");
  for (const name of ["House of Representatives", "Tax Administration / Benefits", "CAF fraud team"])
    await expect(cell(page, name, "chain")).toHaveText("Industry");
  await page.keyboard.press("Control+z");
  await expect(cell(page, "House of Representatives", "chain")).toHaveText("Policy makers");
  await expect(cell(page, "CAF fraud team", "chain")).toHaveText("Practitioners (end users)");
  await expect(page.getByRole("banner").getByRole("button", { name: "Undo" })).toHaveAttribute(
    "aria-disabled",
    "true",
  );
});

test("a map is made in the table by keys alone", async ({ page }) => {
  await newMap(page);
  await show(page, "Table");
  for (const name of ["Police", "Visitors"]) {
    await button(page, "Add an element").focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("menuitem").first()).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("textbox", { name: /^Label: / })).toBeFocused();
    await page.keyboard.type(name);
    await page.keyboard.press("Enter");
  }
  await page.keyboard.press("Control+Home");
  await expect(cell(page, "Police", "label")).toBeFocused();
  for (const step of ["ArrowRight", "ArrowRight"]) await page.keyboard.press(step);
  await page.keyboard.type("pol");
  await page.keyboard.press("Tab");
  await expect(cell(page, "Police", "type")).toHaveText("Police or law enforcement");
  await expect(cell(page, "Police", "chain")).toBeFocused();

  await page.getByRole("radio", { name: "Elements", exact: true }).focus();
  await page.keyboard.press("ArrowRight");
  await button(page, "Add a relation").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("P");
  await page.keyboard.press("Tab");
  await page.keyboard.press("V");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(grid(page).getByRole("rowheader", { name: "Police" })).toBeFocused();
  await page.keyboard.press("End");
  for (let moves = 0; moves < 6; moves += 1) await page.keyboard.press("ArrowLeft");
  await page.keyboard.type("-2");
  await page.keyboard.press("Enter");
  await expect(grid(page).getByText("−2 distrust")).toBeVisible();
  await saved(page);

  await page.reload();
  await show(page, "Outline");
  await expect(
    page
      .getByRole("button", { name: /distrust from (Police|Visitors) towards (Police|Visitors) \(−2\)/u })
      .first(),
  ).toBeVisible();
});

test("a sentence of the outline brings its relation beside it", async ({ page }) => {
  await openCase(page, "toeslagenaffaire");
  await show(page, "Outline");
  await page.getByRole("searchbox", { name: "Find in the outline" }).fill("Complaints to the Ombudsman");
  await page
    .getByRole("button", { name: /Complaints to the Ombudsman/u })
    .first()
    .click();
  await expect(page.getByRole("complementary").getByRole("heading", { level: 2 })).toContainText(
    "National Ombudsman",
  );
});

test("the table keeps the rules for access while it is filtered and several rows are filled in", async ({
  page,
}) => {
  await openCase(page, "toeslagenaffaire");
  await show(page, "Table");
  // The checker takes its time over every cell; the other rows are like these.
  await page.getByRole("searchbox", { name: "Find in all fields" }).fill("executive agency");
  await expect(page.getByText("2 of 18 elements")).toBeVisible();
  await button(page, "Filter Kind").click();
  await expect(page.getByRole("dialog", { name: "Filter Kind" })).toBeVisible();
  expect(await faultsInBothThemes(page)).toEqual([]);

  await page.keyboard.press("Escape");
  await cell(page, "Tax Administration / Benefits", "chain").click();
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Sets Sector of 2 elements.")).toBeVisible();
  expect(await faultsInBothThemes(page)).toEqual([]);
});

test("the outline keeps the rules for access", async ({ page }) => {
  await openCase(page, "toeslagenaffaire");
  await show(page, "Outline");
  await expect(page.getByRole("heading", { level: 3, name: "CAF fraud team" })).toBeVisible();
  expect(await faultsInBothThemes(page)).toEqual([]);
});
