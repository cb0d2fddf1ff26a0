import type { Patch } from "~/model/diff";
import type { RelataMap } from "~/model/map";

/** The generation of what is stored. Code of an older generation than `meta.minWriter` may read, never write. */
export const generation = 1;

/** Names one exact state of one map: which tab made it, and which of its states it is. */
export type Stamp = string;

/** The light row of a map: what a list shows, and where the map stands. */
export interface IndexRow {
  /** The id of the row, as in `#/map/ID`. */
  readonly id: string;
  /** The id inside the document, shared by rows that came from one file. */
  readonly mapId: string;
  readonly title: string;
  readonly question: string;
  readonly place: string;
  readonly caseId: string | null;
  /** Counts of the first variant, and how many variants there are. */
  readonly elements: number;
  readonly relations: number;
  readonly variants: number;
  /** Times are for showing only: order is by `rev`, since clocks jump. */
  readonly created: number;
  readonly updated: number;
  readonly opened: number;
  /** When it went to the bin, or null. */
  readonly deleted: number | null;
  /** Counts the states of this map; `stamp` tells apart two states that would have the same number. */
  readonly rev: number;
  readonly stamp: Stamp;
  /** Who may write: the newest holder of the lock. What an earlier holder still sends is refused. */
  readonly tenure: string;
  readonly generation: number;
}

/** A map in full, as it was at `stamp`. Typed unknown, since a disk may give back anything. */
export interface BodyRow {
  readonly id: string;
  readonly rev: number;
  readonly stamp: Stamp;
  readonly body: unknown;
}

/** What turned one state into the next: a patch, or the whole map where a patch would not do. */
export type Change = { readonly patch: Patch } | { readonly whole: RelataMap };

/** A change since the body, in the journal. The rows of a map form a chain by `base` and `stamp`. */
export interface ChangeRow {
  readonly rowId: string;
  readonly rev: number;
  readonly tabId: string;
  readonly base: Stamp;
  readonly stamp: Stamp;
  readonly change: Change;
}

/**
 * A change put down the moment it is made, without asking where the map stands: nothing has to be read first, so that
 * it outlives a page that goes away and a browser that is killed. The commit that follows makes it superfluous; what
 * is found at the next opening is joined to the map, or kept as a copy.
 */
export interface Departure extends ChangeRow {
  /** The commit that was on its way, which leads to `base` should it not have arrived. */
  readonly lead: { readonly base: Stamp; readonly change: Change } | null;
  /** Orders the departures of one tab: a later one holds all that an earlier one does. */
  readonly seq: number;
  readonly generation: number;
}

/** Names a departure. */
export type DepartureKey = readonly [rowId: string, stamp: Stamp];

/** Everything that is stored of one map. */
export interface Stored {
  readonly row: IndexRow;
  readonly body: BodyRow | null;
  readonly changes: readonly ChangeRow[];
  readonly departures: readonly Departure[];
}

/** A map that has no row yet, with the row it gets. */
export interface Fresh {
  readonly row: IndexRow;
  readonly map: RelataMap;
}

/** The fields of an index row that repeat what the map says. */
export type Summary = Pick<
  IndexRow,
  "mapId" | "title" | "question" | "place" | "elements" | "relations" | "variants"
>;

export function summaryOf(map: RelataMap): Summary {
  return {
    mapId: map.id,
    title: map.title,
    question: map.question,
    place: map.place,
    elements: map.variants[0]?.elements.length ?? 0,
    relations: map.variants[0]?.relations.length ?? 0,
    variants: map.variants.length,
  };
}

/** The row of a map that is stored for the first time. */
export function firstRow(given: {
  readonly id: string;
  readonly map: RelataMap;
  readonly caseId: string | null;
  readonly stamp: Stamp;
  readonly tenure: string;
  readonly now: number;
}): IndexRow {
  const { id, map, caseId, stamp, tenure, now } = given;
  return {
    id,
    ...summaryOf(map),
    caseId,
    created: now,
    updated: now,
    opened: now,
    deleted: null,
    rev: 1,
    stamp,
    tenure,
    generation,
  };
}

/**
 * What a list may lean on, whatever the disk gave back: a damaged row shows as an unnamed map that says so when
 * it is opened, and the others are not affected.
 */
export function asIndexRow(value: unknown): IndexRow {
  const given = (typeof value === "object" && value !== null ? value : {}) as Readonly<
    Record<string, unknown>
  >;
  const text = (key: string) => (typeof given[key] === "string" ? given[key] : "");
  const number = (key: string) =>
    typeof given[key] === "number" && Number.isFinite(given[key]) ? given[key] : 0;
  return {
    id: text("id"),
    mapId: text("mapId"),
    title: text("title"),
    question: text("question"),
    place: text("place"),
    caseId: typeof given["caseId"] === "string" ? given["caseId"] : null,
    elements: number("elements"),
    relations: number("relations"),
    variants: number("variants"),
    created: number("created"),
    updated: number("updated"),
    opened: number("opened"),
    deleted: typeof given["deleted"] === "number" ? given["deleted"] : null,
    rev: number("rev"),
    stamp: text("stamp"),
    tenure: text("tenure"),
    generation: number("generation"),
  };
}
