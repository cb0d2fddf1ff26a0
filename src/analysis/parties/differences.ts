import { gathered } from "~/lib/gathered";
import type { Reading } from "~/model/map";
import { type Readable, readable, rates } from "~/model/reading";
import type { Relation } from "~/model/relation";
import { impactItems } from "~/model/vocabulary";

import { unseenByRelation } from "../divergence";
import type { Study, Subject } from "../subject";
import { type Spread, spreadOf, voicesFrom } from "./spread";

/** What parties can differ about: a rating of a relation, or whether there is such a relation at all. */
const differing = [...readable, "seen"] as const;
export type Differing = (typeof differing)[number];

/** What parties say of one rating of one relation, where at least two differ. */
export interface Difference extends Spread {
  readonly relation: string;
  readonly rated: Differing;
  /** Who has read the relation and leaves this open. */
  readonly unknown: readonly string[];
  /** Who has not read it. */
  readonly unasked: readonly string[];
}

/** What parties say of one of the ten items. */
interface ItemDifference extends Spread {
  readonly item: (typeof impactItems)[number];
  readonly unknown: readonly string[];
}

/** What one party sees that others do not, and how much it has read. */
export interface PartyStanding {
  readonly party: string;
  /** The relations that it has read, of which it may leave some open; those that it does not see are among them. */
  readonly read: number;
  readonly unseen: readonly string[];
  readonly extras: readonly string[];
  /** How many of the ten items it has scored. */
  readonly items: number;
}

export interface Differences {
  readonly relations: readonly Difference[];
  /** How many more there are than are told. */
  readonly untold: number;
  readonly items: readonly ItemDifference[];
  readonly parties: readonly PartyStanding[];
  /** Relations of the variant: how many all these parties could be asked of, and how many none, one or more have read. */
  readonly counts: {
    readonly all: number;
    readonly none: number;
    readonly one: number;
    readonly more: number;
  };
  /** Ratings that those who read a relation leave open, of all that they could have given. */
  readonly ratings: { readonly all: number; readonly unknown: number };
}

/** How wide each scale is, from end to end; to be seen or not is one step. */
export const widths: Readonly<Record<Differing, number>> = {
  ...{ forward: 6, backward: 6, protection: 4, empowerment: 4, seen: 1 },
};

/** Items run from 1 to 5. */
const itemWidth = 4;

/** So many are told; nobody reads more. */
const mostTold = 300;

/** Between whom; null for all parties. */
type Options = readonly [string, string] | null;

/**
 * Where parties differ most: every rating of every relation that at least two of them give differently, by how much of its
 * scale lies between the highest and the lowest, then by how little they agree otherwise. No voice is averaged with
 * another party's, and none counts more for being of the many.
 */
export const partyDifferences: Study<Options, Differences> = {
  reads: ["relations", "impact", "perspectives", "readings"],
  run: (subject, pair, told) => {
    const { variant, perspectives } = subject;
    const parties = perspectives.map(({ id }) => id).filter((id) => pair === null || pair.includes(id));
    const asked = new Set(parties);
    const readings = subject.readings.filter(({ perspective }) => asked.has(perspective));
    const unseen = unseenByRelation(readings, variant.id);
    const byRelation = gathered(readings, ({ relation }) => relation);
    told(0.2);
    const found = variant.relations.flatMap((relation) =>
      differencesOf(relation, byRelation.get(relation.id) ?? [], parties, unseen.get(relation.id)),
    );
    told(0.8);
    const relations = found.sort((a, b) => b.share - a.share || a.consensus - b.consensus);
    const readers = variant.relations.map(
      ({ id }) => new Set(byRelation.get(id)?.map(({ perspective }) => perspective)).size,
    );
    return {
      relations: relations.slice(0, mostTold),
      untold: Math.max(0, relations.length - mostTold),
      items: itemDifferences(subject, parties),
      parties: standings(subject).filter(({ party }) => asked.has(party)),
      counts: {
        all: readers.length,
        none: readers.filter((count) => count === 0).length,
        one: readers.filter((count) => count === 1).length,
        more: readers.filter((count) => count > 1).length,
      },
      ratings: openRatings(subject, readings),
    };
  },
};

function differencesOf(
  relation: Relation,
  readings: readonly Reading[],
  parties: readonly string[],
  unseen: ReadonlySet<string> | undefined,
): readonly Difference[] {
  if (readings.length < 2) return [];
  const readers = new Set(readings.map(({ perspective }) => perspective));
  const unasked = parties.filter((party) => !readers.has(party));
  return differing.flatMap((rated) => {
    const said = readings.map((reading) => ({
      party: reading.perspective,
      person: reading.person,
      value: valueOf(reading, rated),
    }));
    const spread = spreadOf(voicesFrom(said), widths[rated]);
    if (spread === null || spread.range === 0) return [];
    const heard = new Set(spread.voices.map(({ party }) => party));
    // Who does not see a relation leaves none of its ratings open.
    const unknown = parties.filter(
      (party) => readers.has(party) && !heard.has(party) && unseen?.has(party) !== true,
    );
    return [{ relation: relation.id, rated, ...spread, unknown, unasked }];
  });
}

/** What a reading says: a rating, or whether the relation is there in its eyes, which is not known while it rates nothing. */
function valueOf(reading: Reading, rated: Differing): number | null {
  if (rated !== "seen") return reading[rated];
  if (reading.seen === false) return 0;
  return rates(reading) ? 1 : null;
}

function itemDifferences({ variant }: Subject, parties: readonly string[]): readonly ItemDifference[] {
  const judging = variant.impact.byPerspective.filter(({ perspective }) => parties.includes(perspective));
  return impactItems
    .flatMap((item) => {
      const said = judging.map(({ perspective, items }) => ({
        party: perspective,
        value: items[item].score,
      }));
      const spread = spreadOf(voicesFrom(said), itemWidth);
      if (spread === null || spread.range === 0) return [];
      const unknown = said.filter(({ value }) => value === null).map(({ party }) => party);
      return [{ item, ...spread, unknown }];
    })
    .sort((a, b) => b.share - a.share || a.consensus - b.consensus);
}

/** How each party stands. */
export function standings(subject: Subject): readonly PartyStanding[] {
  const unseen = unseenByRelation(subject.readings, subject.variant.id);
  return subject.perspectives.map((perspective) => standingOf(perspective, subject, unseen));
}

function standingOf(
  { id, extra = [] }: Subject["perspectives"][number],
  { variant, readings }: Subject,
  unseen: ReadonlyMap<string, ReadonlySet<string>>,
): PartyStanding {
  const read = new Set(
    readings.filter(({ perspective }) => perspective === id).map(({ relation }) => relation),
  );
  const judged = variant.impact.byPerspective.find(({ perspective }) => perspective === id);
  return {
    party: id,
    read: read.size,
    unseen: [...unseen].flatMap(([relation, parties]) => (parties.has(id) ? [relation] : [])),
    extras: extra.filter((each) => each.variant === variant.id).map((each) => each.id),
    items: judged === undefined ? 0 : impactItems.filter((item) => judged.items[item].score !== null).length,
  };
}

function openRatings({ variant }: Subject, readings: readonly Reading[]): Differences["ratings"] {
  const trusting = new Set(variant.relations.filter(({ trust }) => trust !== null).map(({ id }) => id));
  const sighted = readings.filter(({ seen }) => seen !== false);
  const could = sighted.map((reading) =>
    (trusting.has(reading.relation) ? readable : readable.slice(2)).map((each: Readable) => reading[each]),
  );
  const all = could.flat();
  return { all: all.length, unknown: all.filter((value) => value === null).length };
}
