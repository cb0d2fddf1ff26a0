import type { Page } from "@playwright/test";

import { button, element, expect, openCase, test } from "./app";

const lens = (page: Page, name: string) =>
  page.getByRole("group", { name: "Lenses" }).getByRole("button", { name });
const strip = (page: Page) => page.getByRole("group", { name: "Saved views" });

async function saveView(page: Page, name: string): Promise<void> {
  await strip(page).getByRole("button", { name: "Save view" }).click();
  await page.getByRole("textbox", { name: "Name of the view" }).fill(name);
  await page.keyboard.press("Enter");
  await expect(strip(page).getByRole("button", { name, exact: true })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
}

async function zoomOf(page: Page): Promise<string> {
  return page.locator(".react-flow__viewport").evaluate((viewport) => viewport.style.transform);
}

test("a view keeps lens, second lens, filter and place under a name, and survives a reload", async ({
  page,
}) => {
  await openCase(page, "toeslagenaffaire");
  // The paper is as high as it will be on a map of one's own.
  await button(page, "Dismiss").click();
  await page.getByLabel("Together with").selectOption("Human security");
  await page.getByRole("button", { name: "Show only −2 distrust" }).click();
  await button(page, "Zoom in").click();
  await saveView(page, "Distrust");
  const place = await zoomOf(page);
  await lens(page, "Practice").click();
  await button(page, "Zoom to fit").click();
  await expect(strip(page).getByRole("button", { name: "Distrust" })).toHaveAttribute(
    "aria-pressed",
    "false",
  );
  await expect.poll(() => zoomOf(page)).not.toBe(place);

  await page.reload();
  await strip(page).getByRole("button", { name: "Distrust", exact: true }).click();
  await expect(lens(page, "Trust")).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByLabel("Together with")).toHaveValue("humanSecurity");
  await expect(page.getByRole("button", { name: "Show only −2 distrust" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await expect.poll(() => zoomOf(page)).toBe(place);
});

test("views are renamed, moved and deleted, each in one step that can be taken back", async ({ page }) => {
  await openCase(page, "coronamelder");
  await saveView(page, "First");
  await lens(page, "Tension").click();
  await saveView(page, "Second");
  const names = strip(page).locator("button[aria-pressed]");
  const choose = async (item: string) => {
    await strip(page)
      .getByRole("button", { name: /^More of/ })
      .click();
    await page.getByRole("menuitem", { name: item }).click();
  };
  await choose("Show earlier");
  await expect(names).toHaveText(["Second", "First"]);
  await choose("Rename");
  await page.getByRole("textbox", { name: "Name of the view" }).fill("Camps");
  await page.keyboard.press("Enter");
  await expect(names).toHaveText(["Camps", "First"]);
  await choose("Delete the view");
  await expect(names).toHaveText(["First"]);
  await button(page, "Undo").click();
  await button(page, "Undo").click();
  await button(page, "Undo").click();
  await expect(names).toHaveText(["First", "Second"]);
});

test("presenting clears the screen, goes through the views by arrow keys, and one key leads back", async ({
  page,
}) => {
  await openCase(page, "toeslagenaffaire");
  await saveView(page, "All");
  await lens(page, "Human security").click();
  await button(page, "Zoom in").click();
  await saveView(page, "Security");
  await button(page, "Present").click();
  await expect(page.getByRole("toolbar", { name: "Tools" })).toBeHidden();
  await expect(button(page, "Export")).toBeHidden();
  const said = page.getByRole("group", { name: "Presenting" }).getByRole("status");
  await expect(said).toHaveText("2 of 2 · Security");
  await page.keyboard.press("ArrowLeft");
  await expect(said).toHaveText("1 of 2 · All");
  await page.keyboard.press("ArrowRight");
  await expect(said).toHaveText("2 of 2 · Security");
  await page.keyboard.press("p");
  await expect(page.getByRole("toolbar", { name: "Tools" })).toBeVisible();
  await expect(lens(page, "Human security")).toHaveAttribute("aria-pressed", "true");
});

test("editing goes on while presenting, with larger words", async ({ page }) => {
  await openCase(page, "toeslagenaffaire");
  const cabinet = element(page, "Actor", "National Ombudsman");
  const widthOf = () => cabinet.evaluate((node) => (node as HTMLElement).offsetWidth);
  const plain = await widthOf();
  await button(page, "Present").click();
  await expect.poll(widthOf).toBeGreaterThan(plain * 1.1);
  await cabinet.dblclick();
  await page.keyboard.type("The Ombudsman");
  await page.keyboard.press("Enter");
  await expect(element(page, "Actor", "The Ombudsman")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(button(page, "Present")).toBeVisible();
  await expect(element(page, "Actor", "The Ombudsman")).toBeVisible();
});
