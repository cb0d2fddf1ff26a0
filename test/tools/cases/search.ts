import type { Position } from "~/model/element";

import { costOf, paper } from "./cost";
import type { Draw } from "./drawing";
import type { Wish } from "./wishes";

const step = 10;

/** A generator of chance between 0 and 1 that gives the same numbers for the same seed (mulberry32). */
export function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The rows as places: evenly down the paper, and evenly along each row. */
export function placesOf({ rows }: Wish): Map<string, Position> {
  const places = new Map<string, Position>();
  rows.forEach((row, index) => {
    row.forEach((id, column) => {
      const x = onGrid(((column + 0.5) / row.length) * paper.right);
      places.set(id, { x, y: heightOf(index, rows.length) });
    });
  });
  return places;
}

function heightOf(row: number, count: number): number {
  return onGrid(60 + (row / (count - 1)) * (paper.bottom - 120));
}

/** What a layout costs in all variants of a map, with what it costs to leave what was wished. */
export function costOfPlaces(
  draws: readonly Draw[],
  { rows, spine }: Wish,
  places: ReadonlyMap<string, Position>,
): number {
  let cost = 0;
  for (const draw of draws) cost += costOf(draw(places));
  rows.forEach((row, index) => {
    for (const id of row) {
      const away = Math.abs((places.get(id)?.y ?? 0) - heightOf(index, rows.length));
      cost += 0.15 * away + 1.2 * Math.max(0, away - 130);
    }
  });
  return cost + leaningOf(spine, places);
}

/** How far a spine is from standing upright in the middle of the paper. */
function leaningOf(spine: readonly string[], places: ReadonlyMap<string, Position>): number {
  let leaning = 0;
  let above: Position | undefined;
  for (const id of spine) {
    const place = places.get(id);
    if (place === undefined) throw new Error(`leaningOf: ${id} has no place`);
    leaning += 0.2 * Math.abs(place.x - paper.right / 2);
    if (above !== undefined) {
      leaning += 0.4 * Math.abs(place.x - above.x) + 2 * Math.max(0, 170 - (place.y - above.y));
    }
    above = place;
  }
  return leaning;
}

/** Simulated annealing: moves and swaps, the worse ones ever more rarely. */
export function annealed(
  draws: readonly Draw[],
  wish: Wish,
  start: ReadonlyMap<string, Position>,
  { seed, rounds, heat }: { readonly seed: number; readonly rounds: number; readonly heat: number },
): { readonly places: Map<string, Position>; readonly cost: number } {
  const chance = chanceFrom(seed);
  const ids = [...start.keys()];
  let places = new Map(start);
  let cost = costOfPlaces(draws, wish, places);
  let best = { places, cost };
  for (let round = 0; round < rounds; round += 1) {
    const left = 1 - round / rounds;
    const tried = new Map(places);
    varyOne(tried, ids, chance, left);
    const triedCost = costOfPlaces(draws, wish, tried);
    if (triedCost < cost || chance() < Math.exp((cost - triedCost) / (heat * left * left + 0.01))) {
      places = tried;
      cost = triedCost;
      if (cost < best.cost) best = { places, cost };
    }
  }
  return best;
}

function varyOne(
  places: Map<string, Position>,
  ids: readonly string[],
  chance: () => number,
  left: number,
): void {
  const id = pick(ids, chance);
  const from = places.get(id);
  if (from === undefined) return;
  const kind = chance();
  if (kind < 0.25) {
    const other = pick(ids, chance);
    const to = places.get(other);
    if (to === undefined) return;
    places.set(id, to);
    places.set(other, from);
    return;
  }
  const reach = kind < 0.4 ? 900 : 40 + 260 * left;
  places.set(id, {
    x: within(onGrid(from.x + (chance() - 0.5) * 2 * reach), paper.left + 80, paper.right - 80),
    y: within(
      onGrid(from.y + (chance() - 0.5) * 2 * (kind < 0.4 ? 250 : reach * 0.6)),
      paper.top + 30,
      paper.bottom - 30,
    ),
  });
}

function pick<Item>(items: readonly Item[], chance: () => number): Item {
  return items[Math.floor(chance() * items.length)] as Item;
}

function onGrid(value: number): number {
  return Math.round(value / step) * step;
}

function within(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
