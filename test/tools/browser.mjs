import { execFileSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

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
];

/** The path of a Chromium on this machine, or `null`. A wrong `CHROMIUM` is a mistake to report, not to pass over. */
export function findBrowser() {
  const wished = process.env["CHROMIUM"];
  if (wished) {
    if (isProgram(wished)) return wished;
    throw new Error(`CHROMIUM is set to ${wished}, and there is no program there.`);
  }
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter(Boolean);
  const found = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...places, ...found].find(isProgram) ?? null;
}

/** The path of a Chromium, installed from Debian where there is none and that is possible. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (isProgram("/usr/bin/apt-get")) installFromDebian();
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error(
    "The browser tests need Chromium, and there is none here. Install Chromium or Google Chrome, " +
      "or set CHROMIUM to the path of one.",
  );
}

function installFromDebian() {
  const asRoot = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const apt = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-o", "Dpkg::Use-Pty=0"];
  const steps = [["update"], ["install", "-y", "--no-install-recommends", "chromium"]];
  console.log("There is no Chromium here: installing the package chromium with apt-get.");
  for (const step of steps) {
    const [program, ...words] = [...asRoot, ...apt, ...step];
    try {
      execFileSync(program, words, { stdio: ["ignore", "ignore", "inherit"] });
    } catch {
      // The message that follows names what is missing and what to do.
      return;
    }
  }
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
