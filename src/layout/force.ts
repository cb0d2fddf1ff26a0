import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from "d3-force";

import type { Point } from "~/scene/path";

import type { Net } from "./net";

/** How far the middles of related elements lie apart at rest: an element, and the words on the relation. */
const rest = 340;
const ticks = 300;
/** Elements and words are wide and low, so the forces work in a space that is drawn out in height. */
const stretch = 1.5;

interface Body extends SimulationNodeDatum {
  readonly index: number;
  readonly radius: number;
}

/** Lets relations pull and all else push, from where the pieces are now, until they rest. */
export function force({ pieces, links }: Net, told: (done: number) => void = () => {}): readonly Point[] {
  const bodies = pieces.map(({ x, y, width, height, pinned }, index): Body => {
    const place = { x, y: y * stretch };
    return {
      index,
      radius: Math.max(width, height * stretch) / 2 + 24,
      ...place,
      ...(pinned ? { fx: place.x, fy: place.y } : {}),
    };
  });
  const middle = middleOf(bodies);
  const simulation = forceSimulation(bodies)
    .force(
      "pull",
      forceLink<Body, { source: number; target: number }>(
        links.map(({ from, to }) => ({ source: from, target: to })),
      )
        .distance(rest)
        .iterations(2),
    )
    .force("push", forceManyBody<Body>().strength(-2_200).distanceMax(2_400))
    .force("apart", forceCollide<Body>(({ radius }) => radius).iterations(2))
    .force("across", forceX<Body>(middle.x).strength(0.03))
    .force("down", forceY<Body>(middle.y).strength(0.03))
    .stop();
  for (let tick = 0; tick < ticks; tick += 1) {
    simulation.tick();
    if (tick % 10 === 0) told(tick / ticks);
  }
  return bodies.map(({ x = 0, y = 0 }) => ({ x, y: y / stretch }));
}

function middleOf(bodies: readonly Body[]): Point {
  const count = Math.max(1, bodies.length);
  return {
    x: bodies.reduce((sum, { x = 0 }) => sum + x, 0) / count,
    y: bodies.reduce((sum, { y = 0 }) => sum + y, 0) / count,
  };
}
