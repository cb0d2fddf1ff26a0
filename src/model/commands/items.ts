import { feedbackEnd } from "../impact";
import type { RelataMap } from "../map";
import { elementsById, extraOf, framesOf, notesOf, silosOf } from "../queries";
import type { Variant } from "../variant";
import { annotated, inVariant, kept, mapped, patched, withList } from "./change";
import { settled } from "./elements";
import { withExtra } from "./extras";

/**
 * Removes elements, relations, frames and notes from a variant, and with them what cannot stand without them: the
 * relations of an element, feedback links from or to either, a group's impact, the readings of a relation that no
 * variant has any more, and what only one party sees at an element. What lies in a frame stays. Ids that the variant does not have are passed over.
 */
export function removeItems(map: RelataMap, variantId: string, ids: Iterable<string>): RelataMap {
  const chosen = new Set(ids);
  const next = inVariant(map, variantId, (variant) => withoutItems(variant, chosen));
  if (next === map) return map;
  return withoutOrphans(next);
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

/** Drops what parties say of relations that their variant does not have, or see between elements that it does not. */
export function withoutOrphans(map: RelataMap): RelataMap {
  const byId = new Map(map.variants.map((variant) => [variant.id, variant]));
  return patched<RelataMap>(map, {
    readings: withoutOrphanReadings(map),
    perspectives: mapped(map.perspectives, (perspective) =>
      withExtra(
        perspective,
        kept(extraOf(perspective), ({ variant, from, to }) => {
          const known = byId.get(variant);
          return known !== undefined && elementsById(known).has(from) && elementsById(known).has(to);
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
