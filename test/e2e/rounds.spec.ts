import { readFileSync } from "node:fs";

import type { Page } from "@playwright/test";

import { button, expect, openCase, test } from "./app";
import { drop } from "./dropping";
import { faultsInBothThemes } from "./rules";

/** Opens a section of Redesign. */
async function section(page: Page, name: string): Promise<void> {
  await page.getByRole("tab", { name: "Redesign" }).click();
  await button(page, name).click();
}

const title = (page: Page, name: string | RegExp) =>
  page.getByRole("dialog").getByRole("heading", { level: 2, name });

/** Two files of other people of the first party: what the open map holds of a round, said by them otherwise. */
async function twoFiles(page: Page): Promise<Record<string, string>> {
  await button(page, "Readings files and merging").click();
  const coming = page.waitForEvent("download");
  await button(page, "Save readings file").tap();
  const text = readFileSync(await (await coming).path(), "utf8");
  const saved = JSON.parse(text) as { readings: readonly { readonly seen?: boolean }[] };
  // Both distrust where the relation is seen; where it is not, Ann sees it after all.
  const by = (person: string) =>
    JSON.stringify({
      ...saved,
      readings: [saved.readings[0], ...saved.readings.filter(({ seen }) => seen === false).slice(0, 1)].map(
        (said, at) => ({
          ...said,
          ...{ id: `${person} ${at}`, person, why: "" },
          ...(at === 0 ? { forward: -3 } : person === "Ann" ? { seen: true, forward: 2 } : {}),
        }),
      ),
    });
  return { "ann.relata-readings.json": by("Ann"), "bob.relata-readings.json": by("Bob") };
}

