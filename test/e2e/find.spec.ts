import type { Page } from "@playwright/test";

import { button, element, expect, openCase, test } from "./app";
import { exported } from "./exporting";
import { faultsInBothThemes } from "./rules";

const field = (page: Page) => page.getByRole("combobox", { name: "Find in this map" });
const bar = (page: Page) => page.getByRole("group", { name: "What is asked for" });
const options = (page: Page) => page.getByRole("listbox", { name: "Found" }).getByRole("option");
const chips = (page: Page) => bar(page).getByRole("listitem");

/** What the menu of an element offers to do with it. */
async function choose(page: Page, label: string, entry: string): Promise<void> {
  await element(page, "Actor", label).click({ button: "right" });
  await page.getByRole("menuitem", { name: entry }).click();
}

test("words are found without their accents, and Enter brings what was found into view", async ({ page }) => {
  await openCase(page, "toeslagenaffaire");
  const fraud = element(page, "Threat", "Organised benefit fraud through facilitators");
  await expect(fraud).toBeInViewport();
  for (let more = 0; more < 5; more += 1) await button(page, "Zoom in").click();
  await expect(fraud).not.toBeInViewport();
  await button(page, "Find").click();
  await expect(field(page)).toBeFocused();
  await page.keyboard.type("ENQUETECOMMISSIE");
  await expect(options(page).first()).toContainText("enquêtecommissie");
  await field(page).fill("organised");
  await expect(options(page).first()).toHaveText(
    "Organised benefit fraud through facilitatorsThreat · Fraud",
  );
  await page.keyboard.press("Enter");
  await expect(fraud).toBeInViewport({ ratio: 0.99 });
  const panel = await page.getByRole("search", { name: "Find" }).boundingBox();
  await expect
    .poll(async () => (await fraud.boundingBox())?.x)
    .toBeGreaterThanOrEqual((panel?.x ?? 0) + (panel?.width ?? 0));
  await expect(field(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(button(page, "Find")).toBeFocused();
});

test("two steps around an element can be all that is drawn, on screen and in a picture", async ({ page }) => {
  await openCase(page, "toeslagenaffaire");
  await choose(page, "House of Representatives", "Show its neighbours");
  await expect(chips(page)).toHaveText("Within 1 step of House of Representatives");
  await expect(bar(page).getByRole("status")).toHaveText("3 of 18 elements, 2 of 24 relations stand out");
  await expect(element(page, "Actor", "CAF fraud team")).toBeVisible();
  await button(page, "Find").click();
  await page.getByRole("radio", { name: "2 steps" }).check();
  await button(page, "Hide the rest").click();
  await expect(bar(page).getByRole("status")).toHaveText("5 of 18 elements, 6 of 24 relations shown");
  await expect(element(page, "Actor", "CAF fraud team")).toHaveCount(0);
  await expect(element(page, "Actor", "Investigative press (Trouw, RTL Nieuws)")).toBeVisible();

  const words = wordsOf((await exported(page, { format: "SVG picture", bare: true })).bytes.toString());
  for (const shown of ["Representatives", "Cabinet", "Trouw", "Administration", "fraudsters"])
    expect(words).toContain(shown);
  for (const hidden of ["CAF fraud team", "Ombudsman", "Childminding", "Lawyers", "Discriminatory"])
    expect(words).not.toContain(hidden);

  await button(page, "Present").click();
  await expect(chips(page)).toHaveText("Within 2 steps of House of Representatives");
  await expect(element(page, "Actor", "CAF fraud team")).toHaveCount(0);
});

/** The words that can be read in a picture. */
function wordsOf(svg: string): string {
  return svg
    .replaceAll(/<(style|desc|title|metadata)[^>]*>[\s\S]*?<\/\1>/gu, "")
    .replaceAll(/<[^>]+>/gu, " ");
}

test("what is asked for is taken back by keys, and a saved view brings it back", async ({ page }) => {
  await openCase(page, "toeslagenaffaire");
  await button(page, "Find").click();
  await page.getByRole("checkbox", { name: "Coercion (3)" }).check();
  await field(page).fill("parents");
  await button(page, "Show only these").click();
  await button(page, "Hide the rest").click();
  await expect(chips(page)).toHaveText(["Kind of relation: Coercion", "Text: parents"]);
  await page.keyboard.press("Escape");
  const strip = page.getByRole("group", { name: "Saved views" });
  await strip.getByRole("button", { name: "Save view" }).click();
  await page.getByRole("textbox", { name: "Name of the view" }).fill("Coerced");
  await page.keyboard.press("Enter");
  const said = await bar(page).getByRole("status").textContent();

  await button(page, "Remove: Text: parents").focus();
  await page.keyboard.press("Enter");
  await expect(chips(page)).toHaveText(["Kind of relation: Coercion"]);
  await expect(button(page, "Remove: Kind of relation: Coercion")).toBeFocused();
  await page.keyboard.press("Delete");
  await expect(bar(page)).toBeHidden();
  await expect(element(page, "Actor", "CAF fraud team")).toBeVisible();

  await page.reload();
  await strip.getByRole("button", { name: "Coerced", exact: true }).click();
  await expect(chips(page)).toHaveText(["Kind of relation: Coercion", "Text: parents"]);
  await expect(bar(page).getByRole("status")).toHaveText(said ?? "");
});

test("a drawing in which nothing is left says so, and one press brings all of it back", async ({ page }) => {
  await openCase(page, "toeslagenaffaire");
  await button(page, "Find").click();
  await page.getByRole("checkbox", { name: "Space (1)" }).check();
  await page.getByRole("checkbox", { name: "Coercion (3)" }).check();
  await button(page, "Hide the rest").click();
  await expect(page.getByRole("heading", { name: "Nothing matches" })).toBeVisible();
  await expect(bar(page).getByRole("status")).toHaveText("Nothing matches.");
  await button(page, "Show everything").click();
  await expect(element(page, "Actor", "CAF fraud team")).toBeVisible();
});

test("finding keeps the rules for access", async ({ page }) => {
  await openCase(page, "toeslagenaffaire");
  await button(page, "Find").click();
  await page.getByLabel("Only relations where").selectOption("Protection");
  await page.getByRole("radio", { name: "Leave out" }).check();
  await page.getByRole("checkbox", { name: "Actor (12)" }).check();
  expect(await faultsInBothThemes(page, "[role=search]", "[data-asked]")).toEqual([]);
  await field(page).fill("fraud");
  await expect(options(page).first()).toBeVisible();
  expect(await faultsInBothThemes(page, "[role=search]", "[data-asked]")).toEqual([]);
});
