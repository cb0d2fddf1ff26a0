import type { Page } from "@playwright/test";

import { expect, openCase, test } from "./app";
import { faultsInBothThemes } from "./rules";

const downturn = (page: Page) => page.getByRole("region", { name: "Downturn stress test", exact: true });
const simulation = (page: Page) => page.getByRole("region", { name: "Feedback simulation", exact: true });

async function toEvaluate(page: Page): Promise<void> {
  await page.getByRole("tab", { name: "Evaluate" }).click();
  await expect(downturn(page).getByRole("slider").first()).toBeVisible();
  await expect(simulation(page).getByRole("slider").first()).toBeVisible();
}

test("a failure is picked and slid with the keys, tells who loses first, and is kept beside another", async ({
  page,
}) => {
  await openCase(page, "coronamelder");
  await toEvaluate(page);
  const card = downturn(page);
  await card.getByRole("combobox", { name: "What fails" }).focus();
  await page.keyboard.type("Municipal");
  const loss = card.getByRole("slider", { name: "Loss of its function" });
  await loss.focus();
  await page.keyboard.press("End");
  await expect(card.getByRole("status").first()).toHaveText(
    "First to lose: People without suitable phone or digital skills, 100% of protection.",
  );
  await card.getByRole("button", { name: "Keep to compare" }).press("Enter");
  await loss.focus();
  await page.keyboard.press("ArrowLeft");
  await expect(card.getByRole("spinbutton", { name: /^Loss of its function/u })).toHaveValue("95");
  await card.getByRole("button", { name: "Keep to compare" }).press("Enter");
  const kept = card.getByRole("group", { name: /^Shocks side by side/u }).getByRole("button");
  await expect(kept).toHaveCount(2);

  await card.getByRole("button", { name: "Which single failure hurts whom most" }).press("Enter");
  await expect(card.getByRole("button", { name: /^Try Municipal health services/u }).first()).toBeVisible();

  // What is tried is still there when one comes back from the map.
  await card
    .getByRole("button", { name: /^Municipal health services.* → /u })
    .first()
    .press("Enter");
  await expect(page.getByRole("tab", { name: "Map" })).toHaveAttribute("aria-selected", "true");
  await toEvaluate(page);
  await expect(kept).toHaveCount(2);
});

test("declared feedback is held, comes to rest and says so", async ({ page }) => {
  await openCase(page, "toeslagenaffaire");
  await toEvaluate(page);
  const card = simulation(page);
  await expect(card.getByRole("status")).toHaveText(/^It comes to rest after \d+ steps: a fixed point\.$/u);
  await expect(card.getByText(/^‖W‖₂ = \d\.\d\d/u)).toBeVisible();
  const value = card.getByRole("slider", { name: "Value" });
  await value.focus();
  await page.keyboard.press("Home");
  await expect(card.getByRole("spinbutton", { name: "Value, typed" })).toHaveValue("-1");
  const line = card
    .getByRole("group", { name: /^Difference from the baseline/u })
    .getByRole("button")
    .first();
  await line.press("Enter");
  await expect(card.getByText(/^How .* comes to/u)).toBeVisible();
});

test("both cards, all opened, keep the rules for access", async ({ page }) => {
  await openCase(page, "whatsapp-neighbourhood-watch");
  await toEvaluate(page);
  const card = downturn(page);
  await card.getByRole("button", { name: "Keep to compare" }).press("Enter");
  await card
    .getByRole("group", { name: /^Who loses first/u })
    .getByRole("button")
    .first()
    .press("Enter");
  await card.getByRole("button", { name: "Which single failure hurts whom most" }).press("Enter");
  for (const each of [card, simulation(page)])
    for (const line of await each.locator("summary").all()) await line.click();
  expect(await faultsInBothThemes(page)).toEqual([]);
});
