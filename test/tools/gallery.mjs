// `npm run gallery`: a picture of every case through every lens, as the built app shows them, for people to look through.
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { chromium } from "playwright-core";
import { build, preview } from "vite";

import { ensureBrowser, flags } from "./browser.mjs";
import { cases, lenses } from "./subjects.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const out = join(root, "test/e2e/.out/gallery");

/** `npm run gallery -- dark` shows another theme. */
const [theme = "light"] = process.argv.slice(2);

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
await build({ root, logLevel: "warn" });
const server = await preview({ root, logLevel: "warn", preview: { host: "127.0.0.1", port: 4291 } });
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: flags });
try {
  for (const id of cases) {
    const page = await browser.newPage({ viewport: { width: 1600, height: 1000 }, colorScheme: "light" });
    await page.addInitScript((chosen) => localStorage.setItem("relata.theme", chosen), theme);
    await page.goto(`${server.resolvedUrls.local[0]}#/case/${id}`);
    const painted = page.locator("canvas[data-painted]");
    const note = page.getByRole("button", { name: "Open", exact: true });
    await painted.or(note).first().waitFor();
    if (await note.isVisible()) await note.click();
    await painted.waitFor();
    for (const [place, lens] of lenses.entries()) {
      // The first variant is compared with nothing.
      if (lens === "Changes")
        await page.getByRole("combobox", { name: "Variant" }).selectOption({ index: 1 });
      const before = await painted.getAttribute("data-painted");
      const button = page.getByRole("button", { name: lens, exact: true });
      if ((await button.getAttribute("aria-pressed")) !== "true") {
        await button.click();
        await page.waitForFunction(
          (known) => document.querySelector("canvas[data-painted]")?.dataset.painted !== known,
          before,
        );
      }
      // A panel that has grown moves the map aside, gently.
      await page.waitForTimeout(600);
      const file = `${id}-${place + 1}-${lens.toLowerCase().replaceAll(" ", "-")}.png`;
      await page.screenshot({ path: join(out, file) });
      console.log(join("test/e2e/.out/gallery", file));
    }
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}
