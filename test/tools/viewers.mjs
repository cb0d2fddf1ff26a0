import { findProgram, installFromDebian } from "./debian.mjs";

/** Programs that read PDF and SVG without a browser, and the packages of Debian that have them. */
const packages = {
  pdftoppm: "poppler-utils",
  pdftotext: "poppler-utils",
  pdfinfo: "poppler-utils",
  pdfimages: "poppler-utils",
  "rsvg-convert": "librsvg2-bin",
};

/** Whether all of them are here; installed from Debian where they are not and that is possible. */
export function ensureViewers() {
  const missing = () => Object.keys(packages).filter((name) => findProgram(name) === null);
  const before = missing();
  if (before.length === 0) return true;
  installFromDebian(...new Set(before.map((name) => packages[name])));
  return missing().length === 0;
}
