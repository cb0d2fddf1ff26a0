import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

import { button, expect, openCase, test } from "./app";

const grave = /^Within the arrangement itself, a grave threat to Parents treated as fraudsters/u;

async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
  );
}

test("Explain is reached by its tab and by keys, and a finding lights up what it is about", async ({
  page,
}) => {
  await openCase(page, "toeslagenaffaire");
  await page.getByRole("tab", { name: "Explain" }).click();
  await expect(button(page, grave)).toBeVisible();
  await page.getByRole("tab", { name: "Explain" }).press("ArrowLeft");
  await expect(button(page, grave)).toBeHidden();
  await page.getByRole("tab", { name: "Map" }).press("ArrowRight");

  await button(page, grave).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("In focus: 3 items")).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await page.getByRole("button", { name: /^CAF fraud team shares information with/u }).press("Enter");
  await expect(page.getByRole("radiogroup", { name: /^Trust of CAF fraud team/u })).toBeVisible();
  await button(page, grave).press("Enter");
  await expect(page.getByText("In focus: 3 items")).toBeHidden();
});

test("A rule that is switched off stays off, and the list can be used by everybody in light and dark", async ({
  page,
}) => {
  await openCase(page, "toeslagenaffaire");
  await page.getByRole("tab", { name: "Explain" }).click();
  await button(page, "Rules").click();
  await page.getByRole("checkbox", { name: "Targeted" }).uncheck();
  await expect(page.getByText("1 rule is off.")).toBeVisible();
  await expect(button(page, grave)).toBeHidden();

  await page.reload();
  await page.getByRole("tab", { name: "Explain" }).click();
  await expect(page.getByText("1 rule is off.")).toBeVisible();
  await expect(button(page, grave)).toBeHidden();

  await button(page, "Rules").click();
  await button(page, "Switch all on").click();
  await page
    .getByRole("button", { name: /^Details: Within the arrangement/u })
    .first()
    .click();
  expect(await barriers(page)).toEqual([]);
  await page.evaluate(() => {
    document.documentElement.dataset["theme"] = "dark";
  });
  expect(await barriers(page)).toEqual([]);
});
