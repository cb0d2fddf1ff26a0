import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

import { button, element, expect, openCase, openLibrary, test } from "./app";

/** What a checker of the rules for access finds wrong with the page as it stands. */
async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}

for (const scheme of ["light", "dark"] as const) {
  test.describe(`in the ${scheme} theme`, () => {
    test.use({ colorScheme: scheme });

    test("the library keeps the rules for access", async ({ page }) => {
      await openLibrary(page);
      expect(await faultsOf(page)).toEqual([]);
    });

    test("a map with a relation picked keeps the rules for access", async ({ page }) => {
      await openCase(page, "toeslagenaffaire");
      await element(page, "Actor", "CAF fraud team").click();
      await page.getByRole("button", { name: /CAF lists/u }).click();
      await expect(page.getByRole("radiogroup", { name: "Protection" })).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
    });

    test("the menu of the drawing keeps the rules for access", async ({ page }) => {
      await openCase(page, "toeslagenaffaire");
      await element(page, "Actor", "CAF fraud team").click({ button: "right" });
      await expect(page.getByRole("menu")).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
    });

    test("the export dialog keeps the rules for access", async ({ page }) => {
      await openCase(page, "toeslagenaffaire");
      await button(page, "Export").click();
      await expect(page.getByRole("dialog")).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
    });
  });
}
