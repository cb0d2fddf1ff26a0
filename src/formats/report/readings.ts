import type { Reading, RelataMap } from "~/model/map";
import type { Relation } from "~/model/relation";

import { clausesOf } from "../sentences";
import { type Item, item, list, sentencesOf, strong } from "./document";
import type { Reported } from "./reported";

/** What single parties say of a relation, under a head of its own: it is not what was agreed. */
export function readingItems(relation: Relation, reported: Reported): readonly Item[] {
  const { map, variant, say } = reported;
  const readings = map.readings.filter(
    (reading) => reading.variant === variant.id && reading.relation === relation.id,
  );
  if (readings.length === 0) return [];
  return [
    item(
      [strong(say("report.relations.readings"))],
      list(
        readings.map((reading) => {
          const clauses = readingClauses(relation, reading, reported);
          return item([strong(`${voiceOf(reading, reported)}:`), ` ${sentencesOf(clauses, reading.why)}`]);
        }),
      ),
    ),
  ];
}

/** What a reading says in one line: its ratings, or that the party does not see the relation. */
export function readingClauses(relation: Relation, reading: Reading, { variant, say }: Reported): string {
  return reading.seen === false
    ? say("report.relations.unseen")
    : clausesOf(relation, reading, variant, say).join("; ");
}

/** Who speaks in a reading: a party, and where it was one person, that person. */
export function voiceOf({ perspective, person }: Reading, { map, say }: Reported): string {
  const party = perspectiveName(map, perspective, say);
  return person === null || person.trim() === ""
    ? party
    : say("report.relations.person", { party, person: person.trim() });
}

export function perspectiveName(map: RelataMap, id: string, say: Reported["say"]): string {
  const name = map.perspectives.find((each) => each.id === id)?.name.trim() ?? "";
  return name === "" ? say("report.perspectives.unnamed") : name;
}
