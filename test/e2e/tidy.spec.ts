import type { Locator, Page } from "@playwright/test";

import { makeMap } from "../bench/make-map.mjs";
import { addElement, button, element, expect, newMap, openCase, openLibrary, ready, test } from "./app";

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The boxes of all elements that are mounted, in map units, by id. */
async function boxes(page: Page): Promise<Record<string, Box>> {
  return page.locator(".react-flow__node").evaluateAll((nodes) =>
    Object.fromEntries(
      nodes.map((node) => {
        const { e, f } = new DOMMatrixReadOnly(getComputedStyle(node).transform);
        const { offsetWidth: width, offsetHeight: height } = node as HTMLElement;
        return [node.getAttribute("data-id") ?? "", { x: e, y: f, width, height }];
      }),
    ),
  );
}

async function boxOf(page: Page, label: string): Promise<Box> {
  const id = await element(page, "Actor", label).getAttribute("data-id");
  const box = (await boxes(page))[id ?? ""];
  if (box === undefined) throw new Error(`${label} is not mounted`);
  return box;
}

function overlapping(all: readonly Box[]): number {
  return all.filter((a, index) =>
    all
      .slice(index + 1)
      .some(
        (b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
      ),
  ).length;
}

function panel(page: Page): Locator {
  return page.getByRole("region", { name: "Tidy" });
}

async function row(page: Page) {
  await newMap(page);
  await addElement(page, "Actor", "Police", { x: 480, y: 300 });
  await addElement(page, "Actor", "Visitors", { x: 760, y: 330 });
  await addElement(page, "Actor", "Residents", { x: 620, y: 520 });
  await page.keyboard.press("Escape");
}

test("by keyboard alone, a case is tidied in layers: everything moves, nothing overlaps, one undo brings all back", async ({
  page,
}) => {
  await openCase(page, "toeslagenaffaire");
  const before = await boxes(page);
  await button(page, "Tidy").focus();
  await page.keyboard.press("Enter");
  await expect(panel(page).getByRole("radio", { name: "In layers" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowRight");
  await expect(panel(page).getByRole("radio", { name: "To the right" })).toBeChecked();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(panel(page).getByRole("status")).toHaveText(/^\d+ elements moved\./u);
  const after = await boxes(page);
  expect(Object.keys(after)).toHaveLength(18);
  expect(overlapping(Object.values(after))).toBe(0);
  expect(Object.keys(after).filter((id) => after[id]?.x !== before[id]?.x).length).toBeGreaterThan(9);
  await page.keyboard.press("Escape");
  await expect(panel(page)).toBeHidden();
  await expect(button(page, "Tidy")).toBeFocused();
  await expect(button(page, "Undo")).toHaveAttribute("title", /tidy in layers/u);
  await page.keyboard.press("Control+z");
  await expect.poll(() => boxes(page)).toEqual(before);
});

test("what is pinned stays, in whatever way the rest is tidied", async ({ page }) => {
  await openCase(page, "toeslagenaffaire");
  const pinned = element(page, "Actor", "National Ombudsman");
  await pinned.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await pinned.click({ button: "right" });
  await page.getByRole("menuitem", { name: "Pin in place" }).click();
  const before = await boxOf(page, "National Ombudsman");
  await button(page, "Tidy").click();
  for (const way of ["In clusters", "In bands", "Around the selection"]) {
    await panel(page).getByRole("radio", { name: way }).check();
    await panel(page).getByRole("button", { name: "Tidy" }).click();
    await expect(panel(page).getByRole("status")).toHaveText(/^17 elements moved\./u);
    expect(await boxOf(page, "National Ombudsman")).toEqual(before);
    expect(overlapping(Object.values(await boxes(page)))).toBe(0);
  }
  await pinned.click({ button: "right" });
  await expect(page.getByRole("menuitem", { name: "Unpin" })).toBeVisible();
});

test("long work shows how far it is, and can be called off", async ({ page }) => {
  await openLibrary(page);
  const buffer = Buffer.from(JSON.stringify(makeMap(1_500, 3_000)));
  await page
    .getByLabel("Import files")
    .setInputFiles([{ name: "Large.relata.json", mimeType: "application/json", buffer }]);
  await page.waitForURL(/#\/map\//u);
  await ready(page);
  await button(page, "Tidy").click();
  await panel(page).getByRole("radio", { name: "In clusters" }).check();
  await panel(page).getByRole("button", { name: "Tidy" }).click();
  await expect(panel(page).getByRole("progressbar")).toBeVisible();
  await panel(page).getByRole("button", { name: "Cancel" }).click();
  await expect(panel(page).getByRole("status")).toHaveText("Called off. Nothing has moved.");
  await expect(button(page, "Undo")).toHaveAttribute("title", /Nothing/u);
});

test("what is dragged snaps to what it is nearly level with, and with Alt it does not", async ({ page }) => {
  await row(page);
  const from = await element(page, "Actor", "Visitors").boundingBox();
  const to = await element(page, "Actor", "Police").boundingBox();
  if (from === null || to === null) throw new Error("not on the screen");
  const start = { x: from.x + from.width / 2, y: from.y + from.height / 2 };
  const level = to.y + to.height / 2;
  const drag = async (y: number, keys: readonly string[]) => {
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    for (const key of keys) await page.keyboard.down(key);
    await page.mouse.move(start.x, y, { steps: 8 });
    await page.mouse.up();
    for (const key of keys) await page.keyboard.up(key);
  };
  const middle = async (label: string) => {
    const { y, height } = await boxOf(page, label);
    return y + height / 2;
  };
  await drag(level + 4, []);
  await expect.poll(() => middle("Visitors")).toBeCloseTo(await middle("Police"), 1);
  await page.keyboard.press("Control+z");
  await drag(level + 4, ["Alt"]);
  await expect
    .poll(async () => Math.abs((await middle("Visitors")) - (await middle("Police"))))
    .toBeGreaterThan(2);
});

test("the selection is aligned and spaced from its menu, each in one step", async ({ page }) => {
  await row(page);
  const align = async (name: string) => {
    await element(page, "Actor", "Police").click({ button: "right" });
    await page.getByRole("menuitem", { name: "Align…" }).click();
    await page.getByRole("menuitem", { name, exact: true }).click();
  };
  await page.keyboard.press("Control+a");
  await align("Align top edges");
  const top = (await boxOf(page, "Police")).y;
  await expect.poll(async () => (await boxOf(page, "Residents")).y).toBeCloseTo(top, 1);
  await align("Space evenly across");
  const [police, residents, visitors] = await Promise.all(
    ["Police", "Residents", "Visitors"].map((label) => boxOf(page, label)),
  );
  if (!police || !residents || !visitors) throw new Error("not on the screen");
  expect(residents.x - police.x - police.width).toBeCloseTo(visitors.x - residents.x - residents.width, 0);
  await expect(button(page, "Undo")).toHaveAttribute("title", /space 3 elements evenly/u);
  await page.keyboard.press("Control+z");
  await expect(button(page, "Undo")).toHaveAttribute("title", /align 3 elements/u);
});

test("a copy lands beside what it was copied from, not on it", async ({ page }) => {
  await row(page);
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Control+d");
  await expect(page.locator(".react-flow__node")).toHaveCount(6);
  expect(overlapping(Object.values(await boxes(page)))).toBe(0);
});
