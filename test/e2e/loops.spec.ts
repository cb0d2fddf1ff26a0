import type { Page } from "@playwright/test";

import { button, expect, openCase, test } from "./app";

async function openLoops(page: Page, id: string): Promise<void> {
  await openCase(page, id);
  await page.getByRole("tab", { name: "Explain" }).click();
  await button(page, "Feedback loops").click();
}

const shown = (page: Page) => page.locator("svg[data-loop]");

test("a loop is pressed, goes round on the drawing, and Escape ends it", async ({ page }) => {
  await openLoops(page, "whatsapp-neighbourhood-watch");
  const loop = page.getByRole("button", { name: /^Residential burglary → .* and back/u });
  await loop.click();
  await expect(loop).toHaveAttribute("aria-pressed", "true");
  await expect(shown(page).locator("text").filter({ hasText: /^\d$/u })).toHaveText(["1", "2"]);
  // Where people want no motion, nothing moves and the numbers say it.
  await expect(shown(page).locator("[data-going]")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(shown(page)).toHaveCount(0);
  await expect(loop).toHaveAttribute("aria-pressed", "false");

  await page.emulateMedia({ reducedMotion: "no-preference" });
  await loop.press("Enter");
  const dot = shown(page).locator("[data-dot][data-going]");
  await expect(dot).toBeVisible();
  const before = await dot.getAttribute("style");
  await expect.poll(async () => dot.getAttribute("style")).not.toBe(before);
  await page.getByRole("tab", { name: "Map" }).click();
  await expect(shown(page)).toHaveCount(0);
});

test("a loop is closed where there is none, and appears at once", async ({ page }) => {
  await openLoops(page, "coronamelder");
  await expect(page.getByText("No loop closes yet.")).toBeVisible();
  await button(page, "Lead on from Effectiveness").click();
  const to = page.getByRole("combobox", { name: "What it returns to" });
  await to.focus();
  await expect(to.locator("optgroup").first()).toHaveAttribute("label", "Closes a loop at once");
  await to.selectOption({ label: "Legitimacy" });
  await button(page, "Add this link, and close a loop").click();
  await expect(page.getByRole("article")).toHaveCount(1);
  await expect(page.getByText("No loop closes yet.")).toHaveCount(0);
  await button(page, /^Undo/u).click();
  await expect(page.getByText("No loop closes yet.")).toBeVisible();
});
