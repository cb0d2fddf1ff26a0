import type { Locator, Page } from "@playwright/test";

import { addRelations, setHumanSecurity, setTrust } from "~/model/commands/relations";
import { type Element, newElement } from "~/model/element";
import { newMap as emptyMap, type RelataMap } from "~/model/map";
import { newRelation } from "~/model/relation";
import { writeMap } from "~/model/write";

import { button, element, expect, openCase, openLibrary, ready, test } from "./app";
import { exported } from "./exporting";
import { faultsInBothThemes } from "./rules";

/** A map of so many police and media, "Party 000" and so on, each related to the three that follow; a little is rated. */
function crowd(count: number): RelataMap {
  const empty = emptyMap({ id: "map", variantId: "now", title: "Crowd", variantName: "Now", language: "en" });
  const actors = Array.from({ length: count }, (_, at) => {
    const place = { x: (at % 20) * 260, y: Math.floor(at / 20) * 160 };
    const actor = newElement(`p${at}`, "actor", `Party ${String(at).padStart(3, "0")}`, place);
    return { ...actor, type: at % 2 === 0 ? "police" : "media" } as Element;
  });
  const peopled = {
    ...empty,
    variants: empty.variants.map((variant) => ({ ...variant, elements: actors })),
  };
  const relations = actors.flatMap((from, at) =>
    actors.slice(at + 1, at + 4).map((to) => newRelation(`${from.id}-${to.id}`, from, to)),
  );
  const related = addRelations(peopled, "now", relations);
  const rated = setTrust(related, "now", ["p0-p1"], "forward", { value: 2 });
  const distrusting = setTrust(rated, "now", ["p1-p2", "p2-p3"], "backward", {
    value: -1,
    confidence: "low",
  });
  return setHumanSecurity(distrusting, "now", ["p0-p1"], { protection: 2, empowerment: -1 });
}

async function importing(page: Page, map: RelataMap): Promise<void> {
  const buffer = Buffer.from(writeMap(map));
  const file = { name: "crowd.relata.json", mimeType: "application/json", buffer };
  await page.getByLabel("Import files").setInputFiles(file);
  await page.waitForURL(/#\/map\//u);
  await ready(page);
}

async function openMatrix(page: Page): Promise<Locator> {
  await page.getByRole("radio", { name: "Matrix" }).check();
  const grid = page.getByRole("grid", { name: "Matrix" });
  await expect(grid).toBeVisible();
  return grid;
}

function cell(page: Page, name: string | RegExp): Locator {
  return page.getByRole("gridcell", { name });
}

test("two hundred actors by keys alone: rated, related in the far corner, undone, and exported", async ({
  page,
}) => {
  await openLibrary(page);
  await importing(page, crowd(200));
  const grid = await openMatrix(page);
  await expect(grid).toHaveAttribute("aria-rowcount", "201");
  await expect(grid).toHaveAttribute("aria-colcount", "201");

  const { keyboard } = page;
  const cells = page.getByRole("gridcell");
  expect(await cells.count()).toBeLessThan(3000);
  await page.getByLabel("Group by").focus();
  for (let press = 0; press < 4; press += 1) await keyboard.press("Tab");
  await expect(cell(page, "Party 000 and Party 000: no relation")).toBeFocused();

  await keyboard.press("ArrowRight");
  await expect(cell(page, "Trust of Party 000 in Party 001: +2 trust")).toBeFocused();
  await keyboard.press("-");
  await keyboard.press("3");
  await expect(cell(page, "Trust of Party 000 in Party 001: −3 deep distrust")).toBeFocused();

  await keyboard.press("Control+End");
  const corner = cell(page, "Party 199 and Party 199: no relation");
  await expect(corner).toBeFocused();
  await expect(corner).toBeInViewport();
  await expect(corner).toHaveAttribute("aria-colindex", "201");
  await expect(page.getByRole("row").last()).toHaveAttribute("aria-rowindex", "201");
  await expect(page.getByRole("rowheader", { name: "Party 199" })).toBeInViewport();
  await expect(page.getByRole("columnheader", { name: "Party 199" })).toBeInViewport();
  expect(await cells.count()).toBeLessThan(3000);

  await keyboard.press("Control+ArrowUp");
  await keyboard.press("1");
  await expect(cell(page, "Trust of Party 000 in Party 199: +1 cautious trust")).toBeFocused();
  const map = JSON.parse((await exported(page, { format: "Relata map" })).bytes.toString()) as RelataMap;
  const made = map.variants[0]?.relations.find(({ from, to }) => from === "p0" && to === "p199");
  expect(made?.trust).toMatchObject({ forward: { value: 1 }, backward: { value: null } });

  await button(page, "Undo").focus();
  await keyboard.press("Control+z");
  await expect(cell(page, "Party 000 and Party 199: no relation")).toBeAttached();
  await page.getByRole("radio", { name: "Drawing" }).check();
  await expect(grid).toBeHidden();
});

test("what a spreadsheet holds is pasted, asked about, and one step; what is copied says the same again", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openCase(page, "toeslagenaffaire");
  await openMatrix(page);
  const first = page.getByRole("gridcell").first();
  await first.click();
  const write = (text: string) => page.evaluate((text) => navigator.clipboard.writeText(text), text);
  await write("\tCAF fraud team\tNational Ombudsman\nNational Ombudsman\t-3\nCAF fraud team\t\t2\nNobody\t1");
  await page.keyboard.press("Control+v");
  const dialog = page.getByRole("dialog", { name: "Paste ratings" });
  await expect(dialog).toContainText("2 ratings change");
  await expect(dialog).toContainText("1 new relation");
  await expect(dialog).toContainText("Nobody");
  await dialog.getByRole("button", { name: "Apply" }).click();
  await expect(cell(page, "Trust of CAF fraud team in National Ombudsman: +2 trust")).toBeVisible();
  await expect(cell(page, "Trust of National Ombudsman in CAF fraud team: −3 deep distrust")).toBeVisible();

  await page.keyboard.press("Control+c");
  await expect(page.getByRole("status").filter({ hasText: /^Copied 12 × 12 cells\.$/u })).toBeVisible();
  await page.keyboard.press("Control+v");
  await expect(page.getByText("The map says all of that already. Nothing was changed.")).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(cell(page, "CAF fraud team and National Ombudsman: no relation")).toBeAttached();
  await page.getByRole("radio", { name: "Drawing" }).check();
  await expect(element(page, "Actor", "National Ombudsman")).toBeVisible();
});

test("the matrix keeps the rules for access", async ({ page }) => {
  await openLibrary(page);
  await importing(page, crowd(6));
  await openMatrix(page);
  await page.getByLabel("Group by").selectOption("Kind");
  await page.getByRole("rowheader", { name: /^Media/u }).click();
  await cell(page, "Trust of Party 000 in Party 001: +2 trust").click();
  for (const lens of ["Trust", "Human security"]) {
    await page.getByLabel("Lens", { exact: true }).selectOption(lens);
    expect(await faultsInBothThemes(page, "section[aria-label=Matrix]")).toEqual([]);
  }
});
