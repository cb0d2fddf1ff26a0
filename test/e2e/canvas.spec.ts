import type { Page } from "@playwright/test";

import { makeMap } from "../bench/make-map.mjs";
import { addElement, button, element, expect, hands, newMap, openCase, saved, test } from "./app";

async function middle(page: Page, label: string) {
  const box = await element(page, "Actor", label).boundingBox();
  if (box === null) throw new Error(`${label} is not on the screen`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width, height: box.height };
}

async function transform(page: Page): Promise<{ x: number; y: number; zoom: number }> {
  return page.locator(".react-flow__viewport").evaluate((viewport) => {
    const { e, f, a } = new DOMMatrixReadOnly(getComputedStyle(viewport).transform);
    return { x: e, y: f, zoom: a };
  });
}

async function two(page: Page) {
  await newMap(page);
  await addElement(page, "Actor", "Police", { x: 300, y: 300 });
  await addElement(page, "Actor", "Visitors", { x: 620, y: 480 });
  await page.keyboard.press("Escape");
}

test("five elements and five labelled, rated relations take at most 25 gestures and outlive a reload", async ({
  page,
}) => {
  await newMap(page);
  await page.mouse.move(420, 300);
  const hand = hands(page);
  await hand.press("a");
  await hand.type("Police");
  await hand.press("Enter");
  await expect(element(page, "Actor", "Police")).toBeVisible();
  const grown = [
    ["Control+ArrowRight", "Visitors", "protects", "2"],
    ["Control+ArrowDown", "Bar owners", "serve", "1"],
    ["Control+ArrowLeft", "Municipality", "licenses", "3"],
    ["Control+ArrowLeft", "Residents", "hears", "0"],
  ] as const;
  for (const [arrow, name, words, trust] of grown) {
    await hand.press(arrow);
    await hand.type(name);
    await hand.press("Enter");
    await hand.type(words);
    await hand.press("Enter");
    await hand.press(trust);
  }
  await hand.press("r");
  await hand.type("pol");
  await hand.press("Enter");
  await hand.type("complain to");
  await hand.press("Enter");
  await hand.press("-");
  await hand.press("2");
  expect(hand.count()).toBeLessThanOrEqual(25);
  const rated = page.getByRole("radiogroup", { name: "Trust of Residents in Police" });
  await expect(rated.getByRole("radio", { checked: true })).toHaveAccessibleName(/−2/u);
  await saved(page);

  await page.reload();
  for (const label of ["Police", "Visitors", "Bar owners", "Municipality", "Residents"])
    await expect(element(page, "Actor", label)).toBeAttached();
  await expect(page.getByText("5 elements · 5 relations")).toBeVisible();
  await element(page, "Actor", "Residents").focus();
  await page.getByRole("button", { name: /complain to/u }).click();
  await expect(rated.getByRole("radio", { checked: true })).toHaveAccessibleName(/−2/u);
});

test("a drag moves an element and is one step of history", async ({ page }) => {
  await two(page);
  const before = await middle(page, "Police");
  await page.mouse.move(before.x, before.y);
  await page.mouse.down();
  await page.mouse.move(before.x + 140, before.y + 90, { steps: 12 });
  await page.mouse.up();
  await expect.poll(async () => (await middle(page, "Police")).x - before.x).toBeCloseTo(140, -1);
  await button(page, "Undo").click();
  await expect.poll(async () => (await middle(page, "Police")).x).toBeCloseTo(before.x, 0);
  await button(page, "Redo").click();
  await expect.poll(async () => (await middle(page, "Police")).y - before.y).toBeCloseTo(90, -1);
});

test("a relation is drawn from a rim to another element, and to the paper with a new element there", async ({
  page,
}) => {
  await two(page);
  const from = await middle(page, "Police");
  const to = await middle(page, "Visitors");
  await page.mouse.move(from.x, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 10 });
  await page.mouse.up();
  await page.keyboard.type("protects");
  await page.keyboard.press("Enter");
  await expect(page.getByText("2 elements · 1 relation")).toBeVisible();
  await expect(page.getByRole("heading", { name: /Police.*Visitors/u })).toBeVisible();

  await page.mouse.move(from.x, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x, from.y + 240, { steps: 10 });
  await page.mouse.up();
  await page.keyboard.type("Bar owners");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await expect(element(page, "Actor", "Bar owners")).toBeVisible();
  await expect(page.getByText("3 elements · 2 relations")).toBeVisible();
});

