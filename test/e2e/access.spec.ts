import type { Page } from "@playwright/test";

import { button, element, expect, openCase, openLibrary, test } from "./app";
import { faultsInBothThemes, faultsOfColour } from "./rules";

/** Opens every part of the panel that is closed. */
async function openParts(page: Page): Promise<void> {
  const parts = page.getByRole("complementary").getByRole("heading", { level: 3 }).getByRole("button");
  await expect(parts.first()).toBeVisible();
  const closed = parts.and(page.getByRole("button", { expanded: false }));
  while ((await closed.count()) > 0) await closed.first().click();
}

test("the library keeps the rules for access", async ({ page }) => {
  await openLibrary(page);
  expect(await faultsInBothThemes(page)).toEqual([]);
});

test("a map with a relation picked keeps the rules for access", async ({ page }) => {
  await openCase(page, "toeslagenaffaire");
  await element(page, "Actor", "CAF fraud team").click();
  await page.getByRole("button", { name: /CAF lists/u }).click();
  await expect(page.getByRole("radiogroup", { name: "Protection" })).toBeVisible();
  expect(await faultsInBothThemes(page)).toEqual([]);
});

test("all there is to say about a map keeps the rules for access", async ({ page }) => {
  await openCase(page, "toeslagenaffaire");
  await button(page, "About this map").click();
  await openParts(page);
  await button(page, "Edit the impact on Parents treated as fraudsters").click();
  await button(page, "Score the ten items instead").click();
  await button(page, "Edit feedback: Link 1").click();
  await button(page, "New feedback link").click();
  await expect(button(page, "Add this link")).toBeDisabled();
  expect(await faultsInBothThemes(page)).toEqual([]);
});

test("a relation as one party sees it keeps the rules for access", async ({ page }) => {
  await openCase(page, "toeslagenaffaire");
  await element(page, "Actor", "CAF fraud team").click();
  await page.getByRole("button", { name: /CAF lists/u }).click();
  await openParts(page);
  await button(page, "New party").click();
  await page.keyboard.type("Parents");
  await button(page, "Add a reading").click();
  const trust = page.getByRole("radiogroup", { name: /^Parents: trust of CAF fraud team/u });
  await expect(trust.getByRole("radio").first()).toBeFocused();
  await page.keyboard.press("-");
  await page.keyboard.press("3");
  await expect(trust.getByRole("radio", { name: /^−3/u })).toBeChecked();
  expect(await faultsInBothThemes(page)).toEqual([]);
});

test("several elements picked keep the rules for access", async ({ page }) => {
  await openCase(page, "toeslagenaffaire");
  await element(page, "Actor", "CAF fraud team").click();
  await page.getByRole("complementary").getByRole("heading", { name: "CAF fraud team" }).waitFor();
  await element(page, "Actor", "Parents treated as fraudsters").click({ modifiers: ["Shift"] });
  await openParts(page);
  await expect(page.getByRole("radiogroup", { name: "Social" })).toBeVisible();
  expect(await faultsInBothThemes(page)).toEqual([]);
});

test("the menu of the drawing keeps the rules for access", async ({ page }) => {
  await openCase(page, "toeslagenaffaire");
  await element(page, "Actor", "CAF fraud team").click({ button: "right" });
  await expect(page.getByRole("menu")).toBeVisible();
  expect(await faultsInBothThemes(page)).toEqual([]);
});

test("the export dialog keeps the rules for access", async ({ page }) => {
  await openCase(page, "toeslagenaffaire");
  await button(page, "Export").click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toBeVisible();
  expect(await faultsInBothThemes(page)).toEqual([]);

  await dialog.getByRole("radio", { name: "PNG picture" }).check();
  await dialog.getByRole("radio", { name: "Picture that opens again in Relata" }).check();
  for (const fold of [/^Around/u, /^Colours/u]) await dialog.getByRole("button", { name: fold }).click();
  await expect(dialog.getByRole("img", { name: "Preview of the picture" })).toBeVisible();
  expect(await faultsInBothThemes(page)).toEqual([]);
});

/** What there is to see, and how one comes to it from an open case. */
const screens: readonly (readonly [name: string, come: (page: Page) => Promise<void>])[] = [
  ["the drawing", async () => {}],
  [
    "the matrix",
    async (page) => {
      await page.keyboard.press("m");
      await expect(page.getByRole("grid")).toBeVisible();
    },
  ],
  [
    "the outline",
    async (page) => {
      await page.getByRole("radio", { name: "Outline" }).check();
      await expect(page.getByRole("heading", { name: "Actors" })).toBeVisible();
    },
  ],
  [
    "the panel in which things are looked for",
    async (page) => {
      await page.getByRole("radio", { name: "Drawing" }).check();
      await button(page, "Find").click();
      await page.keyboard.type("tax");
      await expect(page.getByRole("search").getByRole("option").first()).toBeVisible();
    },
  ],
  [
    "the pen",
    async (page) => {
      await page.keyboard.press("Escape");
      await button(page, "Relate").click();
      await expect(page.getByRole("region", { name: "Pen" })).toBeVisible();
    },
  ],
  [
    "the panel that tidies",
    async (page) => {
      await button(page, "Done").click();
      await button(page, "Tidy").first().click();
      await expect(page.getByRole("heading", { name: "Tidy" })).toBeVisible();
    },
  ],
  [
    "what is presented",
    async (page) => {
      await page.keyboard.press("Escape");
      await button(page, "Present").click();
      await expect(page.getByRole("group", { name: "Presenting" })).toBeVisible();
    },
  ],
];

test("in high contrast every screen keeps the rules for access", async ({ page }) => {
  test.slow();
  await openCase(page, "toeslagenaffaire");
  await button(page, "Theme").click();
  await page.getByRole("menuitemradio", { name: "High contrast" }).click();
  for (const [name, come] of screens) {
    await come(page);
    expect(await faultsOfColour(page), name).toEqual([]);
  }
});

test("words twice as large overlap and hide nothing that is to be pressed", async ({ page }) => {
  await openCase(page, "toeslagenaffaire");
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
  });
  for (const name of ["Export", "Present", "About", "Zoom to fit", "Tidy"]) {
    // The tools may have to be scrolled to, as long as nothing lies over them then.
    await button(page, name).first().click({ trial: true });
    await expect(button(page, name).first()).toBeInViewport({ ratio: 0.9 });
  }
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
});

test("a page enlarged twice has room for what is to be pressed and read", async ({ page }) => {
  await page.setViewportSize({ width: 683, height: 384 });
  await openCase(page, "toeslagenaffaire");
  for (const name of ["Actor", "Relate", "Tidy", "Zoom to fit", "Save view", "Export", "About"])
    await button(page, name).first().click({ trial: true, timeout: 3_000 });
  await page.keyboard.press("m");
  await expect(page.getByRole("gridcell").first()).toBeVisible();
  await page.getByRole("gridcell").nth(20).click({ trial: true });
});
