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

    test("the export dialog keeps the rules for access", async ({ page }) => {
      await openCase(page, "toeslagenaffaire");
      await button(page, "Export").click();
      const dialog = page.getByRole("dialog");
      await expect(dialog).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);

      await dialog.getByRole("radio", { name: "PNG picture" }).check();
      await dialog.getByRole("radio", { name: "Picture that opens again in Relata" }).check();
      for (const fold of [/^Around/u, /^Colours/u]) await dialog.getByRole("button", { name: fold }).click();
      await expect(dialog.getByRole("img", { name: "Preview of the picture" })).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
    });
  });
}