test("a marquee picks what it touches, shift adds, Delete removes with the relations in one step", async ({
  page,
}) => {
  await two(page);
  await element(page, "Actor", "Police").click();
  await page.keyboard.press("r");
  await page.keyboard.type("Vis");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await page.mouse.click(760, 200);
  const police = await middle(page, "Police");
  await page.mouse.move(police.x - 110, police.y - 60);
  await page.mouse.down();
  await page.mouse.move(police.x + 20, police.y + 20, { steps: 6 });
  await page.mouse.up();
  await expect(page.getByRole("heading", { name: "Police" })).toBeVisible();
  await element(page, "Actor", "Visitors").click({ modifiers: ["Shift"] });
  await page.keyboard.press("Delete");
  await expect(page.getByText("0 elements · 0 relations")).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(page.getByText("2 elements · 1 relation")).toBeVisible();
});

test("what is copied on one map can be pasted on another", async ({ page }) => {
  await openCase(page, "toeslagenaffaire");
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Control+c");
  await newMap(page);
  await page.keyboard.press("Control+v");
  await expect(page.getByText("18 elements · 24 relations")).toBeVisible();
  await page.keyboard.press("Control+d");
  await expect(page.getByText("36 elements · 48 relations")).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(page.getByText("18 elements · 24 relations")).toBeVisible();
});

test("the wheel pans, and with Control zooms where the pointer is", async ({ page }) => {
  await two(page);
  const before = await transform(page);
  await page.mouse.move(500, 400);
  await page.mouse.wheel(30, 60);
  await expect.poll(async () => (await transform(page)).y).not.toBe(before.y);
  const police = await middle(page, "Police");
  await page.mouse.move(police.x, police.y);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -200);
  await page.keyboard.up("Control");
  await expect.poll(async () => (await transform(page)).zoom).toBeGreaterThan(before.zoom);
  const after = await middle(page, "Police");
  expect(Math.abs(after.x - police.x)).toBeLessThan(2);
  expect(Math.abs(after.y - police.y)).toBeLessThan(2);
  await button(page, "Zoom to fit").click();
  await expect(element(page, "Actor", "Visitors")).toBeInViewport();
});

test("the keyboard alone walks to an element, moves it and takes the moves back at once", async ({
  page,
}) => {
  await two(page);
  await element(page, "Actor", "Police").focus();
  const before = await middle(page, "Police");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.down("ArrowRight");
  await page.keyboard.down("ArrowRight");
  await page.keyboard.down("ArrowRight");
  await page.keyboard.up("ArrowRight");
  await expect.poll(async () => (await middle(page, "Police")).x).toBeGreaterThan(before.x + 15);
  await page.keyboard.press("Control+z");
  await expect.poll(async () => (await middle(page, "Police")).x).toBeCloseTo(before.x, 0);
});

test("a name is typed in place, taken with Enter and left alone with Escape", async ({ page }) => {
  await two(page);
  await element(page, "Actor", "Police").dblclick();
  await page.keyboard.type("Night police");
  await page.keyboard.press("Escape");
  await expect(element(page, "Actor", "Police")).toBeVisible();
  await page.keyboard.press("Enter");
  await page.keyboard.type("Night police");
  await page.keyboard.press("Enter");
  await expect(element(page, "Actor", "Night police")).toBeVisible();
});

test("the legend shows one class alone", async ({ page }) => {
  await openCase(page, "toeslagenaffaire");
  const swatch = page.getByRole("button", { name: /Show only −3/u });
  await swatch.click();
  await expect(swatch).toHaveAttribute("aria-pressed", "true");
  await page.getByRole("button", { name: /Show all/u }).click();
  await expect(swatch).toHaveAttribute("aria-pressed", "false");
});

test("a map of 1000 elements and 2000 relations mounts no more than 60 of them", async ({ page }) => {
  await newMap(page);
  const [variant] = makeMap(1000, 2000).variants;
  const clip = { format: "relata-clip", version: 1, sources: [], ...variant };
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData("text/plain", text);
    window.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data }));
  }, JSON.stringify(clip));
  await expect(page.getByText("1000 elements · 2000 relations")).toBeVisible();
  await page.keyboard.press("Escape");
  for (const zoom of ["fit", "close"]) {
    if (zoom === "fit") await button(page, "Zoom to fit").click();
    else for (let i = 0; i < 12; i += 1) await button(page, "Zoom in").click();
    await expect.poll(() => page.locator("[data-id]").count()).toBeLessThanOrEqual(60);
  }
  await expect.poll(() => page.locator("[data-id]").count()).toBeGreaterThan(3);
});
