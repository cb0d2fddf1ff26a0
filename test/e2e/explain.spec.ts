import { button, expect, openCase, test } from "./app";
import { faultsInBothThemes } from "./rules";

const grave = /^Within the arrangement itself, a grave threat to Parents treated as fraudsters/u;

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

test("A rule that is switched off stays off after a reload, until all are switched on", async ({ page }) => {
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
  await expect(button(page, grave)).toBeVisible();
});

test("findings, opened and lit, and their rules keep the rules for access", async ({ page }) => {
  await openCase(page, "toeslagenaffaire");
  await page.getByRole("tab", { name: "Explain" }).click();
  await button(page, "Rules").click();
  await button(page, grave).click();
  await page
    .getByRole("button", { name: /^Details: Within/u })
    .first()
    .click();
  await expect(page.getByText("Worked out from")).toBeVisible();
  expect(await faultsInBothThemes(page, "section[aria-label='Explain']")).toEqual([]);
});
