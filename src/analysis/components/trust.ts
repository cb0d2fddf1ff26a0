import type { Direction, Relation, TrustReading } from "~/model/relation";
import type { Variant } from "~/model/variant";

import { check, isWritten, type Missing, single } from "./component";

interface ReadingAt {
  readonly relation: Relation;
  readonly direction: Direction;
  readonly reading: TrustReading;
}

/**
 * Trust: the willingness of one party to be vulnerable to another, with its history and its unwritten rules. It is
 * asked each way of every relation between parties; reasons, certainty and grounds only of what is rated.
 */
export function trustSaid(variant: Variant) {
  const relations = variant.relations.filter(({ trust }) => trust !== null);
  const readings = relations.flatMap(readingsOf);
  const given = readings.filter(({ reading }) => reading.value !== null);
  const atReading = ({ relation, direction }: ReadingAt): Missing => ({
    at: "relation",
    id: relation.id,
    direction,
  });
  const atRelation = ({ id }: Relation): Missing => ({ at: "relation", id });
  return {
    id: "trust",
    said: { relations: relations.length, readings: readings.length, given: given.length },
    checks: [
      single("ties", relations.length > 0, { at: "drawing", kind: "relation" }),
      check("trustValue", readings, ({ reading }) => reading.value !== null, atReading),
      check("trustReason", given, ({ reading }) => isWritten(reading.why), atReading),
      check("trustConfidence", given, ({ reading }) => reading.confidence !== null, atReading),
      check("trustBasis", given, ({ reading }) => reading.basis.length > 0, atReading),
      check("prehistory", relations, hasPast, atRelation),
      check("informalRules", relations, hasRules, atRelation),
    ],
  } as const;
}

/** A party's trust in itself has one direction. */
function readingsOf(relation: Relation): readonly ReadingAt[] {
  const { trust, from, to } = relation;
  if (trust === null) return [];
  const directions = from === to ? (["forward"] as const) : (["forward", "backward"] as const);
  return directions.map((direction) => ({ relation, direction, reading: trust[direction] }));
}

function hasPast({ prehistory }: Relation): boolean {
  return prehistory.some(({ event }) => isWritten(event));
}

function hasRules({ informalRules }: Relation): boolean {
  return informalRules.some(({ text }) => isWritten(text));
}
