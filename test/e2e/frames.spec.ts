import type { Locator, Page } from "@playwright/test";

import { addElement, button, element, expect, newMap, saved, test } from "./app";
import { exported } from "./exporting";

function annotation(page: Page, name: string) {
  return page.locator("[data-id]").and(page.getByLabel(name, { exact: true }));
}

async function placeOf(what: Locator) {
  const box = await what.boundingBox();
  if (box === null) throw new Error("it is not on the screen");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, box };
}

/** Two actors in a frame that was made around them. */
async function framed(page: Page) {
  await newMap(page);
  await addElement(page, "Actor", "Police", { x: 420, y: 300 });
  await addElement(page, "Actor", "Visitors", { x: 700, y: 380 });
  await page.keyboard.press("Escape");
  await element(page, "Actor", "Police").click();
  await element(page, "Actor", "Visitors").click({ modifiers: ["Shift"] });
  await page.keyboard.press("g");
  await page.keyboard.type("Local level");
  await page.keyboard.press("Enter");
  await expect(annotation(page, "Frame: Local level")).toBeAttached();
}

test("a frame around a selection is one step, and carries what lies in it when its border is dragged", async ({
  page,
}) => {
  await framed(page);
  await button(page, "Undo").click();
  await expect(annotation(page, "Frame: Local level")).toHaveCount(0);
  await button(page, "Redo").click();

  const frame = annotation(page, "Frame: Local level");
  const police = element(page, "Actor", "Police");
  const [before, policeBefore] = [await placeOf(frame), await placeOf(police)];
  // A marquee may begin on the floor of the frame; its border is what is taken hold of.
  await page.mouse.move(before.box.x, before.y);
  await page.mouse.down();
  await page.mouse.move(before.box.x + 60, before.y + 90, { steps: 8 });
  await page.mouse.up();
  await expect.poll(async () => (await placeOf(frame)).x - before.x).toBeCloseTo(60, -1);
  const moved = await placeOf(police);
  expect(moved.x - policeBefore.x).toBeCloseTo(60, -1);
  expect(moved.y - policeBefore.y).toBeCloseTo(90, -1);
  await button(page, "Undo").click();
  await expect.poll(async () => (await placeOf(police)).y).toBeCloseTo(policeBefore.y, 0);
  expect((await placeOf(frame)).y).toBeCloseTo(before.y, 0);

  await page.mouse.move(before.x, before.y + 20);
  await page.mouse.down();
  await page.mouse.move(policeBefore.x, policeBefore.y, { steps: 5 });
  await page.mouse.up();
  await expect(page.getByRole("heading", { level: 2, name: "Police" })).toBeVisible();
});

test("a note is written at the pointer, lasts, and is in the picture with the frame", async ({ page }) => {
  await framed(page);
  await page.mouse.move(560, 600);
  await page.keyboard.press("n");
  await expect(page.locator("textarea:focus")).toBeVisible();
  await page.getByRole("textbox", { name: "Words of the new note" }).fill("Ask them\nbefore May");
  await page.keyboard.press("Control+Enter");
  const note = annotation(page, "Note: Ask them before May");
  const { x, y } = await placeOf(note);
  expect([x, y].map(Math.round)).toEqual([560, 600]);

  await note.dblclick();
  await page.getByRole("textbox", { name: "Words of the note" }).fill("Ask them in May");
  await page.mouse.click(900, 650);
  await expect(annotation(page, "Note: Ask them in May")).toBeAttached();
  await saved(page);
  await page.reload();
  await expect(annotation(page, "Note: Ask them in May")).toBeAttached();
  await expect(annotation(page, "Frame: Local level")).toBeAttached();

  const svg = (await exported(page, { format: "SVG picture" })).bytes.toString("utf8");
  expect(svg).toContain(">Local level</text>");
  expect(svg).toContain(">Ask them in May</text>");
  expect(svg).toMatch(/<desc>.*Frames: Local level\. Notes: Ask them in May\.<\/desc>/u);
});

test("the tool draws a frame from corner to corner, and a corner gives it another size", async ({ page }) => {
  await newMap(page);
  await page.getByRole("button", { name: /^Frame/u }).click();
  await page.mouse.move(400, 260);
  await page.mouse.down();
  await page.mouse.move(700, 460, { steps: 6 });
  await page.mouse.up();
  await page.keyboard.type("Country");
  await page.keyboard.press("Enter");
  const frame = annotation(page, "Frame: Country");
  const drawn = (await placeOf(frame)).box;
  expect([drawn.x, drawn.y, drawn.width, drawn.height].map(Math.round)).toEqual([400, 260, 300, 200]);

  await expect(frame.locator("span.nodrag")).toHaveCount(4);
  await page.mouse.move(drawn.x + drawn.width, drawn.y + drawn.height);
  await page.mouse.down();
  await page.mouse.move(drawn.x + drawn.width + 80, drawn.y + drawn.height + 40, { steps: 5 });
  await page.mouse.up();
  await expect.poll(async () => (await placeOf(frame)).box.width).toBeCloseTo(380, 0);
  await button(page, "Undo").click();
  await expect.poll(async () => (await placeOf(frame)).box.width).toBeCloseTo(300, 0);
});

test("by keyboard alone a note and a frame are made, moved, resized, renamed, copied and deleted", async ({
  page,
}) => {
  await newMap(page);
  await page.keyboard.press("n");
  await expect(page.locator("textarea:focus")).toBeVisible();
  await page.keyboard.type("Ask them");
  await page.keyboard.press("Escape");
  const note = annotation(page, "Note: Ask them");
  await expect(note).toBeAttached();
  await page.keyboard.press("g");
  await page.keyboard.type("Level");
  await page.keyboard.press("Enter");
  const frame = annotation(page, "Frame: Level");
  const before = { note: await placeOf(note), frame: await placeOf(frame) };

  await page.keyboard.press("ArrowRight");
  await expect.poll(async () => (await placeOf(note)).x - before.note.x).toBeCloseTo(8, 0);
  expect((await placeOf(frame)).x - before.frame.x).toBeCloseTo(8, 0);
  await page.keyboard.press("Shift+Alt+ArrowDown");
  await expect
    .poll(async () => (await placeOf(frame)).box.height - before.frame.box.height)
    .toBeCloseTo(8, 0);
  await page.keyboard.press("Enter");
  await page.keyboard.type("Town");
  await page.keyboard.press("Enter");
  await expect(annotation(page, "Frame: Town")).toBeFocused();
  await page.keyboard.press("Control+d");
  await expect(annotation(page, "Frame: Town")).toHaveCount(2);
  await expect(note).toHaveCount(2);
  await page.keyboard.press("Delete");
  await expect(annotation(page, "Frame: Town")).toHaveCount(1);
  await note.focus();
  await annotation(page, "Frame: Town").focus();
  await page.keyboard.press("Delete");
  await expect(annotation(page, "Frame: Town")).toHaveCount(0);
  await expect(note).toHaveCount(1);
});
