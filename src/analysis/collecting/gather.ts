import { gathered } from "~/lib/gathered";
import type { RelataMap } from "~/model/map";
import {
  type FileEnd,
  type FileExtra,
  type FileReading,
  type FileVariant,
  type ReadingsFile,
  writeReadings,
} from "~/model/readings/readings-file";

import { type Found, finder } from "./finder";
import { type GatheredPerspective, perspectiveGatherer } from "./perspectives";

export interface ArrivedReadings {
  /** What the file is called. */
  readonly name: string;
  readonly file: ReadingsFile;
}

/** A relation as a file tells of it. */
export interface ToldRelation {
  readonly from: FileEnd;
  readonly to: FileEnd;
  readonly kind: FileExtra["kind"];
  readonly label: string;
}

/** A relation of which files say something. */
export interface GatheredRelation {
  readonly key: string;
  readonly told: ToldRelation;
  readonly variant: FileVariant;
  readonly found: Found;
  /** How many things are said of it. */
  readonly lines: number;
}

/** Something that a party says of a relation, and the files in which it stands. */
export interface Line<Said = FileReading | FileExtra> {
  readonly said: Said;
  readonly perspective: string;
  readonly relation: string;
  readonly files: readonly string[];
}

export interface Gathered {
  readonly files: readonly ArrivedReadings[];
  readonly perspectives: readonly GatheredPerspective[];
  readonly relations: readonly GatheredRelation[];
  readonly readings: readonly Line<FileReading>[];
  /** Relations that only a party sees. */
  readonly extra: readonly Line<FileExtra>[];
}

/**
 * Everything that several readings files bring to a map, found in it by id or by words. The order in which the files
 * came makes no difference, and what stands in two of them is there once.
 */
export function gatherReadings(map: RelataMap, arrived: readonly ArrivedReadings[]): Gathered {
  const files = inOneOrder(arrived);
  const perspectives = perspectiveGatherer(map);
  const find = finder(map);
  const relations = new Map<string, Omit<GatheredRelation, "lines">>();
  const note = (key: string, relation: () => Omit<GatheredRelation, "lines" | "key">) => {
    if (!relations.has(key)) relations.set(key, { key, ...relation() });
    return key;
  };
  const readings: Line<FileReading>[] = [];
  const extra: Line<FileExtra>[] = [];
  for (const { name, file } of files) {
    const keys = new Map(file.perspectives.map((told) => [told.id, perspectives.take(told, file)]));
    const by = (perspective: string) => ({ perspective: keys.get(perspective) ?? "", files: [name] });
    for (const said of file.readings) {
      const { relation: told, variant } = said;
      const found = () => find.relation(told, variant, file.map.id);
      const key = JSON.stringify([file.map.id, variant, told]);
      const relation = note(key, () => ({ told, variant, found: found() }));
      readings.push({ said, relation, ...by(said.perspective) });
    }
    for (const said of file.extra ?? []) {
      const { variant, from, to, kind, label } = said;
      const key = JSON.stringify([file.map.id, variant, from, to, "extra"]);
      const found = () => find.extra(said, file.map.id);
      const relation = note(key, () => ({ told: { from, to, kind, label }, variant, found: found() }));
      extra.push({ said, relation, ...by(said.perspective) });
    }
  }
  const counts = gathered([...readings, ...extra], ({ relation }) => relation);
  return {
    files,
    perspectives: perspectives.all(),
    relations: [...relations.values()].map((each) => ({ ...each, lines: counts.get(each.key)?.length ?? 0 })),
    readings: once(readings),
    extra: once(extra),
  };
}

/** Lines that say the same of the same as one, with all the files in which it stands. */
function once<Said extends FileReading | FileExtra>(lines: readonly Line<Said>[]): readonly Line<Said>[] {
  const alike = gathered(lines, ({ said, perspective, relation }) =>
    JSON.stringify([{ ...said, id: "", perspective: "", relation: "" }, perspective, relation]),
  );
  return [...alike.values()].flatMap(([first, ...rest]) =>
    first === undefined
      ? []
      : [{ ...first, files: [...new Set([first, ...rest].flatMap(({ files }) => files))] }],
  );
}

/** Files in an order that only what they say decides, each once. */
function inOneOrder(arrived: readonly ArrivedReadings[]): readonly ArrivedReadings[] {
  const written = arrived
    .map((each) => ({ each, text: writeReadings(each.file) }))
    .toSorted((a, b) => order(a.text, b.text) || order(a.each.name, b.each.name));
  return written.filter(({ text }, at) => text !== written[at - 1]?.text).map(({ each }) => each);
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
