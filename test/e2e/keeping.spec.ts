import type { Page } from "@playwright/test";

import { button, expect, newMap, saved, test } from "./app";
import { changeAndLeave, moments } from "./leave";
import { aMapWithQuestion, openAbout, question } from "./question";

/** What the field says when the map is opened anew. */
async function reopened(page: Page, address: string): Promise<string> {
  await page.goto("about:blank");
  await page.goto(address);
  await openAbout(page);
  return question(page).inputValue();
}

test("a second window on a map is live and read-only, and takes over without losing anything", async ({
  page,
  context,
}) => {
  const address = await aMapWithQuestion(page);
  const second = await context.newPage();
  await second.goto(address);
  await openAbout(second);
  await expect(button(second, "Take over")).toBeVisible();
  await expect(question(second)).toBeDisabled();

  await question(page).fill("seen at once");
  await expect(question(second)).toHaveValue("seen at once");

  await question(page).pressSequentially(", and kept");
  await button(second, "Take over").click();
  await expect(question(second)).toBeEnabled();
  await expect(question(second)).toHaveValue("seen at once, and kept");
  await expect(button(page, "Take over")).toBeVisible();
  await expect(question(page)).toBeDisabled();

  await question(second).fill("from the second");
  await expect(question(page)).toHaveValue("from the second");
  await saved(second);

  await second.close();
  await expect(question(page)).toBeEnabled();
  await question(page).fill("and from the first again");
  await saved(page);
  expect(await reopened(page, address)).toBe("and from the first again");
});

test("Saved is said only when storage has said so", async ({ page }) => {
  const address = await aMapWithQuestion(page);
  const status = page.getByRole("status").filter({ hasText: /^(Saved|Saving|Not saved)$/ });
  // Another transaction on the same stores stands in the way for as long as the test wants.
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open("relata");
      request.addEventListener("success", () => resolve(request.result));
    });
    const transaction = database.transaction([...database.objectStoreNames], "readwrite");
    const store = transaction.objectStore("meta");
    const holding = window as unknown as { letGo?: () => void };
    let held = true;
    holding.letGo = () => {
      held = false;
    };
    const again = () => {
      if (!held) return;
      store.get("minWriter").addEventListener("success", again);
    };
    again();
    transaction.addEventListener("complete", () => database.close());
  });
  await question(page).fill("not there yet");
  await expect(status).toHaveText("Saving");
  await page.waitForTimeout(500);
  await expect(status).toHaveText("Saving");
  await page.evaluate(() => (window as unknown as { letGo: () => void }).letGo());
  await expect(status).toHaveText("Saved");
  expect(await reopened(page, address)).toBe("not there yet");
});

