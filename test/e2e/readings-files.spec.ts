import { readFileSync } from "node:fs";

import type { Page } from "@playwright/test";

import { addPerspective, addReadings } from "~/model/commands/perspectives";
import type { RelataMap } from "~/model/map";
import { writeMap } from "~/model/write";

import { aMap } from "../a";
import { withOtherIds } from "../renamed";
import { button, element, expect, openLibrary, ready, test } from "./app";
import { drop } from "./dropping";
import { faultsInBothThemes } from "./rules";

const unrated = { protection: null, empowerment: null, why: "" };
/** The map that is sent round, and the same as it is once somebody has read two of its relations. */
const sent: RelataMap = addPerspective(
  { ...aMap("Police 1/-1> Visitors P2 E-1", "Visitors 2> Bars"), title: "Smart street" },
  { id: "p1", name: "Residents", chain: null, colour: null, securityView: "" },
);
const by = { perspective: "p1", person: null, variant: "now" };
const read = addReadings(sent, [
  { id: "g1", ...by, relation: "r1", forward: -2, backward: null, ...unrated },
  { id: "g2", ...by, relation: "r2", forward: 3, backward: 1, ...unrated },
]);
/** Another group's map of the same street, made by itself. */
const south: RelataMap = withOtherIds({
  ...aMap("Police -2/-1> Visitors P2 E-1", "Mayor 3/1> Police"),
  id: "south",
  title: "South",
});

/** Imports a map, and opens the section in which readings and maps come and go as files. */
async function opened(page: Page, map: RelataMap): Promise<void> {
  await openLibrary(page);
  await page.getByLabel("Import files").setInputFiles({
    name: "m.relata.json",
    mimeType: "application/json",
    buffer: Buffer.from(writeMap(map)),
  });
  await page.waitForURL(/#\/map\//u);
  await ready(page);
  await page.getByRole("tab", { name: "Redesign" }).click();
  await button(page, "Readings files and merging").click();
}

/** Saves the readings of the open map as somebody's, and gives the text of the file. */
async function savedBy(page: Page, person: string): Promise<string> {
  await page.getByLabel("Your name").fill(person);
  const coming = page.waitForEvent("download");
  await button(page, "Save readings file").click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe(`Smart street, Residents, ${person}.relata-readings.json`);
  return readFileSync(await download.path(), "utf8");
}

test("two people's readings are dropped at once, one with other ids, and are added in one step, once", async ({
  page,
}) => {
  await opened(page, read);
  const ann = await savedBy(page, "Ann");
  const bob = JSON.stringify(withOtherIds(JSON.parse(await savedBy(page, "Bob")) as object));
  const files = { "ann.relata-readings.json": ann, "bob.relata-readings.json": bob };

  await opened(page, sent);
  await drop(page, files);
  const dialog = page.getByRole("dialog", { name: "Readings from files" });
  await expect(dialog).toContainText("Residents (Ann): 2 readings");
  await expect(dialog).toContainText("2 readings will be added. 2 are left out.");
  expect(await faultsInBothThemes(page, "dialog")).toEqual([]);
  await dialog.getByRole("button", { name: "Yes, all 3 are the same" }).press("Enter");
  await expect(dialog).toContainText("4 readings will be added.");
  await dialog.getByRole("button", { name: "Add readings" }).press("Enter");
  await expect(dialog).toBeHidden();
  await expect(page.getByText("4 readings go into the file.")).toBeVisible();

  await drop(page, files);
  await dialog.getByRole("button", { name: "Yes, all 3 are the same" }).click();
  await expect(dialog).toContainText("Nothing will be changed. 4 are in the map already.");
  await expect(dialog.getByRole("button", { name: "Add readings" })).toBeDisabled();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();

  await button(page, /^Undo/u).first().click();
  await expect(page.getByText("There is no reading to save yet.")).toBeVisible();

  await openLibrary(page);
  await drop(page, { "ann.relata-readings.json": ann });
  await expect(page.getByRole("dialog", { name: "Import" })).toContainText("Open that map first");
});

test("another group's map is merged: one step, differences kept, and one step back", async ({ page }) => {
  await opened(page, sent);
  expect(await faultsInBothThemes(page, "section[aria-label='Redesign']")).toEqual([]);
  await page.getByLabel("Map file to merge").setInputFiles({
    name: "s.relata.json",
    mimeType: "application/json",
    buffer: Buffer.from(writeMap(south)),
  });
  const dialog = page.getByRole("dialog", { name: "Merge “South” into this map" });
  await dialog.getByRole("button", { name: "Yes, all 2 are the same" }).click();
  await expect(dialog).toContainText("2 readings are added");
  expect(await faultsInBothThemes(page, "dialog")).toEqual([]);
  await dialog.getByRole("button", { name: "Merge", exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(element(page, "Actor", "Mayor")).toBeAttached();
  await button(page, /^Undo/u).first().click();
  await expect(element(page, "Actor", "Mayor")).toHaveCount(0);
});
