import type { Listed } from "./arrange";

/** What the page shows of a map without opening it. */
export interface MapRow extends Listed {
  readonly id: string;
  /** The id inside the document: rows that share it hold one and the same map. */
  readonly mapId: string;
  /** Names the state that the map is in. */
  readonly stamp: string;
  readonly elements: number;
  readonly relations: number;
  readonly deleted: number | null;
}

/** The maps of which there is more than one row outside the bin. */
export function twins(rows: readonly MapRow[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { mapId } of rows) {
    if (seen.has(mapId)) twice.add(mapId);
    seen.add(mapId);
  }
  return twice;
}
