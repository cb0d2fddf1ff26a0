import { session } from "~/state/stores";

/**
 * Presenting fills the screen where the browser lets it, and ends when somebody leaves the full screen, as Escape does
 * there. Gives the way to stop.
 */
export function followPresenting(): () => void {
  const page = window.document;
  const abort = new AbortController();
  let filled = false;
  const stop = session.subscribe(({ presenting }, before) => {
    if (presenting === before.presenting) return;
    // Refused in a frame or without a press: then the map fills the window, which is nearly as good.
    if (presenting) fill(page).catch(() => {});
    else if (page.fullscreenElement !== null) page.exitFullscreen().catch(() => {});
  });
  page.addEventListener(
    "fullscreenchange",
    () => {
      const left = filled && page.fullscreenElement === null;
      filled = page.fullscreenElement !== null;
      if (left && session.getState().presenting) session.present(false);
    },
    { signal: abort.signal },
  );
  return () => {
    stop();
    abort.abort();
    if (session.getState().presenting) session.present(false);
  };
}

/** Fills the screen. Where the browser can leave Escape to the page, a tool in hand is put down by it before all else. */
async function fill(page: Document): Promise<void> {
  await page.documentElement.requestFullscreen?.();
  await (navigator as { keyboard?: { lock?: (keys: readonly string[]) => Promise<void> } }).keyboard?.lock?.([
    "Escape",
  ]);
}
