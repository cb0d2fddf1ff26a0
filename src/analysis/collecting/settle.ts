import { folded } from "~/lib/folded";
import { gathered } from "~/lib/gathered";
import type { ExtraRelation, Reading, RelataMap } from "~/model/map";
import { extraOf } from "~/model/queries";
import { readable } from "~/model/reading";
import type { FileReading } from "~/model/readings/readings-file";

import { keyOf } from "../name-index";
import type { Place } from "./finder";
import type { Gathered, GatheredRelation, Line } from "./gather";
import type { GatheredPerspective } from "./perspectives";

/** What somebody said of what was found by its words: the key of the place, or the id of the perspective; null for none. */
export type Answers = ReadonlyMap<string, string | null>;

/** A reading, whosever it is. */
export type Unclaimed = Omit<Reading, "perspective">;

/** One of several things that a person is said to say of one relation. */
export interface Version {
  /** The reading of the map that says so; null where it stands in files alone. */
  readonly own: string | null;
  readonly reading: Unclaimed;
  readonly files: readonly string[];
}

/** Whose something is: the id of a perspective of the map, or the key of one that is to be added. */
interface Claimed {
  readonly perspective: string;
  readonly isNew: boolean;
}

/** What one person says of one relation, once or in several versions. */
export interface Voice extends Claimed {
  readonly key: string;
  readonly versions: readonly Version[];
}

/** A relation that only a party sees, and the map does not have as that. */
interface FreshExtra extends Claimed {
  readonly extra: ExtraRelation;
}

/** Why something is not taken. */
type LeftOut = "variant" | "relation" | "declined" | "unanswered";

export interface Settled {
  /** Readings that stand against nothing, ready to be added. */
  readonly fresh: readonly Voice[];
  /** Voices with several versions, of which some are new. */
  readonly conflicts: readonly Voice[];
  readonly extra: readonly FreshExtra[];
  /** How much of it the map has already. */
  readonly known: number;
  readonly left: readonly { readonly line: Line; readonly why: LeftOut }[];
  /** The perspectives that are not in the map. */
  readonly added: readonly GatheredPerspective[];
}

/** What is to be done with gathered readings, given what somebody said of those that were found by words alone. */
export function settleReadings(map: RelataMap, given: Gathered, answers: Answers): Settled {
  const perspectives = new Map(given.perspectives.map((each) => [each.key, perspectiveFor(each, answers)]));
  const relations = new Map(given.relations.map((each) => [each.key, placeFor(each, answers)]));
  const left: Settled["left"][number][] = [];
  const standing = <Said extends Line["said"]>(line: Line<Said>) => {
    const perspective = perspectives.get(line.perspective) ?? "unanswered";
    const place = relations.get(line.relation) ?? "unanswered";
    if (typeof place !== "string" && typeof perspective !== "string") return [{ line, perspective, place }];
    left.push({ line, why: typeof place === "string" ? place : "unanswered" });
    return [];
  };
  const placed = given.readings.flatMap(standing).map(({ line, perspective, place }) => ({
    ...{ line, perspective },
    reading: readingAt(line.said, place),
  }));
  const voices = news(map, placed);
  const extra = freshExtra(
    map,
    given.extra.flatMap(standing).map(({ line, perspective: claimed, place }) => {
      const { perspective: _, ...said } = line.said;
      return { ...claimed, extra: { ...said, variant: place.variant, from: place.from, to: place.to } };
    }),
  );
  const unsettled = left.length + extra.length;
  const total = given.readings.length + given.extra.length;
  return {
    fresh: voices.filter(({ versions }) => versions.length === 1),
    conflicts: voices.filter(({ versions }) => versions.length > 1),
    extra,
    known: total - unsettled - voices.reduce((sum, { versions }) => sum + newOnes(versions), 0),
    left,
    added: given.perspectives.filter(({ key }) => {
      const here = perspectives.get(key);
      return typeof here === "object" && here.isNew;
    }),
  };
}

function perspectiveFor({ key, found }: GatheredPerspective, answers: Answers): Claimed | "unanswered" {
  if (found.kind === "sure") return { perspective: found.id, isNew: false };
  if (found.kind === "new") return { perspective: key, isNew: true };
  const answer = answers.get(key);
  if (answer === undefined) return "unanswered";
  return { perspective: answer ?? key, isNew: answer === null };
}

function placeFor({ key, found }: GatheredRelation, answers: Answers): Place | LeftOut {
  if (found.kind === "sure") return found.place;
  if (found.kind === "none") return found.lacks;
  const answer = answers.get(key);
  if (answer === undefined) return "unanswered";
  return found.places.find((place) => place.key === answer) ?? "declined";
}

/** A reading of a file as it stands in the map, the right way round. */
function readingAt(given: FileReading, { variant, relation, turned }: Place): Unclaimed {
  const { perspective: _, ...reading } = given;
  const there = { ...reading, variant, relation: relation ?? "" };
  return turned ? { ...there, forward: reading.backward, backward: reading.forward } : there;
}

interface PlacedReading {
  readonly line: Line<FileReading>;
  readonly perspective: Claimed;
  readonly reading: Unclaimed;
}

/** The voices that say something that the map does not have. */
function news(map: RelataMap, placed: readonly PlacedReading[]): readonly Voice[] {
  const own = gathered(map.readings, (reading) => voiceKey(reading.perspective, reading));
  const arrived = gathered(placed, ({ perspective, reading }) => voiceKey(perspective.perspective, reading));
  return [...arrived].flatMap(([key, these]) => {
    const [first] = these;
    if (first === undefined) return [];
    const before = (own.get(key) ?? []).map((reading) => ({ own: reading.id, reading, files: [] }));
    const versions = these.reduce<readonly Version[]>(withVersion, before);
    return newOnes(versions) === 0 ? [] : [{ key, ...first.perspective, versions }];
  });
}

function newOnes(versions: readonly Version[]): number {
  return versions.filter(({ own }) => own === null).length;
}

/** Who says something of what: a person by name, in one perspective, of one relation. */
function voiceKey(perspective: string, { person, variant, relation }: Unclaimed): string {
  return JSON.stringify([perspective, folded(person ?? ""), variant, relation]);
}

/** Versions with one that arrived: what says the same is one version. */
function withVersion(
  versions: readonly Version[],
  { line: { files }, reading }: PlacedReading,
): readonly Version[] {
  const at = versions.findIndex((version) => saysSame(version.reading, reading));
  const known = versions[at];
  if (known === undefined) return [...versions, { own: null, reading, files }];
  return versions.with(at, { ...known, files: [...new Set([...known.files, ...files])] });
}

function saysSame(a: Unclaimed, b: Unclaimed): boolean {
  return readable.every((key) => a[key] === b[key]) && a.seen === b.seen && a.why.trim() === b.why.trim();
}

/** Those that the map does not have, each once. */
function freshExtra(map: RelataMap, arrived: readonly FreshExtra[]): readonly FreshExtra[] {
  const keyFor = (perspective: string, { variant, from, to, kind, label, why }: ExtraRelation) =>
    JSON.stringify([perspective, variant, from, to, kind, keyOf(label), why.trim()]);
  const known = new Set(
    map.perspectives.flatMap((each) => extraOf(each).map((extra) => keyFor(each.id, extra))),
  );
  return arrived.filter(({ perspective, extra }) => {
    const key = keyFor(perspective, extra);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}
