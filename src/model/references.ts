import { feedbackEnd } from "./impact";
import type { RelataMap } from "./map";
import type { Variant } from "./variant";

/** New ids by the sort of item and the id it had. */
export type Renamings = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Leads every reference to a relation, feedback link, variant, source or perspective to the id that it has now. */
export function withReferences(map: RelataMap, moved: Renamings): RelataMap {
  if (moved.size === 0) return map;
  const now = (sort: string, id: string) => moved.get(sort)?.get(id) ?? id;
  const variantNow = (id: string | null) => (id === null ? null : now("variant", id));
  const sourced = <Item extends { readonly sources: readonly string[] }>(item: Item): Item => ({
    ...item,
    sources: item.sources.map((id) => now("source", id)),
  });
  const endNow = (end: string) => {
    const { sort, id } = feedbackEnd(end);
    return sort === "relation" ? `relation:${now("relation", id)}` : end;
  };
  const variantsNow = (variant: Variant): Variant => ({
    ...sourced(variant),
    basedOn: variantNow(variant.basedOn),
    elements: variant.elements.map(sourced),
    relations: variant.relations.map(sourced),
    feedback: variant.feedback.map((link) => ({ ...link, from: endNow(link.from), to: endNow(link.to) })),
    ...(variant.acceptedSuggestions && {
      acceptedSuggestions: variant.acceptedSuggestions.map((entry) => ({
        ...entry,
        relation: now("relation", entry.relation),
      })),
    }),
    ...(variant.loops && {
      loops: variant.loops.map((loop) => ({ ...loop, links: loop.links.map((id) => now("feedback", id)) })),
    }),
    impact: {
      ...variant.impact,
      byPerspective: variant.impact.byPerspective.map((entry) => ({
        ...entry,
        perspective: now("perspective", entry.perspective),
      })),
    },
  });
  return {
    ...map,
    facts: map.facts.map(sourced),
    perspectives: map.perspectives.map((perspective) =>
      perspective.extra === undefined
        ? perspective
        : {
            ...perspective,
            extra: perspective.extra.map((each) => ({ ...each, variant: now("variant", each.variant) })),
          },
    ),
    variants: map.variants.map(variantsNow),
    readings: map.readings.map((reading) => ({
      ...reading,
      perspective: now("perspective", reading.perspective),
      variant: now("variant", reading.variant),
      relation: now("relation", reading.relation),
    })),
    story: map.story.map((step) => ({ ...step, variant: variantNow(step.variant) })),
  };
}
