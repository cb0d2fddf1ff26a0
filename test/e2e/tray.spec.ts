import type { Locator, Page } from "@playwright/test";

import { addElement, button, element, expect, newMap, openCase, test } from "./app";
import { faultsOf } from "./rules";

function tray(page: Page): Locator {
  return page.getByRole("region", { name: "Not placed yet" });
}

function row(page: Page, name: string): Locator {
  return tray(page).getByRole("button", { name: new RegExp(`^Place ${name},`, "u") });
}

async function middleOf(box: Locator): Promise<{ x: number; y: number }> {
  const found = await box.boundingBox();
  if (found === null) throw new Error("middleOf: nothing is there");
  return { x: found.x + found.width / 2, y: found.y + found.height / 2 };
}

/** Writes lines into the quick line and has them done. */
async function write(page: Page, text: string): Promise<void> {
  const line = page.getByRole("textbox", { name: "Quick line" });
  await page.keyboard.press("/");
  await line.fill(text);
  await page.keyboard.press("Enter");
  await expect(line).toHaveValue("");
  await page.keyboard.press("Escape");
}

/** An empty map, and in its tray a list that was pasted. */
async function pasted(page: Page, ...names: readonly string[]): Promise<void> {
  const others = Array.from({ length: 24 - names.length }, (_, at) => `Ward ${at + 1}`);
  await newMap(page);
  await write(page, [...names, ...others].join("\n"));
  await expect(tray(page)).toContainText("Not placed yet (24)");
}

test("a long list that is pasted waits in the tray, is searched, placed by keyboard, and undone", async ({
  page,
}) => {
  await pasted(page, "Harbour master");
  await expect(page.getByText("24 elements · 0 relations")).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole("textbox", { name: "Find in the tray" }).fill("ward 1");
  await expect(tray(page).getByRole("listitem")).toHaveCount(11);
  await page.getByRole("textbox", { name: "Find in the tray" }).fill("harb");
  await row(page, "Harbour master").focus();
  await page.keyboard.press("Enter");
  await expect(element(page, "Actor", "Harbour master")).toBeFocused();
  await expect(tray(page)).toContainText("Not placed yet (23)");
  await page.keyboard.press("Control+z");
  await expect(row(page, "Harbour master")).toBeVisible();
});

test("rows are walked with the arrow keys, renamed, deleted, opened and folded away", async ({ page }) => {
  await pasted(page, "Police", "Mayor");
  await row(page, "Police").focus();
  await page.keyboard.press("ArrowDown");
  await expect(row(page, "Mayor")).toBeFocused();
  await page.keyboard.press("F2");
  await page.keyboard.type("Council");
  await page.keyboard.press("Enter");
  await row(page, "Council").focus();
  await page.keyboard.press("Delete");
  await expect(tray(page)).toContainText("Not placed yet (23)");
  await expect(row(page, "Ward 1")).toBeFocused();
  await button(page, "More of Police").click();
  await page.getByRole("menuitem", { name: "Show details" }).click();
  await expect(page.getByRole("complementary").getByRole("heading", { name: "Police" })).toBeVisible();
  await button(page, "Not placed yet (23)").click();
  await expect(row(page, "Police")).toBeHidden();
});

test("a row dragged onto the paper stands where it is let go of; Escape lets it wait", async ({ page }) => {
  await pasted(page, "Police");
  const from = await middleOf(row(page, "Police"));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(700, 400, { steps: 4 });
  await page.keyboard.press("Escape");
  await page.mouse.up();
  await expect(row(page, "Police")).toBeVisible();
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(700, 300, { steps: 4 });
  await page.mouse.up();
  const there = await middleOf(element(page, "Actor", "Police"));
  expect(Math.hypot(there.x - 700, there.y - 300)).toBeLessThan(4);
  await page.keyboard.press("Control+z");
  await expect(row(page, "Police")).toBeVisible();
});

