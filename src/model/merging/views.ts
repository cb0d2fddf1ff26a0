import { mapped, patched } from "../commands/change";
import { withExtra } from "../commands/change";
import type { ExtraRelation, Reading, RelataMap } from "../map";
import { elementOf, extraOf, relationOf } from "../queries";
import { readable } from "../reading";
import type { Variant } from "../variant";
import type { Groups } from "./groups";
import { differenceOf } from "./joined";
import type { Here, TranslatedVariant } from "./translation";

/** Keeps what the groups rate otherwise of relations that both have as readings of both. */
export function withDifferences(map: RelataMap, ours: Variant, theirs: Variant, groups: Groups): RelataMap {
  const readings = theirs.relations.flatMap((relation) => {
    const mine = relationOf(ours, relation.id);
    const difference = mine === undefined ? null : differenceOf(mine, relation);
    if (difference === null) return [];
    return (["ours", "theirs"] as const).flatMap((whose): Omit<Reading, "id">[] => {
      const said = difference[whose];
      if (said === null) return [];
      return [
        {
          perspective: groups.idOf(whose),
          person: null,
          variant: ours.id,
          relation: mine?.id ?? "",
          ...said,
        },
      ];
    });
  });
  return withNewReadings(map, readings, groups.fresh);
}

/** Keeps relations that only they have as what only their perspective sees. Confidential ones could not be so there. */
export function withOnlyTheirs(map: RelataMap, ours: Variant, theirs: Variant, groups: Groups): RelataMap {
  const extra = theirs.relations
    .filter(({ id, confidential }) => relationOf(ours, id) === undefined && !confidential)
    .map(({ from, to, kind, label, note }) => ({ variant: ours.id, from, to, kind, label, why: note }));
  if (extra.length === 0) return map;
  const perspective = groups.idOf("theirs");
  return withNewExtra(groups.added(map), perspective, extra, groups.fresh);
}

/** Adds what their perspectives say of relations that are here now. */
export function withTheirReadings(
  map: RelataMap,
  other: RelataMap,
  variants: readonly TranslatedVariant[],
  here: Here,
): RelataMap {
  const byTheirs = new Map(variants.map((each) => [each.theirs, each]));
  const byId = new Map(map.variants.map((each) => [each.id, each]));
  const readings = other.readings.flatMap((reading): Reading[] => {
    const given = byTheirs.get(reading.variant);
    const place = given?.relations.get(reading.relation);
    const variant = byId.get(given?.variant.id ?? "") ?? byId.get(given?.into ?? "");
    if (place === undefined || variant === undefined || relationOf(variant, place.id) === undefined)
      return [];
    const there = {
      ...reading,
      perspective: here.perspective(reading.perspective),
      variant: variant.id,
      relation: place.id,
    };
    return [place.turned ? { ...there, forward: reading.backward, backward: reading.forward } : there];
  });
  const ids = readings.map(({ id }) => id).values();
  return withNewReadings(map, readings, () => here.added(ids.next().value ?? ""));
}

/** Adds the relations that only their perspectives see. */
export function withTheirExtra(
  map: RelataMap,
  other: RelataMap,
  variants: readonly TranslatedVariant[],
  here: Here,
  fresh: () => string,
): RelataMap {
  const byTheirs = new Map(variants.map(({ theirs, into, variant }) => [theirs, into ?? variant.id]));
  return other.perspectives.reduce((before, perspective) => {
    const extra = extraOf(perspective).flatMap((each) => {
      const variant = before.variants.find(({ id }) => id === byTheirs.get(each.variant));
      const [from, to] = [here.element(each.from), here.element(each.to)];
      if (variant === undefined || !elementOf(variant, from) || !elementOf(variant, to)) return [];
      return [{ ...each, variant: variant.id, from, to }];
    });
    return withNewExtra(before, here.perspective(perspective.id), extra, fresh);
  }, map);
}

/** Readings that the map does not have, with ids of their own. */
function withNewReadings(
  map: RelataMap,
  readings: readonly Omit<Reading, "id">[],
  idFor: () => string,
): RelataMap {
  const keyOf = (reading: Omit<Reading, "id">) =>
    JSON.stringify([
      ...[reading.perspective, reading.person, reading.variant, reading.relation, reading.seen],
      ...readable.map((each) => reading[each]),
      reading.why.trim(),
    ]);
  const known = new Set(map.readings.map(keyOf));
  const added = readings.flatMap((reading): Reading[] => {
    const id = idFor();
    const key = keyOf(reading);
    if (known.has(key)) return [];
    known.add(key);
    return [{ ...reading, id }];
  });
  return added.length === 0 ? map : { ...map, readings: [...map.readings, ...added] };
}

function withNewExtra(
  map: RelataMap,
  perspectiveId: string,
  extra: readonly Omit<ExtraRelation, "id">[],
  fresh: () => string,
): RelataMap {
  const keyOf = ({ variant, from, to, kind, label, why }: Omit<ExtraRelation, "id">) =>
    JSON.stringify([variant, from, to, kind, label, why]);
  return patched<RelataMap>(map, {
    perspectives: mapped(map.perspectives, (perspective) => {
      if (perspective.id !== perspectiveId) return perspective;
      const known = new Set(extraOf(perspective).map(keyOf));
      const added = extra.flatMap((each): ExtraRelation[] => {
        const key = keyOf(each);
        if (known.has(key)) return [];
        known.add(key);
        return [{ ...each, id: fresh() }];
      });
      return added.length === 0 ? perspective : withExtra(perspective, [...extraOf(perspective), ...added]);
    }),
  });
}
