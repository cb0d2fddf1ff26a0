import { type Bezier, pointAt, sampled } from "~/scene/bezier";

/** How fast it goes, in map units a second, and how long a way takes at least and at most, in milliseconds. */
const speed = 300;
const shortest = 700;
const longest = 2_600;
/** A way with a delay takes so much longer. */
const slowness = 2;

/**
 * Lets a dot go round along the ways of a loop, one after another, and marks the way that it is on. Gives the way to
 * stop. Where people want no motion, nothing moves.
 */
export function goRound(drawn: Element, ways: readonly Bezier[], slow: readonly boolean[]): () => void {
  const dot = drawn.querySelector<SVGGElement>("[data-dot]");
  const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  if (dot === null || still || ways.length === 0) return () => {};
  const lasts = ways.map((way, at) => {
    const time = Math.min(longest, Math.max(shortest, (lengthOf(way) / speed) * 1000));
    return slow[at] === true ? time * slowness : time;
  });
  let at = 0;
  let began: number | null = null;
  let frame = 0;
  const mark = (now: number | null) => {
    for (const leg of drawn.querySelectorAll("[data-leg]"))
      leg.toggleAttribute("data-now", leg.getAttribute("data-leg") === String(now));
  };
  const step = (time: number) => {
    began ??= time;
    const share = (time - began) / (lasts[at] ?? shortest);
    if (share >= 1) {
      at = (at + 1) % ways.length;
      began = time;
      mark(at);
    }
    const way = ways[at];
    if (way !== undefined) {
      const { x, y } = pointAt(way, share >= 1 ? 0 : Math.max(0, share));
      dot.style.transform = `translate(${x}px, ${y}px) scale(var(--against))`;
    }
    frame = window.requestAnimationFrame(step);
  };
  mark(at);
  dot.toggleAttribute("data-going", true);
  frame = window.requestAnimationFrame(step);
  return () => {
    window.cancelAnimationFrame(frame);
    dot.removeAttribute("data-going");
    mark(null);
  };
}

function lengthOf(way: Bezier): number {
  const points = sampled(way, 8);
  return points.reduce((length, point, at) => {
    const before = points[at - 1] ?? point;
    return length + Math.hypot(point.x - before.x, point.y - before.y);
  }, 0);
}