test.describe("on a tablet", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 820, height: 1180 } });

  test("three people say alone what they think, all is shown at once, two more send files, and it is ranked where parties differ", async ({
    page,
  }) => {
    await openCase(page, "toeslagenaffaire");
    await section(page, "Pass the tablet");
    for (const party of ["Families", "Inspectors"]) {
      await page.getByLabel("Another party").fill(party);
      await button(page, "Add").tap();
    }
    await button(page, "One person more for Families").tap();
    await page.getByRole("radio", { name: "Those of a party" }).tap();
    await page
      .getByRole("combobox", { name: "Party", exact: true })
      .selectOption({ label: "National Ombudsman" });
    await expect(page.getByText("3 persons, 2 relations.")).toBeVisible();
    await button(page, "Start the round").tap();

    const said = ["−2 distrust", "+1 cautious trust", "+3 deep trust"];
    for (const [turn, answer] of said.entries()) {
      await expect(title(page, /^Pass the tablet to/u)).toBeVisible();
      await button(page, "Begin").tap();
      await expect(page.getByText(/Relation 1 of 2$/u)).toBeVisible();
      // Neither what the one before said nor what the case says is anywhere in the page's dialog, or pressed.
      await expect(page.locator("dialog [aria-pressed=true]")).toHaveCount(0);
      expect(await page.content()).not.toContain("It took a year");
      // Nor does the browser's own undo bring anything back.
      const why = page.getByLabel("Why? (if you like)");
      await why.press("Control+z");
      await expect(why).toHaveValue("");
      const step = button(page, answer).first();
      expect((await step.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      expect((await step.boundingBox())?.width).toBeGreaterThanOrEqual(44);
      await step.tap();
      if (turn === 0) {
        await page.getByLabel("Why? (if you like)").fill("It took a year");
        expect(await faultsInBothThemes(page, "dialog")).toEqual([]);
      }
      await button(page, "Next").tap();
      await button(page, "I do not see this relation").tap();
      await button(page, "Next").tap();
      await button(page, "Finish").tap();
      expect(await page.content()).not.toContain("It took a year");
      expect(`${page.url()} ${await page.title()}`).not.toContain("year");
    }

    // A reload in between loses nothing, and shows nothing.
    await page.reload();
    await page.getByRole("tab", { name: "Redesign" }).click();
    await button(page, "Pass the tablet").click();
    await expect(page.getByText(/: 3 of 3 persons have had their turn\./u)).toBeVisible();
    expect(await page.content()).not.toContain("It took a year");
    await button(page, "Show what was said").tap();
    await expect(title(page, "Where people are furthest apart")).toBeVisible();
    await page.keyboard.press("ArrowRight");
    await expect(page.getByRole("img", { name: /^Families: −2 \(distrust\): 1; \+1/u })).toBeVisible();
    await expect(page.getByText("It took a year")).toBeVisible();
    expect(await faultsInBothThemes(page, "dialog")).toEqual([]);
    while (await title(page, "Into the map?").isHidden()) await page.keyboard.press("ArrowRight");
    await button(page, "Put 6 readings into the map").tap();
    await expect(page.getByRole("dialog")).toBeHidden();
    await expect(page).toHaveURL(/#\/map\//u);
    await expect(button(page, "One person more for Inspectors")).toHaveCount(1);
    expect(
      await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("round"))),
    ).toEqual([]);

    await drop(page, await twoFiles(page));
    const dialog = page.getByRole("dialog", { name: "Readings from files" });
    await expect(dialog).toContainText("4 readings will be added.");
    await dialog.getByRole("button", { name: "Add readings" }).tap();
    await expect(dialog).toBeHidden();

    await page.getByRole("tab", { name: "Explain" }).tap();
    await button(page, "Where parties differ most").tap();
    const ranked = page.getByRole("list", { name: "Where they differ most" }).locator("> li");
    await expect(ranked).toHaveCount(2);
    // The families at −1.75, the mean of −2, +1, −3 and −3; the inspectors at +3.
    await expect(ranked.first()).toContainText("Trust of National Ombudsman in Tax Administration");
    await expect(ranked.first()).toContainText("4.8 of 6 steps apart");
    await expect(ranked.first()).toContainText("Families lowest, Inspectors highest");
    await expect(ranked.last()).toContainText(
      "Seen by no party as a whole; not seen by Inspectors; persons divided: Families",
    );

    // One step back for the files, one for the round.
    const undo = page.getByRole("button", { name: /^Undo/u }).first();
    await undo.tap();
    await expect(ranked.first()).toContainText("3.5 of 6 steps apart");
    await undo.tap();
    await expect(page.getByText(/the map has 0/u)).toBeVisible();
  });
});

test("a student recodes a case by keys, sees both readings, keeps them and hands them in", async ({
  page,
}) => {
  await openCase(page, "toeslagenaffaire");
  await section(page, "Student mode: recode a case");
  await page.getByRole("combobox", { name: "From whose position" }).selectOption("National Ombudsman");
  await button(page, "Hide the ratings and begin").press("Enter");
  await expect(title(page, "You are now: National Ombudsman")).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByText(/Relation 1 of 2$/u)).toBeVisible();
  for (const key of ["-", "2", "1", ".", "0", "ArrowRight", "2", "2", "ArrowRight"])
    await page.keyboard.press(key);
  await button(page, "Compare with the case").press("Enter");
  await expect(page.getByText(/^You say: .* the case says: /u).first()).toBeVisible();
  expect(await faultsInBothThemes(page, "dialog")).toEqual([]);

  await button(page, "Keep it, and hand it in").click();
  await page.getByLabel("Your name or number (if you like)").fill("s123");
  await button(page, "Keep it in my copy").click();
  await expect(page).toHaveURL(/#\/map\//u);
  await expect(page.getByText("Kept in your copy of the map.")).toBeVisible();
  for (const [name, ending, holds] of [
    ["Save the map as a file", ".relata.json", '"person": "s123"'],
    ["Save as a web page", ".recoding.html", "recoded from the position of National Ombudsman"],
  ] as const) {
    const coming = page.waitForEvent("download");
    await button(page, name).click();
    const download = await coming;
    expect(download.suggestedFilename()).toContain(ending);
    expect(readFileSync(await download.path(), "utf8")).toContain(holds);
  }
});
