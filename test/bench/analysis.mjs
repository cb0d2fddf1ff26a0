import { longestTask } from "./longest-task.mjs";

/**
 * What it costs to work everything out that Explain and Evaluate show, in ms: from the first question to the last answer
 * of the analyst, and the longest piece of work of the page meanwhile, for which a hand has to wait; that of turning to
 * the mode itself apart, since it gives the drawing another room.
 */
export async function analysisTimes(page) {
  const explain = await longestTask(page, () => page.evaluate(turnedTo, "explain"));
  let answered = 0;
  const explained = await longestTask(page, async () => {
    answered = await page.evaluate(allOpened);
  });
  const evaluate = await longestTask(page, () => page.evaluate(turnedTo, "evaluate"));
  const judged = await longestTask(page, () => page.evaluate(allAnswered));
  await page.evaluate(() => document.querySelector('[role="tab"][data-mode="map"]').click());
  return {
    "explain opened": explain,
    "explain answered": answered,
    "explain blocked": explained,
    "evaluate opened": evaluate,
    "evaluate blocked": judged,
  };
}

/** Runs in the page. */
async function turnedTo(mode) {
  performance.clearMarks("relata-asked");
  performance.clearMarks("relata-answered");
  document.querySelector(`[role="tab"][data-mode="${mode}"]`).click();
  await new Promise((resolve) => setTimeout(resolve, 400));
}

/** Runs in the page: opens what is closed, and gives how long it took until all was answered. */
async function allOpened() {
  const marks = (name) => performance.getEntriesByName(name);
  const calm = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
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
  return marks("relata-answered").at(-1).startTime - marks("relata-asked")[0].startTime;
}

/** Runs in the page. */
async function allAnswered() {
  const calm = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const count = (name) => performance.getEntriesByName(name).length;
  for (let quiet = 0; quiet < 10;) {
    await calm(100);
    quiet = count("relata-asked") <= count("relata-answered") ? quiet + 1 : 0;
  }
}
