import { button, expect, openCase, test } from "./app";
import { faultsInBothThemes } from "./rules";

const finding = /^Nothing on this map calls CAF fraud team to account/u;

test("a suggestion is tried on a case, accepted into a new variant, shows as solved, and is undone", async ({
  page,
}) => {
  await openCase(page, "toeslagenaffaire");
  await page.getByRole("tab", { name: "Redesign" }).click();
  const panel = page.getByRole("region", { name: "Redesign" });
  await panel.getByRole("button", { name: "Try it" }).click();
  await panel.getByRole("button", { name: finding }).click();
  await expect(
    panel.getByText(/^One way would be formal oversight of CAF fraud team by/u).first(),
  ).toBeVisible();
  await panel.getByRole("button", { name: "Preview", exact: true }).first().click();
  await expect(page.getByText("In focus: 2 items")).toBeVisible();
  const preview = panel.getByRole("group", { name: "Preview" });
  await expect(preview.getByText("Findings that go")).toBeVisible();
  expect(await faultsInBothThemes(page, "section[aria-label='Redesign']")).toEqual([]);

  await preview.getByRole("textbox", { name: "Reason" }).fill("Power needs an answer.");
  await preview.getByRole("button", { name: "Accept in a new variant" }).press("Enter");
  await expect(page.getByRole("combobox", { name: "Variant" })).toContainText(
    "with oversight of CAF fraud team",
  );
  await expect(panel.getByRole("button", { name: finding })).toBeHidden();

  await panel.getByRole("button", { name: "Try it" }).click();
  await panel.getByRole("button", { name: "What moved" }).click();
  await expect(panel.getByRole("heading", { name: "Solved (1)" })).toBeVisible();
  await panel.getByRole("button", { name: finding }).press("Enter");
  await expect(page.getByText(/^In focus: \d items$/u)).toBeVisible();
  await panel.getByRole("button", { name: "Carry over" }).click();
  await expect(panel.getByRole("button", { name: /^Merge 1 change back into/u })).toBeVisible();
  expect(await faultsInBothThemes(page, "section[aria-label='Redesign']")).toEqual([]);

  await button(page, "Undo").first().click();
  await panel.getByRole("button", { name: "Try it" }).click();
  await expect(panel.getByRole("button", { name: finding })).toBeVisible();
  await expect(page.getByRole("combobox", { name: "Variant" })).not.toContainText("with oversight");
});

test("what was opened alone has all of its words", async ({ page }) => {
  await openCase(page, "coronamelder");
  await page.getByRole("combobox", { name: "Variant" }).selectOption({ index: 1 });
  await page.getByRole("tab", { name: "Redesign" }).click();
  const panel = page.getByRole("region", { name: "Redesign" });
  await panel.getByRole("button", { name: "Carry over" }).click();
  await expect(panel.getByRole("button", { name: "12 more" })).toBeVisible();
});