test("a case becomes my copy at the first edit, under its own address, and keeps its history", async ({
  page,
}) => {
  await page.goto("/#/case/toeslagenaffaire");
  await openAbout(page);
  await question(page).fill("mine now");
  await expect(page).toHaveURL(/#\/map\/.+/u);
  await saved(page);
  await expect(question(page)).toHaveValue("mine now");
  await expect(button(page, "Undo")).toBeEnabled();
  expect(await reopened(page, page.url())).toBe("mine now");
  await page.goto("/#/case/toeslagenaffaire");
  await openAbout(page);
  await expect(question(page)).not.toHaveValue("mine now");
});

test("the first edit of a case is kept even when the page is left at once", async ({ page }) => {
  // Storage is opened at the first touch of a case, and until it is there is nowhere to put an edit down.
  await page.addInitScript(() => {
    const open = indexedDB.open.bind(indexedDB);
    IDBFactory.prototype.open = (...asked) => {
      const request = open(...asked);
      request.addEventListener("success", () => {
        setTimeout(() => Object.assign(window, { storageIsOpen: true }));
      });
      return request;
    };
  });
  for (const moment of moments) {
    await page.goto("about:blank");
    await page.goto("/#/case/toeslagenaffaire");
    await openAbout(page);
    await page.waitForFunction(() => "storageIsOpen" in window);
    const loaded = page.waitForEvent("load");
    await changeAndLeave(page, `left by ${moment}`, "reload", moment);
    await loaded;
    await expect(page).toHaveURL(/#\/map\/.+/u);
    await openAbout(page);
    await expect(question(page)).toHaveValue(`left by ${moment}`);
  }
});

test("an edit of a case that is left before storage has opened comes back as a copy", async ({ page }) => {
  // Storage that does not answer before the page is loaded once more.
  await page.addInitScript(() => {
    if (sessionStorage.getItem("answers") === null)
      IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
    sessionStorage.setItem("answers", "now");
  });
  await page.goto("/#/case/toeslagenaffaire");
  await openAbout(page);
  const loaded = page.waitForEvent("load");
  await changeAndLeave(page, "left early", "reload", "task");
  await loaded;
  await expect(page.getByText(/rescued copy.* holds changes/u)).toBeVisible();
  await page.getByRole("link", { name: "Open the copy" }).click();
  await expect(page).toHaveURL(/#\/map\/.+/u);
  await openAbout(page);
  await expect(question(page)).toHaveValue("left early");
});

test("a stored map opens, takes changes and keeps them without Dexie, which the library asks for", async ({
  page,
}) => {
  const address = await aMapWithQuestion(page);
  let held = 0;
  await page.route(/\/assets\/database-/u, () => {
    held += 1;
  });
  expect(await reopened(page, address)).toBe("0");
  await question(page).fill("written");
  await saved(page);
  for (const moment of [moments[0], moments[3]]) {
    const loaded = page.waitForEvent("load");
    await changeAndLeave(page, `left by ${moment}`, "reload", moment);
    await loaded;
    await openAbout(page);
    await expect(question(page)).toHaveValue(`left by ${moment}`);
    await saved(page);
  }
  expect(held).toBe(0);
  await page.getByRole("link", { name: "Library" }).click();
  await expect.poll(() => held).toBeGreaterThan(0);
  await page.unroute(/\/assets\/database-/u);
  expect(await reopened(page, address)).toBe(`left by ${moments[3]}`);
});

for (const [how, break_] of [
  ["is missing", () => void Object.defineProperty(window, "indexedDB", { value: undefined })],
  [
    "throws",
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("no", "SecurityError");
      };
    },
  ],
  [
    "never answers",
    () => {
      IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
    },
  ],
] as const)
  test(`where storage ${how}, the window can be worked in and says that it forgets`, async ({ page }) => {
    await page.addInitScript(break_);
    await newMap(page);
    await openAbout(page);
    await question(page).fill("in memory");
    await expect(page.getByText("This window forgets everything when it is closed")).toBeVisible();
    await expect(page.getByRole("status").filter({ hasText: /^Not saved$/ })).toBeVisible();
  });

test("where storage cannot be had, a stored map is not said to be gone", async ({ page }) => {
  const address = await aMapWithQuestion(page);
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("no", "SecurityError");
    };
  });
  await page.goto("about:blank");
  await page.goto(address);
  await expect(page.getByRole("heading", { name: /storage does not answer/u })).toBeVisible();
  await expect(button(page, "Try again")).toBeVisible();
  await expect(page.getByText(/deleted/u)).toBeHidden();
});

test("a newer version of Relata gets the database, and this one looks on without losing its last change", async ({
  page,
}) => {
  const address = await aMapWithQuestion(page);
  await question(page).fill("the last change");
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("relata", 1_000);
      request.addEventListener("success", () => resolve(request.result));
      request.addEventListener("error", () => reject(request.error as Error));
    });
    database.close();
  });
  await expect(page.getByRole("status").filter({ hasText: /^Not saved$/ })).toBeVisible();
  await expect(question(page)).toBeDisabled();
  expect(await reopened(page, address)).toBe("the last change");
});
