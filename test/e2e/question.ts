import type { Locator, Page } from "@playwright/test";

import { button, expect, newMap, ready, saved } from "./app";

/** The field in which these tests write: every keystroke in it is a change of the map. */
export function question(page: Page): Locator {
  return page.getByRole("textbox", { name: "Question", exact: true });
}

export async function openAbout(page: Page): Promise<void> {
  await ready(page);
  if (!(await question(page).isVisible())) await button(page, "About").click();
  await expect(question(page)).toBeVisible();
}

/** A new map with a question in it, stored. Gives its address. */
export async function aMapWithQuestion(page: Page): Promise<string> {
  await newMap(page);
  await openAbout(page);
  await question(page).fill("0");
  await saved(page);
  return page.url();
}