test("everything is placed at once, clear of what is drawn, in one step", async ({ page }) => {
  await newMap(page);
  await addElement(page, "Actor", "Hospital", { x: 640, y: 300 });
  await page.keyboard.press("Escape");
  const names = Array.from({ length: 22 }, (_, at) => `Ward ${at + 1}`);
  await write(page, names.join("\n"));
  await button(page, "Place all").click();
  await expect(tray(page)).toBeHidden();
  const boxes = await Promise.all(
    (await page.locator(".react-flow__node").all()).map((node) => node.boundingBox()),
  );
  expect(boxes.length).toBe(23);
  const apart = boxes.every((a, at) =>
    boxes.slice(at + 1).every((b) => {
      if (a === null || b === null) return false;
      return a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
    }),
  );
  expect(apart).toBe(true);
  await page.keyboard.press("Control+z");
  await expect(tray(page)).toContainText("Not placed yet (22)");
});

test("an element goes back into the tray by its menu, which says what is not drawn then", async ({
  page,
}) => {
  await newMap(page);
  await write(page, "Police > Visitors: protects");
  await page.keyboard.press("Escape");
  await element(page, "Actor", "Police").click({ button: "right" });
  await page.getByRole("menuitem", { name: "Put into the tray" }).click();
  await expect(row(page, "Police")).toHaveAccessibleName("Place Police, Actor · 1 relation");
  await expect(page.getByRole("status").getByText("1 relation is drawn again")).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(element(page, "Actor", "Police")).toBeVisible();
});

test("names that look alike are shown side by side and merged; one undo brings both back", async ({
  page,
}) => {
  await newMap(page);
  await write(page, "Police > Visitors: protects\nPolcie > Visitors: warns\nPolice > Polcie: trains");
  await expect(page.getByRole("status").getByText("2 names look alike.")).toBeVisible();
  await button(page, "Look at them").click();
  const dialog = page.getByRole("dialog", { name: "Is this the same thing?" });
  await expect(dialog.getByText("1 relation moves to Police.")).toBeVisible();
  await expect(dialog.getByRole("radio", { name: "Police" })).toBeFocused();
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await expect(dialog.getByText("Merged into Police.")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
  await expect(page.getByText("2 elements · 3 relations")).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(page.getByText("3 elements · 3 relations")).toBeVisible();
  await expect(element(page, "Actor", "Polcie")).toBeVisible();
});

test("two that are picked are merged from their menu", async ({ page }) => {
  await newMap(page);
  await write(page, "Police > Visitors: protects\nGuards > Visitors: protects");
  await page.keyboard.press("Escape");
  await element(page, "Actor", "Guards").click();
  await element(page, "Actor", "Police").click({ modifiers: ["Shift"] });
  await element(page, "Actor", "Police").click({ button: "right" });
  await page.getByRole("menuitem", { name: "Merge…" }).click();
  const dialog = page.getByRole("dialog", { name: "Merge elements" });
  await dialog.getByRole("radio", { name: "Guards" }).check();
  await dialog.getByRole("textbox", { name: "Name from now on" }).fill("Police and guards");
  await dialog.getByRole("button", { name: "Merge", exact: true }).click();
  await expect(element(page, "Actor", "Police and guards")).toBeVisible();
  await expect(page.getByText("2 elements · 2 relations")).toBeVisible();
});

test.describe("with fingers", () => {
  test.use({ hasTouch: true, viewport: { width: 820, height: 1180 } });

  test("a row is dragged onto the paper", async ({ page }) => {
    await openCase(page, "toeslagenaffaire");
    const node = page.locator(".react-flow__node").first();
    const name = ((await node.getAttribute("aria-label")) ?? "").replace(/^\w+: /u, "");
    await node.click({ button: "right" });
    await page.getByRole("menuitem", { name: "Put into the tray" }).click();
    const from = await middleOf(row(page, name.replaceAll(/[()]/gu, ".")));
    const screen = await page.context().newCDPSession(page);
    const touch = (type: string, ...touchPoints: { x: number; y: number }[]) =>
      screen.send("Input.dispatchTouchEvent", { type: type as "touchStart", touchPoints });
    await touch("touchStart", from);
    for (const part of [0.1, 0.4, 0.7, 1])
      await touch("touchMove", {
        x: from.x + (600 - from.x) * part,
        y: from.y + (430 - from.y) * part * part,
      });
    await touch("touchEnd");
    await expect(tray(page)).toBeHidden();
    const there = await middleOf(
      page.getByLabel(new RegExp(`: ${name.replaceAll(/[()]/gu, ".")}$`, "u")).first(),
    );
    expect(Math.hypot(there.x - 600, there.y - 430)).toBeLessThan(6);
  });
});
