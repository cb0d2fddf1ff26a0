import type { RelataMap } from "~/model/map";
import type { Problem } from "~/model/problems";
import type { DepartureKey, IndexRow } from "~/storage/record";

import type { Surroundings } from "./surroundings";
import type { WritingStatus } from "./writing";

export type Role = "writer" | "reader";

export interface HoldingGiven extends Surroundings {
  readonly rowId: string;
  /** The map shown, the role or the status is different. */
  readonly changed: () => void;
  /** A state of the map is surely kept. */
  readonly kept: () => void;
  /** Keeps, as a map of its own, what could not be written to this one. */
  readonly rescue: (
    map: RelataMap,
    caseId: string | null,
    inherits: readonly DepartureKey[],
  ) => Pick<Holding, "change">;
  /** Another, newer Relata owns the storage. */
  readonly fenced: () => void;
  /** Copies were made of what could not be joined to the map. */
  readonly rescued: (copies: readonly Pick<IndexRow, "id" | "title">[]) => void;
}

/** One map of the library in this window: written by it, or followed while another window writes. */
export interface Holding {
  readonly rowId: string;
  /** The map as this window should show it. */
  readonly map: () => RelataMap | null;
  readonly role: () => Role;
  readonly status: () => WritingStatus;
  /** The map has been edited. A reader's edit is put back, since it would be kept nowhere. */
  readonly change: (map: RelataMap) => void;
  readonly settled: () => Promise<void>;
  readonly leave: () => void;
  readonly takeOver: () => Promise<void>;
  /** A newer Relata owns the storage: look on, write no more. */
  readonly retire: () => void;
  readonly end: () => void;
}

export type Opening =
  | { readonly kind: "opened"; readonly problems: readonly Problem[] }
  | { readonly kind: "missing" }
  | { readonly kind: "damaged"; readonly problems: readonly Problem[] };

export type Missing = Extract<Opening, { kind: "missing" }>;

export interface NewHolding extends Holding {
  /** Opens the map that the row holds. */
  readonly open: () => Promise<Opening>;
  /** Stores a map that has no row yet. `inherits`: departures from another map that it holds. */
  readonly store: (map: RelataMap, caseId: string | null, inherits?: readonly DepartureKey[]) => void;
}
