import type { Page } from "@playwright/test";

import { button, element, expect, openCase, test } from "./app";
import { exported } from "./exporting";
import { faultsInBothThemes } from "./rules";

/** Picks the relation of the fraud team with the tax administration, and goes back to the drawing. */
async function pickLists(page: Page): Promise<void> {
  await element(page, "Actor", "CAF fraud team").click();
  await page.getByRole("button", { name: /CAF lists/u }).click();
}

/** Turns to the map in the eyes of a party. */
async function seeAs(page: Page, party: string): Promise<void> {
  await page.getByRole("tab", { name: "Redesign" }).click();
  const card = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { name: party, level: 4 }) });
  await card.getByRole("button", { name: "See and rate in their eyes" }).click();
  await expect(page.getByRole("group", { name: "In whose eyes" })).toContainText(party);
}

test("two parties rate a relation by keys, one does not see another, and sees one of its own; what differs is ranked and drawn", async ({
  page,
}) => {
  await openCase(page, "toeslagenaffaire");
  await page.getByRole("tab", { name: "Redesign" }).click();
  await button(page, "Parties").click();
  const name = page.getByRole("textbox", { name: "Name of the new party" });
  for (const party of ["Parents", "Inspectors"]) {
    await name.fill(party);
    await name.press("Enter");
  }

  await seeAs(page, "Parents");
  await pickLists(page);
  await page.keyboard.press("-");
  await page.keyboard.press("3");
  const trust = page.getByRole("radiogroup", { name: /^Parents: trust of CAF fraud team/u });
  await expect(trust.getByRole("radio", { name: /^−3/u })).toBeChecked();
  expect(await faultsInBothThemes(page)).toEqual([]);

  await element(page, "Actor", "National Ombudsman").click();
  await page.keyboard.press("Shift+R");
  const dialog = page.getByRole("dialog", { name: "Seen only by Parents" });
  await dialog.getByRole("combobox", { name: "To" }).focus();
  await dialog.getByRole("combobox", { name: "To" }).selectOption("Childminding agencies");
  await dialog.getByRole("textbox", { name: "Words on the line" }).fill("looks away from");
  await dialog.getByRole("textbox", { name: "Why do they see it?" }).fill("Nobody came");
  await dialog.getByRole("button", { name: "Add" }).click();
  await expect(page.getByText("Only this party sees this relation.")).toBeVisible();

  // The panel lies over what is picked next.
  await page.getByRole("complementary").getByRole("button", { name: "Close" }).click();
  await seeAs(page, "Inspectors");
  await pickLists(page);
  await page.keyboard.press("2");
  await page.keyboard.press("u");
  await expect(page.getByRole("checkbox", { name: "Not seen by Inspectors" })).toBeChecked();
  await page.keyboard.press("e");
  await expect(page.getByRole("group", { name: "In whose eyes" })).toBeHidden();

  await page.getByRole("tab", { name: "Explain" }).click();
  await button(page, "Where parties differ most").click();
  const ranked = page.getByRole("list", { name: "Where they differ most" });
  await expect(ranked.getByRole("button", { name: /^Whether there is such a relation/u })).toBeVisible();
  await expect(ranked).toContainText("Seen by Parents; not seen by Inspectors");
  await expect(button(page, /^Parents: National Ombudsman/u)).toBeVisible();
  expect(await faultsInBothThemes(page, "section[aria-label='Explain']")).toEqual([]);

  const { bytes } = await exported(page, { format: "SVG picture" });
  const picture = bytes.toString();
  for (const words of ["looks away from", "not seen by", "double: only one party sees it", "broken: a party"])
    expect(picture).toContain(words);
});
