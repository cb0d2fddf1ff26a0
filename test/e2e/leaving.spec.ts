import type { Page } from "@playwright/test";

import { expect, saved, test } from "./app";
import { changeAndLeave, type Leaving, type moments, note } from "./leave";
import { aMapWithQuestion, openAbout, question } from "./question";

/** How many milliseconds after the change the last page left. */
async function elapsed(page: Page): Promise<number> {
  const noted = await page.evaluate((key) => localStorage.getItem(key), note);
  return noted === null ? Number.NaN : Number(noted);
}

/** A window of the page's own, with the map in it; a page may close no other. */
async function ownWindow(opener: Page, address: string): Promise<Page> {
  const opened = opener.waitForEvent("popup");
  await opener.evaluate((url) => void window.open(url), address);
  return opened;
}

/** Makes a change in a page and leaves. Gives the page in which the map then is again: after closing, a new one. */
async function left(
  page: Page,
  address: string,
  value: string,
  how: Leaving,
  moment: (typeof moments)[number],
): Promise<Page> {
  switch (how) {
    case "reload": {
      const loaded = page.waitForEvent("load");
      await changeAndLeave(page, value, how, moment);
      await loaded;
      return page;
    }
    case "navigate": {
      const away = page.waitForURL("about:blank");
      await changeAndLeave(page, value, how, moment);
      await away;
      await page.goto(address);
      return page;
    }
    case "close": {
      const opener = await page.opener();
      if (opener === null) throw new Error("Nobody opened this window.");
      const closed = page.waitForEvent("close");
      await changeAndLeave(page, value, how, moment);
      await closed;
      return ownWindow(opener, address);
    }
  }
}

/** Mostly such as are within 5 ms on a slow machine too. */
const order = ["task", "microtask", "next task", "task", "microtask", "timer"] as const;

for (const how of ["reload", "navigate", "close"] as const) {
  test(`a change made at most 5 ms before the page is left (${how}) is not lost, 20 times of 20`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    const address = await aMapWithQuestion(page);
    const lost: string[] = [];
    let counted = 0;
    let here = page;
    if (how === "close") {
      await page.goto("/");
      here = await ownWindow(page, address);
      await openAbout(here);
      await saved(here);
    }
    for (let attempt = 1; counted < 20 && attempt <= 60; attempt += 1) {
      const value = `change ${attempt}`;
      here = await left(here, address, value, how, order[attempt % order.length] ?? "task");
      await openAbout(here);
      // A page that left later than meant proves nothing.
      if ((await elapsed(here)) <= 5) counted += 1;
      const found = await question(here).inputValue();
      if (found !== value) lost.push(`${value}: ${found}`);
      await saved(here);
    }
    expect(lost).toEqual([]);
    expect(counted).toBe(20);
  });
}
