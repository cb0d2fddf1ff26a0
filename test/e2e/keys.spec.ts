import type { Page } from "@playwright/test";

import { addElement, button, element, expect, newMap, openCase, saved, test } from "./app";
import { faultsInBothThemes } from "./rules";

async function heading(page: Page, name: RegExp) {
  await expect(page.getByRole("heading", { name })).toBeVisible();
}

test("a whole session needs no pointer: create, relate, rate, rename, move, delete, undo, export", async ({
  page,
}) => {
  const keys = page.keyboard;
  await page.goto("/");
  await expect(button(page, "New map")).toBeVisible();
  const tabTo = async (name: string | RegExp) => {
    const wanted = page.getByRole("button", { name });
    for (let step = 0; step < 40; step += 1) {
      if (
        (await wanted.count()) > 0 &&
        (await wanted.first().evaluate((node) => node === document.activeElement))
      )
        return;
      await keys.press("Tab");
    }
    throw new Error(`Tab never comes to ${name}`);
  };
  await tabTo("New map");
  await keys.press("Enter");
  await expect(button(page, "Zoom to fit")).toBeVisible();

  await keys.press("a");
  await keys.type("Police");
  await keys.press("Enter");
  await expect(element(page, "Actor", "Police")).toBeVisible();
  await keys.press("Control+ArrowRight");
  await keys.type("Visitors");
  await keys.press("Enter");
  await keys.type("protects");
  await keys.press("Enter");
  await keys.press("2");
  await keys.press("x");
  await keys.press("-");
  await keys.press("1");
  await expect(
    page
      .getByRole("radiogroup", { name: "Trust of Visitors in Police" })
      .getByRole("radio", { checked: true }),
  ).toHaveAccessibleName(/−1/u);

  await keys.press("j");
  await keys.type("visit");
  await keys.press("Enter");
  await expect(page.getByRole("heading", { name: "Visitors", exact: true })).toBeVisible();
  await keys.press("F2");
  await keys.type("Night visitors");
  await keys.press("Enter");
  await expect(element(page, "Actor", "Night visitors")).toBeVisible();

  const before = await element(page, "Actor", "Night visitors").boundingBox();
  await keys.press("Shift+ArrowDown");
  await expect
    .poll(async () => (await element(page, "Actor", "Night visitors").boundingBox())?.y ?? 0)
    .toBeGreaterThan((before?.y ?? 0) + 10);

  await keys.press("t");
  await keys.type("Violence");
  await keys.press("Enter");
  await expect(page.getByText("3 elements · 1 relation")).toBeVisible();
  await keys.press("Delete");
  await expect(page.getByText("2 elements · 1 relation")).toBeVisible();
  await keys.press("Control+z");
  await expect(page.getByText("3 elements · 1 relation")).toBeVisible();
  await saved(page);

  const download = page.waitForEvent("download");
  await keys.press("Control+k");
  await keys.type("export");
  await keys.press("Enter");
  const dialog = page.getByRole("dialog", { name: /Export/u });
  await expect(dialog).toBeVisible();
  await tabTo("Save file");
  await keys.press("Enter");
  expect((await download).suggestedFilename()).toMatch(/\.relata\.json$/u);
});

test("relations are walked along with Alt and arrows, and gone through one by one", async ({ page }) => {
  await newMap(page);
  const keys = page.keyboard;
  await page.mouse.move(420, 300);
  await keys.press("a");
  await keys.type("Police");
  await keys.press("Enter");
  await expect(element(page, "Actor", "Police")).toBeVisible();
  await keys.press("Control+ArrowRight");
  await keys.type("Visitors");
  await keys.press("Enter");
  await keys.type("protects");
  await keys.press("Enter");
  await keys.press("Escape");
  await keys.press("r");
  await keys.type("Visi");
  await keys.press("Enter");
  await keys.type("watches");
  await keys.press("Enter");

  await keys.press("Escape");
  await heading(page, /^Police$/u);
  await keys.press("Alt+ArrowRight");
  await heading(page, /^Visitors$/u);
  await keys.press("Alt+ArrowRight");
  await heading(page, /^Visitors$/u);
  await keys.press("Alt+ArrowLeft");
  await heading(page, /^Police$/u);
  await keys.press("l");
  const label = page.getByRole("textbox", { name: "Label" });
  await expect(label).toHaveValue("protects");
  await keys.press("b");
  await expect(label).toHaveValue("watches");
  await keys.press("Shift+L");
  await expect(label).toHaveValue("protects");
});

test("the list of commands and the sheet of shortcuts keep the rules for access", async ({ page }) => {
  await openCase(page, "toeslagenaffaire");
  for (const [key, name] of [
    ["?", "Keyboard shortcuts"],
    ["Control+k", "All commands"],
    ["j", "Go to…"],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.getByRole("dialog", { name })).toBeVisible();
    expect(await faultsInBothThemes(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  }
});

test("what the list of commands does is done to all that is picked, is said, and the drawing has the focus", async ({
  page,
}) => {
  await newMap(page);
  for (const [label, x] of [
    ["Police", 400],
    ["Visitors", 700],
    ["Council", 1000],
  ] as const)
    await addElement(page, "Actor", label, { x, y: 400 });
  await page.keyboard.press("Escape");
  await element(page, "Actor", "Police").click();
  await element(page, "Actor", "Visitors").click({ modifiers: ["Shift"] });
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.type("delete");
  await page.keyboard.press("Enter");
  await expect(page.getByText("1 element · 0 relations")).toBeVisible();
  await expect(element(page, "Actor", "Council")).toBeVisible();
  const said = page.locator("[aria-live=polite]");
  await expect(said.filter({ hasText: "Done: remove 2 items" })).toBeAttached();
  await page.keyboard.press("Control+z");
  await expect(said.filter({ hasText: "Undone: remove 2 items" })).toBeAttached();

  await element(page, "Actor", "Police").focus();
  await page.keyboard.press("Delete");
  await expect(element(page, "Actor", "Police")).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => document.activeElement === document.body)).toBe(false);
});
