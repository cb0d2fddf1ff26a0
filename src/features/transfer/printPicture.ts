import { pageFor, type Paper } from "~/formats/page";

import type { Drawing } from "./drawing";
import { planted } from "./plant";

import css from "./PrintSheet.module.css";

/** What is cut off at the end, since a page that is full to the last hair is followed by an empty one. */
const spare = 0.3;

/** Prints a picture alone, on one page of its own; printing to PDF keeps its lines and words as such. */
export async function printPicture(drawing: Drawing, paper: Paper): Promise<void> {
  const { width, height, margin } = pageFor(paper, drawing.picture.width, drawing.picture.height);
  const picture = planted(drawing.node());
  picture.setAttribute("width", `${width - 2 * margin}mm`);
  picture.setAttribute("height", `${height - 2 * margin}mm`);
  const sheet = window.document.createElement("div");
  sheet.className = css["sheet"] ?? "";
  sheet.style.height = `${height - spare}mm`;
  sheet.style.padding = `${margin}mm`;
  sheet.append(picture);
  const rules = new CSSStyleSheet();
  rules.insertRule(`@page { size: ${width}mm ${height}mm; margin: 0 }`);

  await lettersFor(sheet);
  const { adoptedStyleSheets: before } = window.document;
  window.document.adoptedStyleSheets = [...before, rules];
  window.document.body.append(sheet);
  window.addEventListener(
    "afterprint",
    () => {
      sheet.remove();
      window.document.adoptedStyleSheets = window.document.adoptedStyleSheets.filter(
        (each) => each !== rules,
      );
    },
    { once: true },
  );
  window.print();
}

/** Loads the pieces of the font that the page has not needed yet: printing waits for none. */
async function lettersFor(sheet: HTMLElement): Promise<void> {
  const family = getComputedStyle(window.document.body).fontFamily;
  await window.document.fonts.load(`16px ${family}`, sheet.textContent).catch(() => []);
}
