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

test("the keyboard opens the menu of what has the focus, walks it and does what it names", async ({
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
  await expect(second.getByRole("menuitem")).toHaveText([
    /^Copy/u,
    /Copy as lines/u,
    /Show its neighbours/u,
    /Zoom to selection/u,
  ]);
  await second.keyboard.press("Escape");
  await second.mouse.click(760, 650, { button: "right" });
  await expect(second.getByRole("menuitem")).toHaveText([
    /Select all/u,
    /Copy the whole map/u,
    /Zoom to fit/u,
  ]);
});

test.describe("with fingers", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 820, height: 1180 } });

  type Finger = readonly [x: number, y: number];

  /** Fingers as the screen tells of them; each call says where all of them are now. */
  async function hand(page: Page) {
    const screen = await page.context().newCDPSession(page);
    return async (type: "touchStart" | "touchMove" | "touchEnd", ...fingers: readonly Finger[]) => {
      const touchPoints = fingers.map(([x, y], id) => ({ x, y, id }));
      await screen.send("Input.dispatchTouchEvent", { type, touchPoints });
    };
  }

  async function middleOf(target: Locator): Promise<Finger> {
    const box = await target.boundingBox();
    if (box === null) throw new Error("it is not on the screen");
    return [box.x + box.width / 2, box.y + box.height / 2];
  }

  async function zoomOf(page: Page): Promise<number> {
    return page
      .locator(".react-flow__viewport")
      .evaluate((viewport) => new DOMMatrixReadOnly(getComputedStyle(viewport).transform).a);
  }

  const bar = (page: Page) => page.getByRole("toolbar", { name: "Selection" });
  const police = (page: Page) => element(page, "Actor", "Police");
  const visitors = (page: Page) => element(page, "Actor", "Visitors");

  test("taps add to what is picked while that is asked for, and all of it is deleted", async ({ page }) => {
    await two(page);
    await police(page).tap();
    await expect(bar(page)).toContainText("1 selected");
    await bar(page).getByRole("button", { name: "Select more" }).tap();
    await visitors(page).tap();
    await expect(bar(page)).toContainText("2 selected");
    await visitors(page).tap();
    await expect(bar(page)).toContainText("1 selected");
    await visitors(page).tap();
    await bar(page).getByRole("button", { name: "Delete" }).tap();
    await expect(page.getByText("0 elements · 0 relations")).toBeVisible();
    await expect(bar(page)).toBeHidden();
    await page.getByRole("button", { name: "Undo", exact: true }).tap();
    await police(page).tap();
    await visitors(page).tap();
    await expect(bar(page)).toContainText("1 selected");
  });

  test("the bar duplicates, and leads to the menu of what is picked", async ({ page }) => {
    await two(page);
    await police(page).tap();
    await bar(page).getByRole("button", { name: "Duplicate" }).tap();
    await expect(police(page)).toHaveCount(2);
    await bar(page).getByRole("button", { name: "More", exact: true }).tap();
    await expect(page.getByRole("menu", { name: "Police" })).toBeInViewport({ ratio: 1 });
    for (const each of await page.getByRole("menuitem").all())
      expect((await each.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await item(page, "Rename").tap();
    await expect(page.getByRole("textbox", { name: "Name of Police" })).toBeFocused();
  });

  test("a pen that rests asks too, and leaves no half-drawn marquee", async ({ page }) => {
    await two(page);
    const screen = await page.context().newCDPSession(page);
    const pen = (type: "mousePressed" | "mouseMoved" | "mouseReleased", x: number, y: number) =>
      screen.send("Input.dispatchMouseEvent", {
        type,
        x,
        y,
        button: "left",
        buttons: type === "mouseReleased" ? 0 : 1,
        clickCount: 1,
        pointerType: "pen",
      });
    await pen("mousePressed", 200, 420);
    await expect(page.getByRole("menu", { name: "Map" })).toBeVisible();
    await pen("mouseMoved", 500, 600);
    await pen("mouseReleased", 500, 600);
    await item(page, "Select all").click();
    await expect(bar(page)).toContainText("2 selected");
  });

  test("a finger that rests asks for the menu, and then drags nothing", async ({ page }) => {
    await two(page);
    const touch = await hand(page);
    const [x, y] = await middleOf(police(page));
    await touch("touchStart", [x, y]);
    const menu = page.getByRole("menu", { name: "Police" });
    await expect(menu).toBeVisible();
    await touch("touchMove", [x + 60, y + 60]);
    await touch("touchEnd");
    await expect(menu).toBeVisible();
    expect(await middleOf(police(page))).toEqual([x, y]);
    await page.keyboard.press("Escape");
    await expect(menu).toBeHidden();
    await touch("touchStart", [x, y]);
    await expect(menu).toBeVisible();
    await touch("touchEnd");
    await page.touchscreen.tap(760, 400);
    await expect(menu).toBeHidden();
    await expect(bar(page)).toBeHidden();

    await visitors(page).tap();
    await touch("touchStart", await middleOf(police(page)));
    await item(page, "Select also").waitFor();
    await touch("touchEnd");
    await item(page, "Select also").tap();
    await expect(bar(page)).toContainText("2 selected");
  });

  test("a finger that rests on the paper adds there; one that moves does not ask", async ({ page }) => {
    await two(page);
    const touch = await hand(page);
    await touch("touchStart", [400, 580]);
    await item(page, "Add threat here").waitFor();
    await touch("touchEnd");
    await item(page, "Add threat here").tap();
    await page.keyboard.type("Storm");
    await page.keyboard.press("Enter");
    const [x, y] = await middleOf(element(page, "Threat", "Storm"));
    expect(Math.hypot(x - 400, y - 580)).toBeLessThan(4);
    const before = await middleOf(police(page));
    await touch("touchStart", before);
    await touch("touchMove", [before[0] + 30, before[1]]);
    await touch("touchMove", [before[0] + 80, before[1]]);
    await touch("touchEnd");
    await expect.poll(async () => (await middleOf(police(page)))[0]).toBeCloseTo(before[0] + 80, -1);
    await expect(page.getByRole("menu")).toBeHidden();
  });

  test("two fingers zoom from anywhere, and finish nothing that one had begun", async ({ page }) => {
    await two(page);
    const touch = await hand(page);
    const [x, y] = await middleOf(police(page));
    const half = ((await police(page).boundingBox())?.height ?? 0) / 2;
    for (const from of [0, half]) {
      const zoom = await zoomOf(page);
      const [cx, cy] = await middleOf(police(page));
      await touch("touchStart", [cx, cy + from]);
      await touch("touchMove", [cx + 20, cy + from + 10]);
      await touch("touchMove", [cx + 30, cy + from + 20]);
      await touch("touchStart", [cx + 30, cy + from + 20], [cx + 130, cy + from + 20]);
      await touch("touchMove", [cx + 20, cy + from + 20], [cx + 140, cy + from + 20]);
      await touch("touchMove", [cx + 10, cy + from + 20], [cx + 150, cy + from + 20]);
      await expect.poll(() => zoomOf(page)).toBeCloseTo(zoom * 1.4, 1);
      await touch("touchMove", [cx + 30, cy + from + 20], [cx + 130, cy + from + 20]);
      await touch("touchEnd");
      await expect.poll(() => zoomOf(page)).toBeCloseTo(zoom, 2);
    }
    expect(await middleOf(police(page))).toEqual([x, y]);
    await expect(page.getByText("2 elements · 0 relations")).toBeVisible();
    await expect(page.getByRole("textbox", { name: /Name of the new/u })).toBeHidden();
  });
});
