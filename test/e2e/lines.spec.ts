import type { Locator, Page } from "@playwright/test";

import { button, element, expect, hands, newMap, openCase, ready, saved, test } from "./app";
import { faultsInBothThemes } from "./rules";

function field(page: Page): Locator {
  return page.getByRole("textbox", { name: "Quick line" });
}

/** What the line will do, has done, or is wrong about. */
function told(page: Page, words: string | RegExp): Locator {
  return page.getByRole("status").filter({ hasText: words });
}

async function write(page: Page, ...lines: readonly string[]) {
  await expect(field(page)).toBeAttached();
  await page.keyboard.press("/");
  for (const line of lines) {
    await page.keyboard.insertText(line);
    await page.keyboard.press("Enter");
    await expect(field(page)).toHaveValue("");
  }
}

test("five elements and five labelled, rated relations take at most 10 gestures and outlive a reload", async ({
  page,
}) => {
  await newMap(page);
  await expect(field(page)).toBeVisible();
  const hand = hands(page);
  await hand.press("/");
  const lines = [
    "Police > Visitors: service, patrols, trust 1/-1, P2 E-1",
    "Bar owners > Police: calls, trust 2/1",
    "Municipality > Police: authority, directs, trust 3/2",
    "Municipality > Bar owners: licenses, trust 1/0",
    "Residents > Municipality: complains to, trust -2/?",
  ];
  for (const line of lines) {
    await hand.type(line);
    await hand.press("Enter");
  }
  expect(hand.count()).toBeLessThanOrEqual(10);
  await expect(page.getByText("5 elements · 5 relations")).toBeVisible();
  await saved(page);

  await page.reload();
  for (const label of ["Police", "Visitors", "Bar owners", "Municipality", "Residents"])
    await expect(element(page, "Actor", label)).toBeAttached();
  await element(page, "Actor", "Police").focus();
  for (const label of [/calls/u, /directs/u])
    await expect(page.getByRole("button", { name: label })).toBeVisible();
  await page.getByRole("button", { name: /patrols/u }).click();
  const trust = page.getByRole("radiogroup", { name: "Trust of Visitors in Police" });
  await expect(trust.getByRole("radio", { checked: true })).toHaveAccessibleName(/−1/u);
  const protection = page.getByRole("radiogroup", { name: "Protection" });
  await expect(protection.getByRole("radio", { checked: true })).toHaveAccessibleName(/\+2/u);
});

