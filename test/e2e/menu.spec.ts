import type { Locator, Page } from "@playwright/test";

import { addElement, element, expect, newMap, openCase, test } from "./app";

async function two(page: Page) {
  await newMap(page);
  await addElement(page, "Actor", "Police", { x: 300, y: 300 });
  await addElement(page, "Actor", "Visitors", { x: 620, y: 480 });
  await page.keyboard.press("Escape");
}

function item(page: Page, name: string): Locator {
  return page.getByRole("menu").getByRole("menuitem", { name, exact: true });
}

function said(page: Page, text: string | RegExp): Locator {
  return page.getByRole("status").getByText(text);
}

/** Relates the two by the menu; gives where the words of their relation stand. */
async function relate(page: Page): Promise<{ x: number; y: number }> {
  await element(page, "Actor", "Police").click({ button: "right" });
  await item(page, "Relate to…").click();
  await page.keyboard.type("Vis");
  await page.keyboard.press("Enter");
  const words = await page.getByRole("textbox", { name: "Words on the relation" }).boundingBox();
  if (words === null) throw new Error("the relation asks for no words");
  await page.keyboard.type("protects");
  await page.keyboard.press("Enter");
  await expect(page.getByText("2 elements · 1 relation")).toBeVisible();
  return { x: words.x + words.width / 2, y: words.y + words.height / 2 };
}

test("the second button on an element names it, and renames, relates, duplicates and deletes it", async ({
  page,
}) => {
  await two(page);
  await element(page, "Actor", "Police").click({ button: "right" });
  await expect(page.getByRole("menu", { name: "Police" })).toBeVisible();
  await item(page, "Rename").click();
  await page.keyboard.type("Night police");
  await page.keyboard.press("Enter");
  await element(page, "Actor", "Night police").click({ button: "right" });
  await item(page, "Duplicate").click();
  await expect(element(page, "Actor", "Night police")).toHaveCount(2);
  await page.keyboard.press("Control+z");
  await element(page, "Actor", "Night police").click({ button: "right" });
  await item(page, "Delete").click();
  await expect(page.getByText("1 element · 0 relations")).toBeVisible();
});

test("a menu that is left changes nothing: not what is picked, not where the focus is", async ({ page }) => {
  await two(page);
  await element(page, "Actor", "Police").click();
  await element(page, "Actor", "Visitors").click({ modifiers: ["Shift"] });
  await element(page, "Actor", "Visitors").focus();
  await page.keyboard.press("Shift+F10");
  await expect(page.getByRole("menu", { name: "2 items" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("menu")).toBeHidden();
  await expect(element(page, "Actor", "Visitors")).toBeFocused();
  await page.keyboard.press("Delete");
  await expect(page.getByText("0 elements · 0 relations")).toBeVisible();
});

test("the keyboard opens the menu of what has the focus, walks it and adds to what is picked", async ({
  page,
}) => {
  await two(page);
  await element(page, "Actor", "Police").focus();
  await page.keyboard.press("ContextMenu");
  await expect(item(page, "Rename")).toBeFocused();
  await page.keyboard.press("z");
  await expect(item(page, "Zoom to selection")).toBeFocused();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expect(page.getByText("1 element · 0 relations")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Shift+F10");
  await expect(page.getByRole("menu", { name: "Map" })).toBeVisible();
});

test("a relation is labelled, turned round, rated the other way and deleted from its menu", async ({
  page,
}) => {
  await two(page);
  const words = await relate(page);
  const ask = async () => {
    await page.mouse.click(words.x, words.y, { button: "right" });
    await expect(page.getByRole("menu", { name: "Police works with Visitors" })).toBeVisible();
  };
  await ask();
  await item(page, "Rate the other way").click();
  await page.keyboard.press("2");
  const theirs = page.getByRole("radiogroup", { name: "Trust of Visitors in Police" });
  await expect(theirs.getByRole("radio", { checked: true })).toHaveAccessibleName(/\+2/u);
  await ask();
  await item(page, "Turn round").click();
  await expect(page.getByRole("heading", { name: /Visitors.*Police/u })).toBeVisible();
  await page.keyboard.press("Control+z");
  await ask();
  await item(page, "Label…").click();
  await page.keyboard.type("guards");
  await page.keyboard.press("Enter");
  await ask();
  await item(page, "Delete").click();
  await expect(page.getByText("2 elements · 0 relations")).toBeVisible();
});

test("the paper takes new elements, and what was copied, where it was asked", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await two(page);
  await page.mouse.click(760, 200, { button: "right" });
  await item(page, "Add space here").click();
  await page.keyboard.type("Harbour");
  await page.keyboard.press("Enter");
  const harbour = await element(page, "Space", "Harbour").boundingBox();
  expect(Math.abs((harbour?.x ?? 0) + (harbour?.width ?? 0) / 2 - 760)).toBeLessThan(3);
  await element(page, "Space", "Harbour").click({ button: "right" });
  await item(page, "Cut").click();
  await expect(page.getByText("2 elements · 0 relations")).toBeVisible();
  await page.keyboard.press("Control+a");
  await element(page, "Actor", "Police").click({ button: "right" });
  await item(page, "Copy").click();
  await page.mouse.click(860, 220, { button: "right" });
  await item(page, "Paste here").click();
  await expect(page.getByText("4 elements · 0 relations")).toBeVisible();
  await page.evaluate(() => navigator.clipboard.writeText("good morning"));
  await page.mouse.click(860, 220, { button: "right" });
  await item(page, "Paste here").click();
  await expect(said(page, /holds nothing that was copied/u)).toBeVisible();
});

test("where the clipboard is refused, copies are kept in the window and it says so", async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException("no", "NotAllowedError"));
    Object.defineProperty(navigator, "clipboard", { value: { readText: refuse, writeText: refuse } });
  });
  await two(page);
  await page.mouse.click(860, 220, { button: "right" });
  await item(page, "Paste here").click();
  await expect(said(page, /Press Ctrl\+V to paste\./u)).toBeVisible();
  await element(page, "Actor", "Police").click({ button: "right" });
  await item(page, "Copy").click();
  await expect(said(page, /kept in this window/u)).toBeVisible();
  await page.mouse.click(860, 220, { button: "right" });
  await item(page, "Paste here").click();
  await expect(element(page, "Actor", "Police")).toHaveCount(2);
});

test("a menu stays within the window, and another press asks for it elsewhere", async ({ page }) => {
  await openCase(page, "toeslagenaffaire");
  await page.mouse.click(1270, 790, { button: "right" });
  const menu = page.getByRole("menu", { name: "Map" });
  await expect(menu).toBeInViewport({ ratio: 1 });
  await page.mouse.click(1000, 180, { button: "right" });
  await expect(menu).toBeInViewport({ ratio: 1 });
  expect((await menu.boundingBox())?.y).toBeLessThan(200);
  await page.mouse.click(600, 150);
  await expect(menu).toBeHidden();
});

test("a window that only looks on offers what changes nothing", async ({ page, context }) => {
  await two(page);
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(second.getByRole("button", { name: "Take over" })).toBeVisible();
  await element(second, "Actor", "Police").click({ button: "right" });
  await expect(second.getByRole("menuitem")).toHaveText([/Copy/u, /Zoom to selection/u]);
  await second.keyboard.press("Escape");
  await second.mouse.click(760, 650, { button: "right" });
  await expect(second.getByRole("menuitem")).toHaveText([/Select all/u, /Zoom to fit/u]);
});
