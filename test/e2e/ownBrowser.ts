import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { type BrowserContext, chromium } from "@playwright/test";

import { ensureBrowser, flags } from "../tools/browser.mjs";

/** A browser with a profile that outlives it, in a process group of its own that can be killed as a crash would. */
export interface OwnBrowser {
  readonly context: BrowserContext;
  /** Ends every process of it at once, without a chance to write anything. */
  readonly kill: () => Promise<void>;
}

export function newProfile(): Promise<string> {
  return mkdtemp(join(tmpdir(), "relata-profile-"));
}

export function removeProfile(profile: string): Promise<void> {
  return rm(profile, { recursive: true, force: true, maxRetries: 5 });
}

export async function startBrowser(profile: string): Promise<OwnBrowser> {
  const portFile = join(profile, "DevToolsActivePort");
  await rm(portFile, { force: true });
  const browser = spawn(
    ensureBrowser(),
    [
      ...flags,
      "--headless=new",
      "--remote-debugging-port=0",
      `--user-data-dir=${profile}`,
      "--disable-session-crashed-bubble",
      "--hide-crash-restore-bubble",
      "about:blank",
    ],
    { detached: true, stdio: "ignore" },
  );
  const ended = new Promise<void>((resolve) => {
    browser.once("exit", () => resolve());
  });
  const connection = await chromium.connectOverCDP(`http://127.0.0.1:${await portIn(portFile, browser)}`);
  const [context] = connection.contexts();
  if (context === undefined) throw new Error("The browser has no window.");
  return {
    context,
    kill: async () => {
      if (browser.pid !== undefined) process.kill(-browser.pid, "SIGKILL");
      await ended;
      await connection.close().catch(() => {});
    },
  };
}

/** The port that the browser has chosen; it writes it down once it listens. */
async function portIn(file: string, browser: ChildProcess): Promise<string> {
  for (;;) {
    const [port = ""] = await readFile(file, "utf8").then(
      (text) => text.split("\n"),
      () => [],
    );
    if (port !== "") return port;
    if (browser.exitCode !== null) throw new Error(`The browser ended with ${browser.exitCode}.`);
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
  }
}
