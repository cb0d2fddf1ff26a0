import { execFileSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** The path of the first of these programs that this machine has, or `null`. */
export function findProgram(...names) {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isProgram) ?? null;
}

/** Installs packages where Debian's way to do so is there; whether it went well shows in what is there then. */
export function installFromDebian(...packages) {
  if (!isProgram("/usr/bin/apt-get")) return;
  const asRoot = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const apt = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-o", "Dpkg::Use-Pty=0"];
  const steps = [["update"], ["install", "-y", "--no-install-recommends", ...packages]];
  console.log(`Installing from Debian what is not here: ${packages.join(", ")}.`);
  for (const step of steps) {
    const [program, ...words] = [...asRoot, ...apt, ...step];
    try {
      execFileSync(program, words, { stdio: ["ignore", "ignore", "inherit"] });
    } catch {
      // Whoever asked says what is missing and what to do.
      return;
    }
  }
}

export function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
