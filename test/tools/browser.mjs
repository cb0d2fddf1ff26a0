import { findProgram, installFromDebian, isProgram } from "./debian.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const places = [
  "/usr/bin/chromium",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** A browser that reports nothing home, draws the same letters everywhere and runs as root in a container. */
export const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--font-render-hinting=none",
  // Pages of its own that a browser would keep ready under the address bar; each new window took a second over them.
  "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup",
];

/** The path of a Chromium on this machine, or `null`. A wrong `CHROMIUM` is a mistake to report, not to pass over. */
export function findBrowser() {
  const wished = process.env["CHROMIUM"];
  if (wished) {
    if (isProgram(wished)) return wished;
    throw new Error(`CHROMIUM is set to ${wished}, and there is no program there.`);
  }
  return places.find(isProgram) ?? findProgram(...names);
}

/** The path of a Chromium, installed from Debian where there is none and that is possible. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  installFromDebian("chromium");
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error(
    "The browser tests need Chromium, and there is none here. Install Chromium or Google Chrome, " +
      "or set CHROMIUM to the path of one.",
  );
}
