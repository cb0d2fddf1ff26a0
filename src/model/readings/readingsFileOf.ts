import { confidentialIds } from "../commands/confidential";
import type { ExtraRelation, Reading, RelataMap } from "../map";
import { elementOf, extraOf, relationOf } from "../queries";
import type { Relation } from "../relation";
import type { Variant } from "../variant";
import type { FileEnd, FileExtra, FileReading, FileRelation, ReadingsFile } from "./readings-file";

/** What of a map's readings goes into a file. */
export interface ReadingsChoice {
  readonly perspectives: ReadonlySet<string>;
  readonly variants: ReadonlySet<string>;
  /** Whose the readings are that name nobody; empty leaves them so. */
  readonly person: string;
  /** Whether readings of confidential relations, or between confidential elements, go along. */
  readonly confidential: boolean;
}

/**
 * The readings of some perspectives as a file, with what it takes to find each relation again in a map whose ids have
 * changed. Perspectives go along also where they have read nothing, in the order of the map, as do readings.
 */
export function readingsFileOf(map: RelataMap, choice: ReadingsChoice): ReadingsFile {
  const variants = new Map(map.variants.map((variant) => [variant.id, variant]));
  const person = choice.person.trim();
  const extra = chosenExtra(map, choice).flatMap(({ perspective, extra: each }): FileExtra[] => {
    const variant = variants.get(each.variant);
    if (variant === undefined) return [];
    const [from, to] = [toldEnd(variant, each.from), toldEnd(variant, each.to)];
    return [{ ...each, perspective, variant: { id: variant.id, name: variant.name }, from, to }];
  });
  return {
    format: "relata-readings",
    version: 1,
    map: { id: map.id, title: map.title },
    perspectives: map.perspectives
      .filter(({ id }) => choice.perspectives.has(id))
      .map(({ id, name, chain, colour, securityView }) => ({ id, name, chain, colour, securityView })),
    readings: chosenReadings(map, choice).flatMap((reading): FileReading[] => {
      const variant = variants.get(reading.variant);
      const relation = variant && relationOf(variant, reading.relation);
      if (variant === undefined || relation === undefined) return [];
      return [
        {
          ...reading,
          person: reading.person ?? (person === "" ? null : person),
          variant: { id: variant.id, name: variant.name },
          relation: toldRelation(variant, relation),
        },
      ];
    }),
    ...(extra.length > 0 && { extra }),
  };
}

/** The relations that a choice takes in and only one party sees, in the order of the map. */
export function chosenExtra(
  map: RelataMap,
  choice: Omit<ReadingsChoice, "person">,
): readonly { readonly perspective: string; readonly extra: ExtraRelation }[] {
  const secret = choice.confidential ? new Set<string>() : confidentialIds(map);
  return map.perspectives
    .filter(({ id }) => choice.perspectives.has(id))
    .flatMap((perspective) =>
      extraOf(perspective)
        .filter(
          ({ variant, from, to }) => choice.variants.has(variant) && !secret.has(from) && !secret.has(to),
        )
        .map((extra) => ({ perspective: perspective.id, extra })),
    );
}

/** The readings that a choice takes in, in the order of the map. */
export function chosenReadings(map: RelataMap, choice: Omit<ReadingsChoice, "person">): readonly Reading[] {
  const secret = choice.confidential ? new Set<string>() : confidentialIds(map);
  const variants = new Map(map.variants.map((variant) => [variant.id, variant]));
  return map.readings.filter((reading) => {
    if (!choice.perspectives.has(reading.perspective) || !choice.variants.has(reading.variant)) return false;
    const variant = variants.get(reading.variant);
    const relation = variant && relationOf(variant, reading.relation);
    return (
      relation !== undefined && ![relation.id, relation.from, relation.to].some((each) => secret.has(each))
    );
  });
}

function toldRelation(variant: Variant, { id, from, to, kind, label }: Relation): FileRelation {
  return { id, from: toldEnd(variant, from), to: toldEnd(variant, to), kind, label };
}

function toldEnd(variant: Variant, id: string): FileEnd {
  const { kind, label } = elementOf(variant, id) ?? { kind: "actor", label: "" };
  return { id, kind, label };
}
