const steps = 60;

/** Where a map point lies on the screen; the drawing begins under the top bar. */
async function place(page) {
  return page.evaluate(() => {
    const viewport = window.document.querySelector(".react-flow__viewport");
    const host = viewport?.closest(".react-flow") ?? window.document.querySelector("#host");
    const { left, top, width, height } = host.getBoundingClientRect();
    if (viewport === null) {
      const { x, y, zoom } = window.floor.view();
      return { left, top, width, height, x, y, zoom };
    }
    const { e, f, a } = new DOMMatrixReadOnly(getComputedStyle(viewport).transform);
    return { left, top, width, height, x: e, y: f, zoom: a };
  });
}

async function pointOf(page, element) {
  const { left, top, x, y, zoom } = await place(page);
  return { x: left + x + element.position.x * zoom, y: top + y + element.position.y * zoom };
}

/** Counts frames and main-thread time while `act` runs. */
async function timed(page, cdp, act) {
  await page.evaluate(() => {
    window.frames60 = [];
    const tick = (time) => {
      window.frames60.push(time);
      window.frameRequest = requestAnimationFrame(tick);
    };
    window.frameRequest = requestAnimationFrame(tick);
  });
  const before = await taskTime(cdp);
  await act();
  const after = await taskTime(cdp);
  const intervals = await page.evaluate(() => {
    cancelAnimationFrame(window.frameRequest);
    return window.frames60.slice(1).map((time, index) => time - window.frames60[index]);
  });
  const sorted = intervals.toSorted((a, b) => a - b);
  return {
    perFrame: ((after - before) * 1000) / Math.max(1, intervals.length),
    median: sorted[Math.floor(sorted.length / 2)] ?? 0,
    p95: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
    worst: sorted.at(-1) ?? 0,
  };
}

async function taskTime(cdp) {
  const { metrics } = await cdp.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration").value;
}

async function drag(page, cdp, from) {
  await page.mouse.move(from.x, from.y);
  await page.waitForTimeout(120);
  await page.mouse.down();
  await page.mouse.move(from.x + 6, from.y + 6);
  const figures = await timed(page, cdp, async () => {
    for (let i = 1; i <= steps; i += 1) {
      // Three quarters of a circle, so that the drag ends elsewhere than it began.
      const angle = (i / steps) * 1.5 * Math.PI;
      await page.mouse.move(from.x + 6 + 90 * Math.sin(angle), from.y + 6 + 70 * (1 - Math.cos(angle)));
      await page.waitForTimeout(8);
    }
  });
  await page.mouse.up();
  await page.waitForTimeout(500);
  return figures;
}

async function pan(page, cdp) {
  const { left, top, width, height } = await place(page);
  const at = { x: left + width / 2 + 31, y: top + height / 2 + 90 };
  await page.mouse.move(at.x, at.y);
  await page.mouse.down({ button: "middle" });
  const figures = await timed(page, cdp, async () => {
    for (let i = 1; i <= steps; i += 1) {
      await page.mouse.move(at.x + i * 4, at.y + 40 * Math.sin(i / 9));
      await page.waitForTimeout(8);
    }
  });
  await page.mouse.up({ button: "middle" });
  await page.waitForTimeout(500);
  return figures;
}

async function wheelZoom(page, deltaY) {
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, deltaY);
  await page.keyboard.up("Control");
}

async function zoom(page, cdp) {
  const { left, top, width, height } = await place(page);
  await page.mouse.move(left + width / 2, top + height / 2);
  await page.keyboard.down("Control");
  const figures = await timed(page, cdp, async () => {
    for (let i = 0; i < steps; i += 1) {
      await page.mouse.wheel(0, i < steps / 2 ? 14 : -14);
      await page.waitForTimeout(8);
    }
  });
  await page.keyboard.up("Control");
  await page.waitForTimeout(600);
  return figures;
}

async function fit(page) {
  const bare = await page.evaluate(() => window.floor !== undefined);
  if (bare) await page.evaluate(() => window.floor.fit());
  else await page.getByRole("button", { name: "Zoom to fit" }).click();
  await page.waitForTimeout(600);
}

/** Drags, pans and zooms in close-up and with the whole map in view, by real input events. */
export async function gestures(page, cdp, map) {
  const busy = map.variants[0].elements.find(({ id }) => id === "busy");
  const result = {};
  const keep = (name, { perFrame, median, p95, worst }) => {
    result[name] = perFrame;
    if (!name.includes("zoom")) Object.assign(result, { [`${name} interval`]: median, [`${name} p95`]: p95 });
    result[`${name} worst`] = worst;
  };
  await fit(page);
  keep("overview drag", await drag(page, cdp, await pointOf(page, busy)));
  if (await page.evaluate(() => window.floor === undefined)) await page.keyboard.press("Control+z");
  await page.waitForTimeout(400);
  keep("overview pan", await pan(page, cdp));
  keep("overview zoom", await zoom(page, cdp));
  await fit(page);
  const at = await pointOf(page, busy);
  const now = await place(page);
  await page.mouse.move(at.x, at.y);
  await wheelZoom(page, -Math.log2(1 / now.zoom) / 0.002);
  await page.waitForTimeout(900);
  keep("close drag", await drag(page, cdp, await pointOf(page, busy)));
  if (await page.evaluate(() => window.floor === undefined)) await page.keyboard.press("Control+z");
  await page.waitForTimeout(400);
  keep("close pan", await pan(page, cdp));
  keep("close zoom", await zoom(page, cdp));
  return result;
}

/**
 * Milliseconds in which the main thread works on a letter typed into the name of the busy element, in the 40 that follow
 * it too, drawing included: the median of 52 letters, and their mean, which counts what happens at some of them only.
 * Time of the thread, since a letter is not slower work where another program has the processor in between.
 */
export async function typing(page, map) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
  await fit(page);
  const busy = map.variants[0].elements.find(({ id }) => id === "busy");
  const at = await pointOf(page, busy);
  await page.mouse.move(at.x, at.y);
  await page.waitForTimeout(120);
  await page.mouse.click(at.x, at.y);
  const field = page.getByLabel("Label", { exact: true });
  await field.click();
  await page.waitForTimeout(300);
  const letters = "abcdefghijklmnopqrstuvwxyz".repeat(2);
  const times = [];
  let before = await taskTime(cdp);
  for (const letter of letters) {
    await page.keyboard.press(letter);
    await page.waitForTimeout(40);
    const now = await taskTime(cdp);
    times.push((now - before) * 1000);
    before = now;
  }
  return {
    keystroke: times.toSorted((a, b) => a - b)[times.length / 2],
    "keystroke mean": times.reduce((sum, each) => sum + each, 0) / times.length,
  };
}
