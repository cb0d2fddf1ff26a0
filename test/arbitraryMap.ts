import fc from "fast-check";

import type { Element } from "~/model/element";
import type { Feedback } from "~/model/impact";
import type { KeptLoop } from "~/model/loop";
import { mapSchema, type Perspective, type Reading, type RelataMap } from "~/model/map";
import { unrated } from "~/model/reading";
import { newRelation, type Relation } from "~/model/relation";
import type { Variant } from "~/model/variant";

import { fitting, ids } from "./arbitrary";

/**
 * A whole map of modest size with hostile words, ids and unknown fields. Each field has any value that its
 * definition allows; then ids are given and references led to what is there, without help from the model.
 */
export const aWholeMap: fc.Arbitrary<RelataMap> = fc
  .record({
    raw: fitting(mapSchema) as fc.Arbitrary<RelataMap>,
    ids: ids(42),
    dice: fc.array(fc.nat(96), { minLength: 16, maxLength: 16 }),
  })
  .map(({ raw, ids, dice }) => assembled(raw, new Lots(ids, dice)));

/** Hands out ids and makes choices, the same ones for the same draw. */
class Lots {
  readonly #ids: readonly string[];
  readonly #dice: readonly number[];
  #given = 0;
  #thrown = 0;

  constructor(ids: readonly string[], dice: readonly number[]) {
    this.#ids = ids;
    this.#dice = dice;
  }

  id(): string {
    const id = this.#ids[this.#given] ?? `id ${this.#given}`;
    this.#given += 1;
    return id;
  }

