import { caseList } from "~/cases/index";

import { makeCase, readPlaces, writePlaces } from "./caseFiles";
import { drawer } from "./drawing";
import { crossingsIn, faultsOf } from "./faults";
import { annealed, costOfPlaces, placesOf } from "./search";
import { wishes } from "./wishes";

export interface Effort {
  readonly rounds: number;
  readonly heat: number;
  readonly seeds: readonly number[];
  /** From the rows, or from the places there are, to better them. */
  readonly afresh: boolean;
}

/** Searches places for the elements of a case; the places there are stay unless better ones are found. */
export async function layOut(id: string, { rounds, heat, seeds, afresh }: Effort): Promise<string> {
  const map = await makeCase(id, {});
  const wish = wishes[id];
  if (wish === undefined) throw new Error(`layOut: no wish for ${id}`);
  const rows = placesOf(wish);
  const known = new Map([...rows, ...Object.entries((await readPlaces())[id] ?? {})]);
  const draws = map.variants.map((variant) => drawer(variant, 8));
  let best = { places: known, cost: costOfPlaces(draws, wish, known) };
  for (const seed of seeds) {
    const found = annealed(draws, wish, afresh ? rows : known, { seed, rounds, heat });
    if (found.cost < best.cost) best = found;
  }
  await writePlaces({ ...(await readPlaces()), [id]: Object.fromEntries(best.places) });
  const said = draws.map((draw) => {
    const drawing = draw(best.places);
    return `${faultsOf(drawing).length} faults and ${crossingsIn(drawing)} crossings`;
  });
  return `${id}: ${Math.round(best.cost)}, ${said.join(", ")}`;
}

export function caseIds(): readonly string[] {
  return caseList.map(({ id }) => id);
}
