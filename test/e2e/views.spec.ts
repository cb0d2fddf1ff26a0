import type { Page } from "@playwright/test";

import { button, element, expect, openCase, test } from "./app";

const lens = (page: Page, name: string) =>
  page.getByRole("group", { name: "Lenses" }).getByRole("button", { name });
const strip = (page: Page) => page.getByRole("group", { name: "Saved views" });

async function saveView(page: Page, name: string): Promise<void> {
  await strip(page).getByRole("button", { name: "Save view" }).click();
  await page.getByRole("textbox", { name: "Name of the view" }).fill(name);
  await page.keyboard.press("Enter");
  await expect(strip(page).getByRole("button", { name, exact: true })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
}

async function zoomOf(page: Page): Promise<string> {
  return page.locator(".react-flow__viewport").evaluate((viewport) => viewport.style.transform);
}

test("a view keeps lens, second lens, filter and place under a name, and survives a reload", async ({
  page,
}) => {
  await openCase(page, "toeslagenaffaire");
  // The paper is as high as it will be on a map of one's own.
  await button(page, "Dismiss").click();
  await page.getByLabel("Together with").selectOption("Human security");
  await page.getByRole("button", { name: "Show only −2 distrust" }).click();
  await button(page, "Zoom in").click();
  await saveView(page, "Distrust");
  const place = await zoomOf(page);
  await lens(page, "Practice").click();
  await button(page, "Zoom to fit").click();
  await expect(strip(page).getByRole("button", { name: "Distrust" })).toHaveAttribute(
    "aria-pressed",
    "false",
  );
  await expect.poll(() => zoomOf(page)).not.toBe(place);

  await page.reload();
  await strip(page).getByRole("button", { name: "Distrust", exact: true }).click();
  await expect(lens(page, "Trust")).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByLabel("Together with")).toHaveValue("humanSecurity");
  await expect(page.getByRole("button", { name: "Show only −2 distrust" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await expect.poll(() => zoomOf(page)).toBe(place);
});

test("views are renamed, moved and deleted, each in one step that can be taken back", async ({ page }) => {
  await openCase(page, "coronamelder");
  await saveView(page, "First");
  await lens(page, "Tension").click();
  await saveView(page, "Second");
  const names = strip(page).locator("button[aria-pressed]");
  const choose = async (item: string) => {
    await strip(page)
      .getByRole("button", { name: /^More of/ })
      .click();
    await page.getByRole("menuitem", { name: item }).click();
  };
  await choose("Show earlier");
  await expect(names).toHaveText(["Second", "First"]);
  await choose("Rename");
  await page.getByRole("textbox", { name: "Name of the view" }).fill("Camps");
  await page.keyboard.press("Enter");
  await expect(names).toHaveText(["Camps", "First"]);
  await choose("Delete the view");
  await expect(names).toHaveText(["First"]);
  await button(page, "Undo").click();
  await button(page, "Undo").click();
  await button(page, "Undo").click();
  await expect(names).toHaveText(["First", "Second"]);
});

test("presenting clears the screen, goes through the views by arrow keys, and one key leads back", async ({
  page,
}) => {
  await openCase(page, "toeslagenaffaire");
  await saveView(page, "All");
  await lens(page, "Human security").click();
  await button(page, "Zoom in").click();
  await saveView(page, "Security");
  await button(page, "Present").click();
  await expect(page.getByRole("toolbar", { name: "Tools" })).toBeHidden();
  await expect(button(page, "Export")).toBeHidden();
  const said = page.getByRole("group", { name: "Presenting" }).getByRole("status");
  await expect(said).toHaveText("2 of 2 · Security");
  await page.keyboard.press("ArrowLeft");
  await expect(said).toHaveText("1 of 2 · All");
  await page.keyboard.press("ArrowRight");
  await expect(said).toHaveText("2 of 2 · Security");
  await page.keyboard.press("p");
  await expect(page.getByRole("toolbar", { name: "Tools" })).toBeVisible();
  await expect(lens(page, "Human security")).toHaveAttribute("aria-pressed", "true");
});

/** The elements that reach beyond the window. */
async function cutOff(page: Page): Promise<readonly string[]> {
  return page.locator(".react-flow__node").evaluateAll((nodes) =>
    nodes
      .filter((node) => {
        const { left, top, right, bottom } = node.getBoundingClientRect();
        return left < 0 || top < 0 || right > window.innerWidth || bottom > window.innerHeight;
      })
      .map((node) => node.getAttribute("aria-label") ?? ""),
  );
}

test("a view of the whole map shows the whole map when presented, with names of about sixteen pixels", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openCase(page, "london-live-facial-recognition");
  await saveView(page, "All");
  const before = await zoomOf(page);
  await page.keyboard.press("p");
  await expect(page.getByRole("group", { name: "Presenting" }).getByRole("status")).toHaveText(
    "1 of 1 · All",
  );
  await expect.poll(() => zoomOf(page)).not.toBe(before);
  await expect.poll(() => cutOff(page)).toEqual([]);
  // The drawing has names of 16 units there.
  const scale = async () => Number(/scale\((.+)\)/u.exec(await zoomOf(page))?.[1] ?? 0);
  await expect.poll(scale).toBeGreaterThan(0.9);
  await expect(page.getByRole("region", { name: "Legend" })).toContainText("not known");
});

test("the end of presenting leads back to where somebody was, and presenting begins with what they saw", async ({
  page,
}) => {
  await openCase(page, "toeslagenaffaire");
  await saveView(page, "All");
  await button(page, "Zoom in").click();
  await button(page, "Zoom in").click();
  // Whoever looks from elsewhere no longer looks through the view.
  const all = strip(page).getByRole("button", { name: "All", exact: true });
  await expect(all).toHaveAttribute("aria-pressed", "false");
  await lens(page, "Practice").click();
  const before = await zoomOf(page);
  await page.keyboard.press("p");
  const said = page.getByRole("group", { name: "Presenting" }).getByRole("status");
  await expect(said).toHaveText("Whole map");
  await page.keyboard.press(" ");
  await expect(said).toHaveText("1 of 1 · All");
  await page.keyboard.press("l");
  await expect(page.getByRole("button", { name: "Spot at the pointer" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await page.keyboard.press("p");
  await expect.poll(() => zoomOf(page)).toBe(before);
  await expect(lens(page, "Practice")).toHaveAttribute("aria-pressed", "true");
  await expect(all).toHaveAttribute("aria-pressed", "false");
});

test("while presenting, the line takes what is written, and Escape first puts down what is in hand", async ({
  page,
}) => {
  await openCase(page, "toeslagenaffaire");
  await page.keyboard.press("p");
  const bar = page.getByRole("group", { name: "Presenting" });
  await expect(bar).toBeVisible();
  await page.keyboard.press("/");
  await page.keyboard.type("Journalists > National Ombudsman: protects");
  await page.keyboard.press("Enter");
  await expect(element(page, "Actor", "Journalists")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.keyboard.press("r");
  await page.keyboard.press("Escape");
  await expect(bar).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(button(page, "Present")).toBeVisible();
  await expect(element(page, "Actor", "Journalists")).toBeVisible();
});

test("what is dragged while presenting stays where it was dropped, and the keys go on after a view is named", async ({
  page,
}) => {
  await openCase(page, "coronamelder");
  await saveView(page, "All");
  await expect(strip(page).getByRole("button", { name: "All", exact: true })).toBeFocused();
  await page.keyboard.press("p");
  await expect(page.getByRole("group", { name: "Presenting" })).toBeVisible();
  const node = page.locator(".react-flow__node").first();
  const middle = async () => {
    const box = await node.boundingBox();
    return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
  };
  let still = { x: 0, y: 0 };
  await expect
    .poll(async () => {
      const now = await middle();
      const same = now.x === still.x && now.y === still.y;
      still = now;
      return same;
    })
    .toBe(true);
  await page.mouse.move(still.x, still.y);
  await page.mouse.down();
  await page.mouse.move(still.x + 20, still.y + 20);
  await page.mouse.move(still.x + 60, still.y + 40);
  await page.mouse.up();
  await expect.poll(async () => Math.abs((await middle()).x - still.x - 60)).toBeLessThan(2);
  expect(Math.abs((await middle()).y - still.y - 40)).toBeLessThan(2);
});

test("editing goes on while presenting, with larger words", async ({ page }) => {
  await openCase(page, "toeslagenaffaire");
  const cabinet = element(page, "Actor", "National Ombudsman");
  const scaleOf = async () => Number(/scale\((.+)\)/u.exec(await zoomOf(page))?.[1] ?? 0);
  const plain = await scaleOf();
  await button(page, "Present").click();
  await expect.poll(scaleOf).toBeGreaterThan(plain * 1.2);
  await cabinet.dblclick();
  await page.keyboard.type("The Ombudsman");
  await page.keyboard.press("Enter");
  await expect(element(page, "Actor", "The Ombudsman")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(button(page, "Present")).toBeVisible();
  await expect(element(page, "Actor", "The Ombudsman")).toBeVisible();
});