  /** One of a list, or undefined where it is empty. */
  one<Item>(items: readonly Item[]): Item | undefined {
    this.#thrown += 1;
    return items[((this.#dice[this.#thrown % this.#dice.length] ?? 0) + this.#thrown) % items.length];
  }

  /** As many of a list as there were before. */
  some<Item>(items: readonly Item[], before: readonly unknown[]): readonly Item[] {
    return items.length === 0 ? [] : before.map(() => this.one(items) as Item);
  }
}

function assembled(raw: RelataMap, lots: Lots): RelataMap {
  const named = <Item extends { readonly id: string }>(items: readonly Item[]) =>
    items.map((item) => ({ ...item, id: lots.id() }));
  const sources = named(raw.sources);
  const sourceIds = sources.map(({ id }) => id);
  const parties = named(raw.perspectives);
  const [elementIds, relationIds, feedbackIds, frameIds, noteIds, siloIds, loopIds] = [
    0, 1, 2, 3, 4, 5, 6,
  ].map(() => [0, 1, 2].map(() => lots.id()));
  const shared = { elementIds, relationIds, feedbackIds, frameIds, noteIds, siloIds, loopIds } as Shared;
  const variants = named(raw.variants).map((variant, index, all) => ({
    ...variantAssembled(variant, shared, sourceIds, lots),
    basedOn: index === 0 || variant.basedOn === null ? null : (all[index - 1]?.id ?? null),
    impact: {
      ...variant.impact,
      byGroup: variant.impact.byGroup
        .slice(0, variant.elements.length)
        .map((group, at) => ({ ...group, element: shared.elementIds[at] ?? "" })),
      byPerspective: variant.impact.byPerspective
        .slice(0, parties.length)
        .map((entry, at) => ({ ...entry, perspective: parties[at]?.id ?? "" })),
    },
  }));
  const perspectives = parties.map((party) => seeing(party, variants, lots));
  const readings = named(raw.readings)
    .map(sighted)
    .flatMap((reading) => {
      const variant = lots.one(variants);
      const relation = variant && lots.one(variant.relations);
      const perspective = lots.one(perspectives);
      if (variant === undefined || relation === undefined || perspective === undefined) return [];
      return [{ ...reading, variant: variant.id, relation: relation.id, perspective: perspective.id }];
    });
  return {
    ...raw,
    id: lots.id(),
    sources,
    perspectives,
    variants,
    readings,
    facts: named(raw.facts).map((fact) => ({ ...fact, sources: lots.some(sourceIds, fact.sources) })),
    story: named(raw.story).map((step) => ({
      ...step,
      variant: step.variant === null ? null : (lots.one(variants)?.id ?? null),
    })),
    views: named(raw.views),
  };
}

/** A party that sees relations between elements that are there, or none. */
function seeing(party: Perspective, variants: readonly Variant[], lots: Lots): Perspective {
  const { extra, ...rest } = party;
  if (extra === undefined) return rest;
  return {
    ...rest,
    extra: extra.flatMap((each) => {
      const variant = lots.one(variants);
      const [from, to] = [lots.one(variant?.elements ?? []), lots.one(variant?.elements ?? [])];
      if (variant === undefined || from === undefined || to === undefined) return [];
      return [{ ...each, id: lots.id(), variant: variant.id, from: from.id, to: to.id }];
    }),
  };
}

/** Who does not see a relation rates nothing of it. */
export function sighted<Read extends Pick<Reading, "seen">>(reading: Read): Read {
  return reading.seen === undefined ? reading : { ...reading, ...unrated };
}

interface Shared {
  readonly elementIds: readonly string[];
  readonly relationIds: readonly string[];
  readonly feedbackIds: readonly string[];
  readonly frameIds: readonly string[];
  readonly noteIds: readonly string[];
  readonly siloIds: readonly string[];
  readonly loopIds: readonly string[];
}

function variantAssembled(
  variant: Variant,
  shared: Shared,
  sourceIds: readonly string[],
  lots: Lots,
): Variant {
  const withIds = variant.elements.map((element, at) => ({ ...element, id: shared.elementIds[at] ?? "" }));
  const elements = withIds.map((element): Element => {
    const sourced = { ...element, sources: lots.some(sourceIds, element.sources) };
    return sourced.kind === "commodity" && sourced.owner !== null
      ? { ...sourced, owner: lots.one(withIds)?.id ?? null }
      : sourced;
  });
  const relations =
    elements.length === 0
      ? []
      : variant.relations.map((relation, at) =>
          joined({ ...relation, id: shared.relationIds[at] ?? "" }, elements, sourceIds, lots),
        );
  const ends = [
    "impact:effectiveness",
    "impact:legitimacy",
    ...elements.map(({ id, kind }) => (kind === "threat" ? `threat:${id}` : `element:${id}`)),
    ...relations.map(({ id }) => `relation:${id}`),
  ];
  const feedback = variant.feedback.map((link, at): Feedback => ({
    ...link,
    id: shared.feedbackIds[at] ?? "",
    from: lots.one(ends) ?? "",
    to: lots.one(ends) ?? "",
  }));
  const changes = variant.changes.map((change) => ({
    ...change,
    ref: lots.one(shared.elementIds) ?? "gone",
  }));
  const { wantedSilos: _, ...rest } = variant;
  return {
    ...rest,
    sources: lots.some(sourceIds, variant.sources),
    ...{ elements, relations, feedback, changes },
    ...(variant.frames && { frames: known(variant.frames, shared.frameIds) }),
    ...(variant.notes && { notes: known(variant.notes, shared.noteIds) }),
    ...(variant.wantedSilos &&
      elements.length > 0 && {
        wantedSilos: known(variant.wantedSilos, shared.siloIds).map((silo, at) => ({
          ...silo,
          elements: elements.slice(at % elements.length).map(({ id }) => id),
        })),
      }),
    ...(variant.loops && {
      loops: known(variant.loops, shared.loopIds).map((loop) => running(loop, shared, lots)),
    }),
  };
}

/** A kept loop that runs through links that variants have, or had. */
function running(loop: KeptLoop, { feedbackIds }: Shared, lots: Lots): KeptLoop {
  return { ...loop, links: lots.some(feedbackIds, loop.links) };
}

/** The same items by ids that other variants use too. */
function known<Item extends { readonly id: string }>(
  items: readonly Item[],
  ids: readonly string[],
): readonly Item[] {
  return items.map((item, at) => ({ ...item, id: ids[at] ?? "" }));
}

function joined(
  relation: Relation,
  elements: readonly Element[],
  sourceIds: readonly string[],
  lots: Lots,
): Relation {
  const from = lots.one(elements) as Element;
  const to = lots.one(elements) as Element;
  const possible = newRelation(relation.id, from, to).trust;
  const actor = lots.one(elements.filter(({ kind }) => kind === "actor"));
  return {
    ...relation,
    from: from.id,
    to: to.id,
    sources: lots.some(sourceIds, relation.sources),
    trust: possible === null ? null : (relation.trust ?? possible),
    humanSecurity:
      relation.humanSecurity === null
        ? null
        : {
            ...relation.humanSecurity,
            beneficiary: relation.humanSecurity.beneficiary === null ? null : (actor?.id ?? null),
          },
  };
}
