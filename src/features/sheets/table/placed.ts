/** Keeps what hangs within the window by so many pixels. */
const margin = 8;
const gap = 4;

/** Brings a panel above all else on the page, such as the inspector, in browsers that can. */
function raise(panel: HTMLElement): void {
  if (typeof panel.showPopover !== "function" || panel.matches(":popover-open")) return;
  panel.popover = "manual";
  panel.showPopover();
}

/**
 * Hangs a fixed panel under what it belongs to, or above it where it does not fit, and lets it follow. Gives the
 * function that stops it.
 */
export function hangUnder(
  panel: HTMLElement | null,
  owner: () => Element | null | undefined,
): (() => void) | undefined {
  if (panel === null) return undefined;
  raise(panel);
  const place = () => {
    const under = owner()?.getBoundingClientRect();
    if (under === undefined) return;
    const { offsetWidth: width, offsetHeight: height } = panel;
    const below = under.bottom + gap;
    const above = under.top - gap - height;
    const fits = below + height <= window.innerHeight - margin;
    const top = fits || above < margin ? Math.min(below, window.innerHeight - margin - height) : above;
    const left = Math.min(under.left, window.innerWidth - margin - width);
    panel.style.top = `${Math.max(margin, top)}px`;
    panel.style.left = `${Math.max(margin, left)}px`;
  };
  place();
  window.addEventListener("scroll", place, true);
  window.addEventListener("resize", place);
  return () => {
    window.removeEventListener("scroll", place, true);
    window.removeEventListener("resize", place);
  };
}