test("says before it is written what will happen, and does it as one step that history names", async ({
  page,
}) => {
  await newMap(page);
  await write(page, "Visitors");
  await page.keyboard.type("police > visitors: service, trust 1/-1, P2 E-1");
  await expect(told(page, "adds the actor police (guessed)")).toContainText(
    "relates police → Visitors: service, trust +1/−1, protection +2, empowerment −1",
  );
  await expect(page.getByText("1 element · 0 relations")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByText("2 elements · 1 relation")).toBeVisible();
  await expect(field(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(field(page)).not.toBeFocused();
  await expect(button(page, "Undo")).toHaveAttribute("title", /write police > visitors: service/u);
  await page.keyboard.press("Control+z");
  await expect(page.getByText("1 element · 0 relations")).toBeVisible();
});

test("what was done is said in the field alone, until somebody goes on", async ({ page }) => {
  await newMap(page);
  await write(page, "Police academy, Police union");
  const done = told(page, "Done: 2 elements added.");
  await expect(done).toBeVisible();
  await expect(told(page, /^adds/u)).toBeHidden();
  await page.keyboard.press("Shift");
  await expect(done).toBeHidden();
  await page.keyboard.insertText("Visitors > Police: help");
  await page.getByRole("button", { name: "Add “Police” as a new element" }).click();
  await expect(field(page)).toHaveValue('Visitors > "Police": help');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(told(page, "Done: 2 elements added, 1 relation added.")).toBeVisible();
  await page.mouse.click(640, 200);
  await expect(told(page, /^Done/u)).toBeHidden();
});

test("a mistake is shown at its place, and nothing is changed until it is mended", async ({ page }) => {
  await newMap(page);
  await write(page);
  await page.keyboard.insertText("Police\nVisitors > Police: trust 4");
  await page.keyboard.press("Enter");
  const mistake = told(page, "Line 2, character 26: expected a whole number from −3 to 3");
  await expect(mistake).toBeVisible();
  await expect(mistake.locator("mark")).toHaveText("4");
  await expect(field(page)).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByText("0 elements · 0 relations")).toBeVisible();
  await page.keyboard.press("Backspace");
  await page.keyboard.type("3");
  await page.keyboard.press("Enter");
  await expect(page.getByText("2 elements · 1 relation")).toBeVisible();
});

test("names and kinds are completed by keyboard, and Escape closes the list before it leaves", async ({
  page,
}) => {
  await newMap(page);
  await write(page, "Night police, Visitors, Vigilantes");
  const list = page.getByRole("listbox", { name: "Names and kinds that fit" });
  await page.keyboard.type("pol");
  await expect(list.getByRole("option")).toHaveText(["Night police"]);
  await page.keyboard.press("Tab");
  await expect(field(page)).toHaveValue("Night police");
  await page.keyboard.type(" > vi");
  await expect(list.getByRole("option")).toHaveText(["Visitors", "Vigilantes"]);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(list.getByRole("option", { selected: true })).toHaveText("Vigilantes");
  await page.keyboard.press("Enter");
  await page.keyboard.type(": over");
  await expect(list.getByRole("option")).toHaveText(["oversight"]);
  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();
  await expect(field(page)).toBeFocused();
  await page.keyboard.type("s");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(field(page)).toHaveValue("Night police > Vigilantes: oversight");
  await page.keyboard.press("Enter");
  await expect(page.getByText("3 elements · 1 relation")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(field(page)).not.toBeFocused();
});

test("a table pasted out of a spreadsheet is written as one step", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await newMap(page);
  const table = [
    ["From", "To", "Type", "Label", "Trust", "Trust back", "Protection", "Notes"],
    ["Police", "Visitors", "Service", "patrols, at night", "1", "-1", "2", "x"],
    ["Fraud", "Visitors", "Endanger", "", "", "", "", ""],
    ["Agency", "Data", "Use", "", "", "", "", ""],
  ];
  await page.evaluate(
    (text) => navigator.clipboard.writeText(text),
    table.map((row) => row.join("\t")).join("\n"),
  );
  await write(page);
  await page.keyboard.press("Control+v");
  await expect(told(page, "leaves out the column Notes")).toContainText("adds the threat Fraud (guessed)");
  await page.keyboard.press("Enter");
  await expect(page.getByText("5 elements · 3 relations")).toBeVisible();
  await expect(element(page, "Threat", "Fraud")).toBeVisible();
  await expect(element(page, "Commodity", "Data")).toBeVisible();
  await expect(button(page, "Undo")).toHaveAttribute("title", /write 3 lines/u);
});

test("a case copied as lines is the same arrangement on another map", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openCase(page, "toeslagenaffaire");
  await page.mouse.click(300, 560, { button: "right" });
  await page.getByRole("menuitem", { name: "Copy the whole map as lines" }).click();
  await expect(page.getByText("Copied as lines of text.")).toBeVisible();
  await newMap(page);
  await write(page);
  await page.keyboard.press("Control+v");
  await page.keyboard.press("Enter");
  await expect(page.getByText("18 elements · 24 relations")).toBeVisible();
});

test("a window that only looks on has no line", async ({ page, context }) => {
  await newMap(page);
  await write(page, "Police");
  await saved(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await ready(other);
  await expect(button(other, "Take over")).toBeVisible();
  await expect(field(other)).toHaveCount(0);
});

for (const [width, height] of [
  [1280, 800],
  [1600, 960],
  [820, 1180],
] as const) {
  test(`covers no panel at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openCase(page, "toeslagenaffaire");
    const panels = ["Legend", "Zoom", "Saved views"].map((name) => page.getByLabel(name, { exact: true }));
    const clear = async () => {
      // Each takes its room when it comes: what is measured before then lies elsewhere.
      for (const panel of panels) await expect(panel).toBeVisible();
      const line = await field(page).locator("..").boundingBox();
      for (const panel of panels) expect(overlap(line, await panel.boundingBox())).toBe(false);
      const inspector = page.getByRole("complementary");
      if (await inspector.isVisible()) expect(overlap(line, await inspector.boundingBox())).toBe(false);
    };
    if (width > 900) await clear();
    else await button(page, "Quick line").click();
    await page.keyboard.press("/");
    await clear();
    await page.keyboard.insertText("Union > Parents treated as fraudsters: advises");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("complementary")).toBeVisible();
    if (width > 900) await clear();
    else {
      const line = await field(page).locator("..").boundingBox();
      expect(overlap(line, await page.getByRole("complementary").boundingBox())).toBe(false);
    }
  });
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function overlap(a: Box | null, b: Box | null): boolean {
  if (a === null || b === null) throw new Error("overlap: what is compared is not on the screen");
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

test("keeps the rules for access with its list, its help and a mistake", async ({ page }) => {
  await openCase(page, "toeslagenaffaire");
  await write(page);
  await page.keyboard.type("par");
  await page.keyboard.press("ArrowDown");
  expect(await faultsInBothThemes(page)).toEqual([]);
  await page.keyboard.type("k > ");
  await page.keyboard.press("Enter");
  await expect(told(page, "expected the name of an element")).toBeVisible();
  expect(await faultsInBothThemes(page)).toEqual([]);
  await button(page, "How lines are written").click();
  expect(await faultsInBothThemes(page)).toEqual([]);
});
