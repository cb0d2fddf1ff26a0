import { same } from "~/lib/same";
import { applyPatch } from "~/model/diff";
import type { RelataMap } from "~/model/map";
import { parseMap } from "~/model/parse";
import { type Problem, type ProblemCode, shortly } from "~/model/problems";

import type { Change, Departure, Stamp, Stored } from "./record";

/** A state of a map: how it reads, and its place in the order of states. */
export interface Head {
  readonly rev: number;
  readonly stamp: Stamp;
  readonly map: RelataMap;
}

export interface Replayed {
  readonly kind: "opened";
  readonly head: Head;
  /** What had to be repaired; empty as a rule. */
  readonly problems: readonly Problem[];
  /** Departures that follow on the head of the index and are part of `head`. */
  readonly joined: readonly Departure[];
  /** Departures from a state that the map has since left, with the map each makes. */
  readonly strays: readonly Stray[];
  /** Whether `map` differs from what is stored, by repair or migration: the next change must store it whole. */
  readonly rewrite: boolean;
  /** How many changes stand in the journal. */
  readonly changes: number;
}

interface Stray {
  readonly departure: Departure;
  readonly map: RelataMap;
}

export interface Damaged {
  readonly kind: "damaged";
  readonly problems: readonly Problem[];
}

/** The map that a record holds: its body, the journal since, and what tabs left behind while they went away. */
export function replay(stored: Stored): Replayed | Damaged {
  try {
    return replayed(stored);
  } catch (error) {
    return broken("unfit-item", "journal", error);
  }
}

function replayed({ row, body, changes, departures }: Stored): Replayed | Damaged {
  const known = new Map<Stamp, RelataMap>();
  let stamp: Stamp = "";
  let rev = 0;
  if (body !== null) {
    ({ stamp, rev } = body);
    known.set(stamp, body.body as RelataMap);
  }
  for (const each of changes) {
    if (each.rev <= rev) continue;
    if (each.base !== stamp) return broken("missing", `journal[${each.rev - 1}]`);
    known.set(each.stamp, changed(known.get(stamp), each.change));
    ({ stamp, rev } = each);
  }
  if (stamp !== row.stamp || !known.has(stamp))
    return broken("missing", body === null ? "body" : `journal[${row.rev}]`);

  const newest = newestOfEachTab(departures);
  const joined: Departure[] = [];
  for (let next = following(newest, stamp); next !== undefined; next = following(newest, stamp)) {
    known.set(next.stamp, changed(known.get(stamp), next.change));
    joined.push({ ...next, rev: rev + 1 });
    ({ stamp } = next);
    rev += 1;
  }

  const raw = known.get(stamp);
  const { map, problems } = parseMap(raw);
  if (map === null) return { kind: "damaged", problems };
  const isJoined = (each: Departure) => joined.some((other) => other.stamp === each.stamp);
  const strays = newest.filter((each) => !isJoined(each)).flatMap((each) => stray(each, known, map));
  return {
    kind: "opened",
    head: { rev, stamp, map },
    problems,
    joined,
    strays,
    rewrite: !same(raw, map),
    changes: changes.length + joined.length,
  };
}

function changed(map: RelataMap | undefined, change: Change): RelataMap {
  if ("whole" in change) return change.whole;
  if (map === undefined) throw new Error("no map to change");
  return applyPatch(change.patch, map);
}

/** The departure that goes on from this state, told from there. */
function following(departures: readonly Departure[], stamp: Stamp): Departure | undefined {
  const direct = departures.find((each) => each.base === stamp && each.stamp !== stamp);
  if (direct !== undefined) return direct;
  const led = departures.find(({ lead }) => lead?.base === stamp);
  return led === undefined ? undefined : fromLead(led);
}

/** The same departure with the write that was on its way before it made part of it. */
function fromLead(departure: Departure): Departure {
  const { lead, change } = departure;
  if (lead === null) return departure;
  const whole = "whole" in change || "whole" in lead.change;
  if (!whole)
    return {
      ...departure,
      base: lead.base,
      lead: null,
      change: { patch: [...lead.change.patch, ...change.patch] },
    };
  const map = "whole" in change ? change.whole : changed((lead.change as { whole: RelataMap }).whole, change);
  return { ...departure, base: lead.base, lead: null, change: { whole: map } };
}

function newestOfEachTab(departures: readonly Departure[]): readonly Departure[] {
  const newest = new Map<string, Departure>();
  for (const each of departures) {
    const other = newest.get(each.tabId);
    if (other === undefined || other.seq < each.seq) newest.set(each.tabId, each);
  }
  return [...newest.values()];
}

/** The copy to keep of a departure: of its own base where that is still known, or else of the map as it is now. */
function stray(departure: Departure, known: ReadonlyMap<Stamp, RelataMap>, now: RelataMap): readonly Stray[] {
  const led = fromLead(departure);
  const ways = [
    { base: known.get(departure.base), change: departure.change },
    { base: known.get(led.base), change: led.change },
    { base: now, change: led.change },
    { base: now, change: departure.change },
  ];
  for (const { base, change } of ways) {
    if (base === undefined) continue;
    try {
      const { map } = parseMap(changed(base, change));
      if (map !== null) return [{ departure, map }];
    } catch {
      continue;
    }
  }
  return [];
}

function broken(code: ProblemCode, where: string, error?: unknown): Damaged {
  const detail = error instanceof Error ? { detail: shortly(error.message) } : {};
  return { kind: "damaged", problems: [{ code, where, ...detail, level: "refused" }] };
}
