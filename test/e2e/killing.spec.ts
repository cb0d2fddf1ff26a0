import type { Page } from "@playwright/test";

import { button, expect, saved, test, watch } from "./app";
import { newProfile, removeProfile, startBrowser } from "./ownBrowser";
import { openAbout, question } from "./question";

interface Edit {
  readonly number: number;
  /** When it was made, in milliseconds since 1970. */
  readonly at: number;
}

/** Counts up in the field every 20 ms until the browser is killed. Gives what was written, and when it ended. */
async function editUntilKilled(
  page: Page,
  kill: () => Promise<void>,
): Promise<{ edits: Edit[]; killed: number }> {
  const edits: Edit[] = [];
  await page.exposeFunction("keepingWitness", (number: number, at: number) => edits.push({ number, at }));
  await question(page).evaluate((field: HTMLTextAreaElement | HTMLInputElement) => {
    const kind = field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
    const value = Object.getOwnPropertyDescriptor(kind.prototype, "value");
    const { keepingWitness } = window as unknown as { keepingWitness: (number: number, at: number) => void };
    let number = Number(field.value);
    setInterval(() => {
      number += 1;
      const at = Date.now();
      value?.set?.call(field, `${number}`);
      field.dispatchEvent(new Event("input", { bubbles: true }));
      keepingWitness(number, at);
    }, 20);
  });
  await page.waitForTimeout(300 + Math.random() * 900);
  const killed = Date.now();
  await kill();
  return { edits, killed };
}

/** How much work is gone, in milliseconds: from the first edit that is missing to the end. */
function lossOf({ edits, killed }: { edits: readonly Edit[]; killed: number }, found: number): number {
  const missing = edits.filter(({ number, at }) => number > found && at <= killed);
  return missing.length === 0 ? 0 : killed - Math.min(...missing.map(({ at }) => at));
}

test("killing the browser at 20 random moments of editing costs at most the last 100 ms, and never a map", async ({
  baseURL,
}) => {
  test.setTimeout(400_000);
  const profile = await newProfile();
  const losses: number[] = [];
  const faults: string[] = [];
  let address = `${baseURL}/`;
  let last: Awaited<ReturnType<typeof editUntilKilled>> | null = null;
  try {
    for (let round = 0; round <= 20; round += 1) {
      const browser = await startBrowser(profile);
      try {
        const noted = await watch(browser.context, baseURL ?? "");
        const page = await browser.context.newPage();
        await page.goto(address);
        if (last === null) {
          await button(page, "New map").click();
          await openAbout(page);
          await question(page).fill("0");
          address = page.url();
        } else {
          await openAbout(page);
          losses.push(lossOf(last, Number(await question(page).inputValue())));
        }
        await saved(page);
        faults.push(...noted);
        last = await editUntilKilled(page, browser.kill);
        expect(last.edits.length, "edits made before the kill").toBeGreaterThan(5);
      } finally {
        await browser.kill().catch(() => {});
      }
    }
  } finally {
    await removeProfile(profile);
  }
  expect(faults).toEqual([]);
  test.info().annotations.push({ type: "lost, in ms", description: losses.join(" ") });
  expect(losses).toHaveLength(20);
  expect(Math.max(...losses)).toBeLessThanOrEqual(100);
});
