import type { Page } from "@playwright/test";

import { figuresOf, type Placed } from "./pixels";

/** What the drawing surface shows, without the panels that lie over it. */
export async function drawingOnScreen(page: Page): Promise<Buffer> {
  const clip = await page.locator(".react-flow").boundingBox();
  const show = (visibility: "hidden" | "") =>
    page.evaluate((visibility) => {
      document.body.style.visibility = visibility;
      for (const canvas of document.querySelectorAll("canvas"))
        canvas.style.visibility = visibility === "" ? "" : "visible";
    }, visibility);
  await show("hidden");
  const shot = await page.screenshot(clip === null ? {} : { clip });
  await show("");
  return shot;
}

/** Where the drawing of an exported SVG lies on screen, as it is seen now. */
export async function placeOf(page: Page, svg: string): Promise<Placed> {
  // What the pointer is on has a rim of its own.
  await page.mouse.move(5, 5);
  const view = await page.locator(".react-flow__viewport").evaluate((viewport) => {
    const { e, f, a } = new DOMMatrixReadOnly(getComputedStyle(viewport).transform);
    return { x: e, y: f, zoom: a };
  });
  const { x, y } = figuresOf(svg);
  return { svg, x: view.x - x * view.zoom, y: view.y - y * view.zoom, zoom: view.zoom };
}
