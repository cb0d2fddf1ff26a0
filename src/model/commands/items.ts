import { feedbackEnd } from "../impact";
import type { ExtraRelation, RelataMap } from "../map";
import { elementsById, extraOf, framesOf, notesOf, silosOf } from "../queries";
import type { Variant } from "../variant";
import { annotated, inVariant, kept, mapped, patched, withExtra, withList } from "./change";
import { settled } from "./elements";

/**
 * Removes elements, relations, frames, notes and what only one party sees from a variant, and with them what cannot stand without them: the
 * relations of an element, feedback links from or to either, a group's impact, the readings of a relation that no
 * variant has any more, and what only one party sees at an element. What lies in a frame stays. Ids that the variant does not have are passed over.
 */
export function removeItems(map: RelataMap, variantId: string, ids: Iterable<string>): RelataMap {
  const chosen = new Set(ids);
  return withoutOrphans(
    inVariant(map, variantId, (variant) => withoutItems(variant, chosen)),
    (extra) => extra.variant === variantId && chosen.has(extra.id),
  );
}

function withoutItems(whole: Variant, chosen: ReadonlySet<string>): Variant {
  const variant = annotated(whole, {
    frames: kept(framesOf(whole), ({ id }) => !chosen.has(id)),
    notes: kept(notesOf(whole), ({ id }) => !chosen.has(id)),
  });
  const elements = kept(variant.elements, ({ id }) => !chosen.has(id));
  const relations = kept(
    variant.relations,
    ({ id, from, to }) => !chosen.has(id) && !chosen.has(from) && !chosen.has(to),
  );
  if (elements === variant.elements && relations === variant.relations) return variant;
  const left = new Set([...elements, ...relations].map(({ id }) => id));
  const stands = (end: string) => {
    const { sort, id } = feedbackEnd(end);
    return sort === "impact" || left.has(id);
  };
  const silos = mapped(silosOf(variant), (silo) =>
    patched(silo, { elements: kept(silo.elements, (id) => left.has(id)) }),
  );
  const silent =
    silos === silosOf(variant)
      ? variant
      : withList(
          variant,
          "wantedSilos",
          silos.filter(({ elements }) => elements.length > 0),
        );
  return settled({
    ...silent,
    elements,
    relations,
    feedback: kept(variant.feedback, ({ from, to }) => stands(from) && stands(to)),
    impact: patched(variant.impact, {
      byGroup: kept(variant.impact.byGroup, ({ element }) => left.has(element)),
    }),
  });
}

/**
 * Drops what parties say of relations that their variant does not have, or see between elements that it does not, and
 * what they see that is to go.
 */
export function withoutOrphans(
  map: RelataMap,
  goes: (extra: ExtraRelation) => boolean = () => false,
): RelataMap {
  const byId = new Map(map.variants.map((variant) => [variant.id, variant]));
  return patched<RelataMap>(map, {
    readings: withoutOrphanReadings(map),
    perspectives: mapped(map.perspectives, (perspective) =>
      withExtra(
        perspective,
        kept(extraOf(perspective), (extra) => {
          const { variant, from, to } = extra;
          const known = byId.get(variant);
          return (
            !goes(extra) &&
            known !== undefined &&
            elementsById(known).has(from) &&
            elementsById(known).has(to)
          );
        }),
      ),
    ),
  });
}

function withoutOrphanReadings(map: RelataMap): RelataMap["readings"] {
  if (map.readings.length === 0) return map.readings;
  const present = new Map(
    map.variants.map((variant) => [variant.id, new Set(variant.relations.map(({ id }) => id))]),
  );
  return kept(map.readings, ({ variant, relation }) => present.get(variant)?.has(relation) ?? false);
}
