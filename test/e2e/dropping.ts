import type { Page } from "@playwright/test";

/** Drops files on the page, all at once: their texts by their names. */
export async function drop(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  const dataTransfer = await page.evaluateHandle((given) => {
    const carried = new DataTransfer();
    for (const [name, text] of Object.entries(given)) carried.items.add(new File([text], name));
    return carried;
  }, files);
  await page.dispatchEvent("body", "drop", { dataTransfer });
}
