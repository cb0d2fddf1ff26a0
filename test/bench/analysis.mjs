/**
 * What it costs to work everything out that Explain and Evaluate show, in ms: from the first question to the last answer
 * of the analyst, and the longest time for which the page could not answer a hand meanwhile, apart for the turning to
 * the mode itself, which gives the drawing another room.
 */
export async function analysisTimes(page) {
  const explained = await page.evaluate(workedOut, "Explain");
  const judged = await page.evaluate(workedOut, "Evaluate");
  await page.evaluate(() => document.querySelector('[role="tab"][data-mode="map"]').click());
  return {
    "explain opened": explained.opened,
    "explain answered": explained.answered,
    "explain blocked": explained.blocked,
    "evaluate opened": judged.opened,
    "evaluate blocked": judged.blocked,
  };
}

/** Runs in the page. Gaps between ticks of a timer that never waits tell how long the page was busy. */
async function workedOut(mode) {
  const marks = (name) => performance.getEntriesByName(name);
  performance.clearMarks("relata-asked");
  performance.clearMarks("relata-answered");
  let blocked = 0;
  let last = performance.now();
  let ticking = true;
  const { port1, port2 } = new MessageChannel();
  port1.start();
  port1.addEventListener("message", () => {
    const now = performance.now();
    blocked = Math.max(blocked, now - last);
    last = now;
    if (ticking) port2.postMessage(0);
  });
  port2.postMessage(0);
  const calm = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  document.querySelector(`[role="tab"][data-mode="${mode.toLowerCase()}"]`).click();
  await calm(400);
  const opened = blocked;
  blocked = 0;
  const closed = '[aria-label="Explain"] h3 > button[aria-expanded="false"]';
  for (const toggle of document.querySelectorAll(closed)) {
    toggle.click();
    await calm(50);
  }
  for (let quiet = 0; quiet < 5;) {
    await calm(100);
    const settled = marks("relata-asked").length <= marks("relata-answered").length;
    quiet = settled ? quiet + 1 : 0;
  }
  ticking = false;
  const first = marks("relata-asked")[0]?.startTime ?? 0;
  const end = marks("relata-answered").at(-1)?.startTime ?? first;
  return { answered: end - first, opened, blocked };
}
