import { gathered } from "~/lib/gathered";
import type { Element } from "~/model/element";
import type { RelataMap } from "~/model/map";
import { type MergePlan, pairKey } from "~/model/merging/plan";
import { type Pair, relationPairs } from "~/model/merging/relationPairs";
import type { Relation } from "~/model/relation";
import type { Variant } from "~/model/variant";

import { keyOf, type Likeness, nameIndex } from "../name-index";

/** Elements of two maps that may be one and the same. */
export interface ElementPair {
  readonly theirs: Element;
  /** The likeliest first. */
  readonly ours: readonly Element[];
  readonly likeness: Likeness;
}

/** Relations between the same two elements that may be one and the same. */
export interface RelationQuestion {
  readonly key: string;
  readonly theirs: Relation;
  readonly ours: readonly Pair[];
  readonly inTheirs: Variant;
  readonly inOurs: Variant;
}

export interface MatchedMaps {
  /** Into which of our variants each of theirs would go: by id, by name, the first into the first; null for none. */
  readonly variants: ReadonlyMap<string, string | null>;
  /** Their elements that are ours for certain. */
  readonly sure: ReadonlyMap<string, string>;
  /** Those of which somebody has to say so, those that are not certain first. */
  readonly asked: readonly ElementPair[];
  readonly perspectives: ReadonlyMap<string, string>;
}

/**
 * What of another map is in this one already: by id where the maps are of one origin or the names agree, or else by
 * name and kind.
 */
export function matchMaps(map: RelataMap, other: RelataMap): MatchedMaps {
  const ours = firstOfEach(map);
  const byId = new Map(ours.map((element) => [element.id, element]));
  const byKind = new Map(
    [...gathered(ours, ({ kind }) => kind)].map(
      ([kind, elements]) => [kind, nameIndex(elements, ({ label }) => label)] as const,
    ),
  );
  const oneOrigin = map.id === other.id;
  const sure = new Map<string, string>();
  const open: Element[] = [];
  for (const theirs of firstOfEach(other)) {
    const known = byId.get(theirs.id);
    if (known !== undefined && (oneOrigin || alike(known, theirs))) sure.set(theirs.id, known.id);
    else open.push(theirs);
  }
  const settled = new Set(sure.values());
  const asked = open.flatMap((theirs): ElementPair[] => {
    const found = byKind.get(theirs.kind)?.(theirs.label) ?? [];
    const named = found.filter(({ item }) => !settled.has(item.id));
    const sameId = byId.get(theirs.id);
    const renamed =
      sameId?.kind === theirs.kind && named.every(({ item }) => item !== sameId) ? [sameId] : [];
    const offered = [...named.map(({ item }) => item), ...renamed];
    if (offered.length === 0) return [];
    const isSame = named.length === 1 && named[0]?.likeness === "same";
    return [{ theirs, ours: offered, likeness: isSame ? "same" : "near" }];
  });
  return {
    variants: variantsFor(map, other),
    sure,
    asked: asked.toSorted((a, b) => Number(a.likeness === "same") - Number(b.likeness === "same")),
    perspectives: perspectivesFor(map, other, oneOrigin),
  };
}

/** Every element of a map once, as it is in the first variant that has it. */
function firstOfEach({ variants }: RelataMap): readonly Element[] {
  const all = new Map<string, Element>();
  for (const { elements } of variants)
    for (const element of elements) if (!all.has(element.id)) all.set(element.id, element);
  return [...all.values()];
}

function alike(a: Element, b: Element): boolean {
  return a.kind === b.kind && keyOf(a.label) === keyOf(b.label);
}

function variantsFor(map: RelataMap, other: RelataMap): ReadonlyMap<string, string | null> {
  const byName = nameIndex(map.variants, ({ name }) => name);
  const found = other.variants.map(({ id, name }, at) => {
    const known = map.variants.find((variant) => variant.id === id);
    const [named] = byName(name);
    const first = at === 0 ? map.variants[0] : undefined;
    const ours = known ?? (named?.likeness === "same" ? named.item : first);
    return [id, ours?.id ?? null] as const;
  });
  const taken = new Set<string>();
  return new Map(
    found.map(([id, ours]) => {
      if (ours === null || taken.has(ours)) return [id, null];
      taken.add(ours);
      return [id, ours];
    }),
  );
}

function perspectivesFor(map: RelataMap, other: RelataMap, oneOrigin: boolean): ReadonlyMap<string, string> {
  const byName = nameIndex(map.perspectives, ({ name }) => name);
  return new Map(
    other.perspectives.flatMap(({ id, name }) => {
      const known = map.perspectives.find((each) => each.id === id);
      if (known !== undefined && (oneOrigin || keyOf(known.name) === keyOf(name))) return [[id, id] as const];
      const [first] = byName(name);
      return first?.likeness === "same" ? [[id, first.item.id] as const] : [];
    }),
  );
}

/** Relations that, given which elements are the same, may be the same too, and are not plainly so. */
export function relationQuestions(
  map: RelataMap,
  other: RelataMap,
  { variants, elements }: Pick<MergePlan, "variants" | "elements">,
): readonly RelationQuestion[] {
  return other.variants.flatMap((inTheirs) => {
    const inOurs = map.variants.find(({ id }) => id === variants.get(inTheirs.id));
    if (inOurs === undefined) return [];
    // An element of theirs that is none of ours must not be taken for one that happens to have its id.
    const here = (id: string) => elements.get(id) ?? `(theirs) ${id}`;
    return relationPairs(inOurs, inTheirs, here, new Map()).unsure.map(({ theirs, ours }) => ({
      ...{ key: pairKey(inTheirs.id, theirs.id), theirs, ours },
      ...{ inTheirs, inOurs },
    }));
  });
}
