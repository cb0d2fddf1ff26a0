import type { Page } from "@playwright/test";

import { button, element, expect, newMap, saved, test } from "./app";

const names = ["Police", "Visitors", "Bar owners", "Municipality", "Residents"] as const;
const places = [
  [300, 300],
  [620, 250],
  [900, 330],
  [760, 520],
  [420, 500],
] as const;

async function middleOf(page: Page, name: string): Promise<{ x: number; y: number }> {
  const box = await element(page, "Actor", name).boundingBox();
  if (box === null) throw new Error(`${name} is not on the screen`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Types the name of what was just placed. */
async function named(page: Page, name: string): Promise<void> {
  await expect(page.getByRole("textbox", { name: /^Name of the new/u })).toBeFocused();
  await page.keyboard.type(name);
}

/** Counts the presses, taps and keys of a person with a pen; typing words is not counted. */
function penOf(page: Page, touch: boolean) {
  let gestures = 0;
  const at = async (x: number, y: number) => {
    gestures += 1;
    await (touch ? page.touchscreen.tap(x, y) : page.mouse.click(x, y));
  };
  return {
    at,
    element: async (name: string) => {
      const { x, y } = await middleOf(page, name);
      await at(x, y);
    },
    on: async (name: string) => {
      gestures += 1;
      const wanted = page.getByRole("button", { name, exact: true });
      await (touch ? wanted.tap() : wanted.click());
    },
    choose: async (label: string, value: string) => {
      gestures += 1;
      await page.getByRole("combobox", { name: label }).selectOption(value);
    },
    enter: async () => {
      gestures += 1;
      await page.keyboard.press("Enter");
    },
    count: () => gestures,
  };
}

test("five elements and five labelled, rated relations take at most 25 gestures with the pen", async ({
  page,
}) => {
  await newMap(page);
  const pen = penOf(page, false);
  await pen.on("Actor");
  await pen.on("Actor");
  for (const [place, name] of names.entries()) {
    const [x, y] = places[place] ?? [0, 0];
    await pen.at(x, y);
    await named(page, name);
    await pen.enter();
    await expect(element(page, "Actor", name)).toBeVisible();
  }
  await pen.on("Relate");
  await page.getByRole("radio", { name: "where the last ended" }).check();
  await pen.choose("Trust in the other", "2");
  const ring = [...names.slice(1), names[0]];
  await pen.element(names[0]);
  for (const [place, name] of ring.entries()) {
    // The next tap takes the words of the relation before.
    await pen.element(name);
    await page.keyboard.type(`word ${place}`);
  }
  await pen.enter();
  // The way of the pen was chosen by a press too.
  expect(pen.count() + 1).toBeLessThanOrEqual(25);
  await page.keyboard.press("Escape");
  await expect(page.getByText("5 elements · 5 relations")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Label" })).toHaveValue("word 4");
  const trust = page.getByRole("radiogroup", { name: "Trust of Residents in Police" });
  await expect(trust.getByRole("radio", { checked: true })).toHaveAccessibleName(/\+2/u);
});

test("the pen draws a star with one set of words, and each relation is one step back", async ({ page }) => {
  await newMap(page);
  const pen = penOf(page, false);
  await pen.on("Actor");
  await pen.on("Actor");
  for (const [place, name] of names.slice(0, 3).entries()) {
    const [x, y] = places[place] ?? [0, 0];
    await pen.at(x, y);
    await named(page, name);
    await pen.enter();
  }
  await pen.on("Relate");
  await page.getByRole("combobox", { name: "Kind" }).selectOption("oversight");
  await page.getByRole("textbox", { name: "Words" }).fill("oversees");
  await page.getByRole("radio", { name: "where the last began" }).check();
  for (const name of ["Police", "Visitors", "Bar owners"]) await pen.element(name);
  await expect(page.getByText("3 elements · 2 relations")).toBeVisible();
  await pen.on("Done");
  await button(page, "Undo").click();
  await expect(page.getByText("3 elements · 1 relation")).toBeVisible();
});

test.describe("with fingers", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 820, height: 1180 } });

  test("a whole session needs no keys but for names: create, relate, rate, rename, move, delete, undo, export", async ({
    page,
  }) => {
    await newMap(page);
    const pen = penOf(page, true);
    await pen.on("Actor");
    await pen.on("Actor");
    for (const [name, x, y] of [
      ["Police", 300, 420],
      ["Visitors", 600, 420],
    ] as const) {
      await pen.at(x, y);
      await named(page, name);
      await pen.enter();
    }
    await pen.on("Relate");
    await page.getByRole("checkbox", { name: "Ask for words each time" }).tap();
    await pen.element("Police");
    await pen.element("Visitors");
    await expect(page.getByText("2 elements · 1 relation")).toBeVisible();
    await pen.on("Done");

    await page
      .getByRole("radiogroup", { name: "Trust of Police in Visitors" })
      .getByRole("radio", { name: /\+2/u })
      .tap();
    await page.getByRole("complementary").getByRole("button", { name: "Close" }).tap();

    await pen.element("Visitors");
    const bar = page.getByRole("toolbar", { name: "Selection" });
    await bar.getByRole("button", { name: "More", exact: true }).tap();
    await page.getByRole("menuitem", { name: "Rename" }).tap();
    await page.getByRole("textbox", { name: "Name of Visitors" }).fill("Night visitors");
    await page.keyboard.press("Enter");
    await expect(element(page, "Actor", "Night visitors")).toBeVisible();

    const before = await middleOf(page, "Night visitors");
    const screen = await page.context().newCDPSession(page);
    const finger = (type: "touchStart" | "touchMove" | "touchEnd", ...at: { x: number; y: number }[]) =>
      screen.send("Input.dispatchTouchEvent", { type, touchPoints: at });
    await finger("touchStart", before);
    await finger("touchMove", { x: before.x, y: before.y + 30 });
    await finger("touchMove", { x: before.x, y: before.y + 70 });
    await finger("touchEnd");
    await expect.poll(async () => (await middleOf(page, "Night visitors")).y).toBeCloseTo(before.y + 70, -1);

    await pen.element("Night visitors");
    await bar.getByRole("button", { name: "Delete" }).tap();
    await expect(page.getByText("1 element · 0 relations")).toBeVisible();
    await button(page, "Undo").tap();
    await expect(page.getByText("2 elements · 1 relation")).toBeVisible();
    await saved(page);

    const download = page.waitForEvent("download");
    await button(page, "Export").tap();
    await page.getByRole("dialog").getByRole("button", { name: "Save file" }).tap();
    expect((await download).suggestedFilename()).toMatch(/\.relata\.json$/u);
  });

  test("a second finger lets go of what the pen had begun", async ({ page }) => {
    await newMap(page);
    const pen = penOf(page, true);
    await pen.on("Actor");
    await pen.at(300, 420);
    await named(page, "Police");
    await pen.enter();
    await pen.on("Relate");
    await pen.element("Police");
    const help = page.getByRole("region", { name: "Pen" }).getByRole("status");
    await expect(help).toContainText("From Police");
    const screen = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchEnd", ...touchPoints: { x: number; y: number; id: number }[]) =>
      screen.send("Input.dispatchTouchEvent", { type, touchPoints });
    await touch("touchStart", { x: 400, y: 600, id: 0 });
    await touch("touchStart", { x: 400, y: 600, id: 0 }, { x: 520, y: 640, id: 1 });
    await touch("touchEnd");
    await expect(help).toContainText("Tap the element a relation comes from");
  });
});
