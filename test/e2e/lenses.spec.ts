import type { Page } from "@playwright/test";

import { cases, lenses } from "../tools/subjects.mjs";
import { addElement, button, element, expect, newMap, openCase, ready, test } from "./app";
import { drawingOnScreen, placeOf } from "./drawing";
import { exported } from "./exporting";
import { difference } from "./pixels";

/** A browser may draw on either side of half a pixel. */
const fitting = { shifts: [-0.5, -0.25, 0, 0.25, 0.5], enough: 0.009 };

async function open(page: Page, id: string): Promise<void> {
  await page.goto(`/#/case/${id}`);
  const note = button(page, "Open");
  await expect(button(page, "Zoom to fit").or(note)).toBeVisible();
  if (await note.isVisible()) await note.click();
  await ready(page);
}

for (const id of cases)
  test(`the SVG of ${id} shows what the screen shows, through every lens`, async ({ page, context }) => {
    test.setTimeout(90_000);
    await open(page, id);
    for (const lens of lenses) {
      await page.getByRole("group", { name: "Lenses" }).getByRole("button", { name: lens }).click();
      const svg = (await exported(page, { format: "SVG picture", bare: true })).bytes.toString();
      await button(page, "Zoom to fit").click();
      const apart = async () =>
        difference(context, await drawingOnScreen(page), await placeOf(page, svg), 48, fitting);
      await expect.poll(apart, { message: lens, timeout: 10_000 }).toBeLessThan(0.01);
    }
  });

test("the legend says what is shown through a lens, and shows one class alone", async ({ page }) => {
  await openCase(page, "toeslagenaffaire");
  await page.keyboard.press("Shift+Digit2");
  const legend = page.getByRole("region", { name: "Legend" });
  await legend.getByRole("button", { name: "Human security" }).click();
  const harm = legend.getByRole("button", { name: "Show only harms or takes away" });
  await harm.click();
  await expect(harm).toHaveAttribute("aria-pressed", "true");
  await expect(legend.getByRole("button", { name: /^Show all/u })).toBeVisible();
  const { bytes } = await exported(page, { format: "SVG picture" });
  const svg = bytes.toString();
  expect(svg).toContain("harms or takes away");
  expect(svg).not.toContain("not read for anybody");
});

test("one beneficiary stands out, and the others stand back", async ({ page }) => {
  await openCase(page, "toeslagenaffaire");
  await page.keyboard.press("Shift+Digit2");
  await page.getByLabel("For", { exact: true }).selectOption("Parents treated as fraudsters");
  const { bytes } = await exported(page, { format: "SVG picture" });
  expect(bytes.toString()).toContain("for somebody else");
});

test("names in any script stand on screen as in the picture", async ({ page, context }) => {
  await newMap(page);
  const names = [
    "\u0627\u0644\u0634\u0631\u0637\u0629 \u0627\u0644\u0645\u062d\u0644\u064a\u0629 (2026)",
    "\u05de\u05e9\u05d8\u05e8\u05ea \u05d9\u05e9\u05e8\u05d0\u05dc",
    "\u8b66\u5bdf\u548c\u5c45\u6c11",
    "\u0395\u03bb\u03bb\u03b7\u03bd\u03b9\u03ba\u03ae \u0391\u03c3\u03c4\u03c5\u03bd\u03bf\u03bc\u03af\u03b1",
    "Veiligheidshuis é ï œ \u{1f6e1}\u{fe0f}",
    "x".repeat(300),
  ];
  for (const [index, name] of names.entries()) {
    await page.mouse.move(300 + (index % 3) * 280, 260 + Math.floor(index / 3) * 240);
    await page.keyboard.press("a");
    await expect(page.getByRole("textbox", { name: "Name of the new actor" })).toBeFocused();
    await page.keyboard.insertText(name);
    await page.keyboard.press("Enter");
    await expect(element(page, "Actor", name)).toBeVisible();
  }
  await page.keyboard.press("Escape");
  const svg = (await exported(page, { format: "SVG picture", bare: true })).bytes.toString();
  await button(page, "Zoom to fit").click();
  const apart = async () =>
    difference(context, await drawingOnScreen(page), await placeOf(page, svg), 48, fitting);
  await expect.poll(apart, { timeout: 10_000 }).toBeLessThan(0.01);
});

test("a lens with a menu of its own works by keyboard alone", async ({ page }) => {
  await newMap(page);
  await addElement(page, "Actor", "Police", { x: 500, y: 400 });
  const buttons = page.getByRole("group", { name: "Lenses" }).getByRole("button");
  // With one variant there is nothing to compare.
  await expect(buttons).toHaveCount(lenses.length - 1);
  for (const [place, lens] of lenses.slice(0, -1).entries()) {
    await page.keyboard.press(`Shift+Digit${place + 1}`);
    await expect(
      page.getByRole("group", { name: "Lenses" }).getByRole("button", { name: lens }),
    ).toHaveAttribute("aria-pressed", "true");
  }
});
