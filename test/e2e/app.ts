import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { type BrowserContext, test as base, expect, type Locator, type Page } from "@playwright/test";

export { expect };

/** Every spec fails on a console error or warning, a page error, a breach of policy, or a request it should not make. */
export const test = base.extend<{ faults: string[] }>({
  faults: [
    async ({ context, baseURL }, use) => {
      const faults = await watch(context, baseURL ?? "");
      await use(faults);
      expect(faults, "no error, warning, breach of policy or foreign request").toEqual([]);
    },
    { auto: true },
  ],
});

/** Notes what must not happen in any page of a context; for specs that start a browser of their own. */
export async function watch(context: BrowserContext, origin: string): Promise<string[]> {
  const faults: string[] = [];
  const built = builtFiles();

  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type()))
      faults.push(`console ${message.type()}: ${message.text()}`);
  });
  context.on("weberror", (error) =>
    faults.push(`page error: ${error.error().stack ?? error.error().message}`),
  );
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (["blob:", "data:"].includes(url.protocol)) return;
    const own = url.origin === new URL(origin).origin && built.has(url.pathname) && url.search === "";
    if (!own || request.method() !== "GET") faults.push(`request: ${request.method()} ${request.url()}`);
  });
  await context.exposeBinding("relataBreach", (_, breach: string) => faults.push(`policy: ${breach}`));
  await context.addInitScript(() => {
    const { relataBreach } = window as unknown as { relataBreach: (breach: string) => void };
    document.addEventListener("securitypolicyviolation", (event) => {
      relataBreach(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
    });
  });
  return faults;
}

/** The paths the built app may ask for, as they stand in an address. */
function builtFiles(): ReadonlySet<string> {
  const dist = fileURLToPath(new URL("../../dist", import.meta.url));
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" });
  return new Set(["/", ...files.map((file) => encodeURI(`/${file.replaceAll("\\", "/")}`))]);
}

export async function openLibrary(page: Page): Promise<void> {
  await page.goto("/");
  await expect(button(page, "New map")).toBeVisible();
}

export async function openCase(page: Page, id: string): Promise<void> {
  await page.goto(`/#/case/${id}`);
  await ready(page);
}

/** From anywhere: an empty map of one's own, open and ready to draw on. */
export async function newMap(page: Page): Promise<void> {
  await openLibrary(page);
  await button(page, "New map").click();
  await ready(page);
}

/** A map is open and can be worked on. */
export async function ready(page: Page): Promise<void> {
  await expect(button(page, "Zoom to fit")).toBeVisible();
}

export function button(page: Page, name: string | RegExp): Locator {
  return page.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });
}

export type Kind = "Actor" | "Space" | "Commodity" | "Threat";

/** An element that is mounted, by the name that assistive technology reads: "Actor: Police". */
export function element(page: Page, kind: Kind, label: string): Locator {
  return page.locator("[data-id]").and(page.getByLabel(`${kind}: ${label}`, { exact: true }));
}

/** Adds an element as with pencil in hand: point, press its letter, type the name, Enter. */
export async function addElement(
  page: Page,
  kind: Kind,
  label: string,
  at: { x: number; y: number },
): Promise<void> {
  await page.mouse.move(at.x, at.y);
  await page.keyboard.press(kind[0]?.toLowerCase() ?? "");
  // Letters that no key has come as text, which only a field takes.
  await expect(page.getByRole("textbox", { name: /^Name of the new/u })).toBeFocused();
  await page.keyboard.type(label);
  await page.keyboard.press("Enter");
  await expect(element(page, kind, label)).toBeVisible();
}

export async function renameMap(page: Page, title: string): Promise<void> {
  const heading = page.getByRole("heading", { level: 1 });
  await heading.getByRole("button").click();
  await heading.getByRole("textbox", { name: "Title" }).fill(title);
  await page.keyboard.press("Enter");
  await expect(heading.getByRole("button", { name: title, exact: true })).toBeVisible();
}

/** Everything that was changed has been written. */
export async function saved(page: Page): Promise<void> {
  await expect(page.getByRole("status").filter({ hasText: /^Saved$/ })).toBeVisible();
}

/** Counts keys and clicks as a person makes them; typing names and lines is not counted. */
export function hands(page: Page) {
  let gestures = 0;
  return {
    press: async (key: string) => {
      gestures += 1;
      await page.keyboard.press(key);
    },
    type: async (words: string) => page.keyboard.type(words),
    count: () => gestures,
  };
}
