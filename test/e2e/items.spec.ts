import type { Page } from "@playwright/test";

import { button, element, expect, newMap, openCase, ready, saved, test } from "./app";
import { faultsInBothThemes } from "./rules";

async function turnToEvaluate(page: Page): Promise<void> {
  await page.getByRole("tab", { name: "Evaluate" }).click();
  await expect(button(page, "Answer the ten questions")).toBeVisible();
}

const progress = (page: Page) => page.getByRole("dialog").getByText(/^\d+ of 10 answered$/u);

test("ten questions are answered by keys alone, one answer is taken back, and all are there again", async ({
  page,
}) => {
  await newMap(page);
  await turnToEvaluate(page);
  await button(page, "Answer the ten questions").press("Enter");
  const form = page.getByRole("dialog", { name: "The ten questions" });
  await expect(form.getByRole("heading", { name: "Did the threat really become smaller?" })).toBeFocused();
  for (const key of "4321554321") {
    await page.keyboard.press(key);
    await page.keyboard.press("Enter");
  }
  await expect(form.getByRole("heading", { name: "Those were the ten questions" })).toBeFocused();
  await expect(progress(page)).toHaveText("10 of 10 answered");
  await page.keyboard.press("Control+z");
  await expect(progress(page)).toHaveText("9 of 10 answered");
  await page.keyboard.press("Enter");
  await expect(form).toBeHidden();
  await expect(button(page, "Answer the ten questions")).toBeFocused();
  await saved(page);

  await page.reload();
  await ready(page);
  await turnToEvaluate(page);
  await expect(page.getByText("9 of 10 answered")).toBeVisible();
  await expect(button(page, "The threat really fell: 4, rather yes")).toBeVisible();
  await expect(button(page, "They stay committed: not known")).toBeVisible();
});

test("what a component leaves open leads to the field in which it is filled in", async ({ page }) => {
  await openCase(page, "toeslagenaffaire");
  await turnToEvaluate(page);
  await page.getByRole("button", { name: /^Actors 12 parties in 5 sectors 49 of 73/u }).click();
  const seats = page.getByRole("list", { name: /^Missing: Of each party it is known/u });
  await expect(seats.getByRole("button")).toHaveCount(11);
  await seats.getByRole("button", { name: "Parents treated as fraudsters" }).click();
  const seat = page.getByRole("radiogroup", { name: "A seat at the table" });
  await expect(seat.getByRole("radio").and(page.locator(":focus"))).toHaveCount(1);
  await seat.getByRole("radio", { name: "No", exact: true }).check();
  await expect(page.getByRole("button", { name: /^Actors .* 50 of 73/u })).toBeVisible();
  await expect(seats.getByRole("button", { name: "Parents treated as fraudsters" })).toHaveCount(0);
  await page.getByRole("tab", { name: "Map" }).click();
  await expect(element(page, "Actor", "Parents treated as fraudsters")).toBeVisible();
});

test("the ten questions and the six components keep the rules for access", async ({ page }) => {
  await openCase(page, "toeslagenaffaire");
  await turnToEvaluate(page);
  await page.getByRole("button", { name: /^Environment 3 threats/u }).click();
  await button(page, "Lawful: 1, strongly no").click();
  expect(await faultsInBothThemes(page, "[aria-label=Evaluate]")).toEqual([]);
  await button(page, "Answer the ten questions").click();
  await button(page, "Add a group or a party").click();
  await expect(page.getByRole("combobox", { name: "A group that is affected" })).toBeVisible();
  expect(await faultsInBothThemes(page, "dialog")).toEqual([]);
});
