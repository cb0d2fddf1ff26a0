const names = ["Human security", "Practice", "Evidence", "Tension", "Perspectives", "Trust"];

/**
 * What another lens costs, in ms over all lenses: the press as the main thread feels it, and until the drawing is on
 * the screen. The median of each.
 */
export async function lensTimes(page, median) {
  const times = [];
  for (const name of names) {
    times.push(await page.evaluate(switched, name));
    await page.waitForTimeout(300);
  }
  return {
    "lens press": median(times.map(({ press }) => press)),
    "lens drawn": median(times.map(({ drawn }) => drawn)),
  };
}

/** Runs in the page. */
async function switched(name) {
  const canvas = document.querySelector("canvas[data-painted]");
  const before = canvas.dataset.painted;
  const isDrawn = () => canvas.dataset.painted !== before;
  const button = [...document.querySelectorAll('[aria-label="Lenses"] button')].find(
    ({ textContent }) => textContent === name,
  );
  const begun = performance.now();
  button.click();
  const press = performance.now() - begun;
  await new Promise((resolve) => {
    const watch = new MutationObserver(() => {
      if (!isDrawn()) return;
      watch.disconnect();
      resolve();
    });
    watch.observe(canvas, { attributes: true });
    if (isDrawn()) resolve();
  });
  return { press, drawn: performance.now() - begun };
}
