import { existsSync } from "node:fs";

import { installFromDebian } from "./debian.mjs";

/** Typefaces for scripts that the bundled one has no letters of, and the packages of Debian that have them. */
const packages = {
  "/usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf": "fonts-noto-core",
  "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc": "fonts-noto-cjk",
  "/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf": "fonts-noto-color-emoji",
};

/** Lets a Debian without typefaces draw every script as the machines of people do; others have their own. */
export function ensureFonts() {
  const missing = Object.keys(packages).filter((file) => !existsSync(file));
  if (missing.length > 0) installFromDebian(...missing.map((file) => packages[file]));
}
