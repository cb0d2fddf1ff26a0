import { readFileSync } from "node:fs";

import { expect, type Locator, type Page } from "@playwright/test";

import { button } from "./app";

interface Wish {
  readonly format: "Relata map" | "SVG picture" | "PNG picture";
  readonly size?: "1×" | "2×" | "3×" | "4×";
  readonly what?: "Whole map" | "Selection" | "What is in view" | "All kept views";
  /** Leaves out all that stands around the drawing. */
  readonly bare?: boolean;
  /** A picture that opens again. */
  readonly carries?: boolean;
  readonly confidential?: boolean;
}

/** Opens the export of the open map. */
export async function exporting(page: Page): Promise<Locator> {
  await button(page, "Export").click();
  return page.getByRole("dialog", { name: "Export" });
}

/** Exports the open map as a person does, and gives the file. */
export async function exported(page: Page, wish: Wish) {
  const dialog = await exporting(page);
  const choose = (name: string) => dialog.getByRole("radio", { name, exact: true }).check();
  await choose(wish.format);
  if (wish.what !== undefined) await choose(wish.what);
  if (wish.size !== undefined) await choose(wish.size);
  if (wish.carries === true) await choose("Picture that opens again in Relata");
  if (wish.confidential === true)
    await dialog.getByRole("checkbox", { name: "Show confidential elements and relations" }).check();
  if (wish.bare === true) await leaveOutAll(dialog);
  const coming = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Save file" }).click();
  const download = await coming;
  await expect(dialog).toBeHidden();
  await page.getByRole("status").getByRole("button", { name: "Close" }).click();
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Takes away all that stands around the drawing. */
async function leaveOutAll(dialog: Locator): Promise<void> {
  await dialog.getByRole("button", { name: /^Around the drawing/u }).click();
  const parts = dialog
    .getByRole("group", { name: "Around the drawing" })
    .getByRole("checkbox", { checked: true });
  await parts.evaluateAll((boxes) => {
    for (const box of boxes) if (box instanceof HTMLElement) box.click();
  });
  await expect(parts).toHaveCount(0);
}
