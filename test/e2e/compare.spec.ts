import type { Page } from "@playwright/test";

import { button, element, expect, openCase, test } from "./app";
import { exported } from "./exporting";
import { faultsInBothThemes } from "./rules";

async function openRedesign(page: Page, id: string): Promise<void> {
  await openCase(page, id);
  await page.getByRole("tab", { name: "Redesign" }).click();
  await expect(button(page, "New variant from this")).toBeVisible();
}

const lens = (page: Page) =>
  page.getByRole("group", { name: "Lenses" }).getByRole("button", { name: "Changes" });

test("a variant is forked and changed; the picture shows the ghosts of what ended", async ({ page }) => {
  await openRedesign(page, "toeslagenaffaire");
  await button(page, "New variant from this").click();
  await page.keyboard.type("Without the fraud team");
  await page.keyboard.press("Enter");
  await element(page, "Actor", "CAF fraud team").click();
  const box = await element(page, "Actor", "CAF fraud team").boundingBox();
  const ghost = { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
  await page.keyboard.press("Delete");
  await expect(element(page, "Actor", "CAF fraud team")).toBeHidden();
  await page.keyboard.press("Shift+Digit7");
  await expect(lens(page)).toHaveAttribute("aria-pressed", "true");
  const legend = page.getByRole("region", { name: "Legend" });
  await expect(legend).toContainText("“Without the fraud team” compared with “As is”.");

  const svg = (await exported(page, { format: "SVG picture" })).bytes.toString();
  expect(svg).toContain("CAF fraud team");
  expect(svg).toContain("“Without the fraud team” compared with “As is”.");

  await button(page, "List of changes").click();
  await expect(page.getByText(/^\d+ changes, 1 without a reason$/u)).toBeVisible();
  await page.getByRole("textbox", { name: "Why: CAF fraud team" }).fill("It was disbanded");
  await expect(page.getByText(/^\d+ changes, each with a reason$/u)).toBeVisible();
  // A ghost can be pressed, and says what it was.
  await page.mouse.click(ghost.x, ghost.y);
  await expect(page.getByText("Ended: CAF fraud team. Why: It was disbanded")).toBeVisible();
  // The keys go round through the variants, from anywhere but a field.
  await lens(page).focus();
  await page.keyboard.press("]");
  await expect(page.getByRole("combobox", { name: "Variant" })).toHaveValue("as-is");
  await expect(element(page, "Actor", "CAF fraud team")).toBeVisible();
});

test("the story of a case is one press away, and both variants are seen beside each other", async ({
  page,
}) => {
  await openRedesign(page, "coronamelder");
  await button(page, "Show what changes").click();
  await expect(lens(page)).toHaveAttribute("aria-pressed", "true");
  await button(page, "List of changes").click();
  await expect(page.getByText("18 changes", { exact: false })).toBeVisible();
  expect(await faultsInBothThemes(page, "section[aria-label='Redesign']", "[aria-label='Legend']")).toEqual(
    [],
  );

  await button(page, "Side by side").click();
  const dialog = page.getByRole("dialog");
  const picture = dialog.getByRole("group", { name: /^“As is” through the lens Trust/u });
  await expect(picture).toBeVisible();
  await picture.press("+");
  await picture.press("ArrowLeft");
  expect(await faultsInBothThemes(page, "dialog")).toEqual([]);
  await dialog.getByRole("radio", { name: "From one to the other" }).press(" ");
  const slider = dialog.getByRole("slider");
  await slider.press("End");
  await expect(slider).toHaveAttribute("aria-valuetext", /^100 % of the way/u);
  await slider.press("ArrowLeft");
  await expect(slider).toHaveValue("99");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(button(page, "From one to the other")).toBeVisible();
});
