import { folded } from "~/lib/folded";

import { type Impact, type ImpactItems, unscoredItems } from "../impact";
import type { Fact, Perspective, RelataMap } from "../map";
import { type Groups, groupsOf } from "../merging/groups";
import { intoVariant, union } from "../merging/intoVariant";
import type { MergePlan } from "../merging/plan";
import {
  type Here,
  idGiver,
  type IdGiver,
  type TranslatedVariant,
  translatedVariants,
} from "../merging/translation";
import { withDifferences, withOnlyTheirs, withTheirExtra, withTheirReadings } from "../merging/views";
import { newVariant, type Variant } from "../variant";
import { mapped, patched } from "./change";
import { twinOf } from "./paste";

/**
 * Merges the map of another group into the open one: rules J1 to J6 of SPEC.md. What both have is joined; where they
 * rate it otherwise, both ratings are kept as readings of two perspectives, and the agreed one stays as it is. What
 * only they have is added clear of what is there. Nothing of the open map goes. The same map back where there is
 * nothing to add.
 */
export function mergeMaps(map: RelataMap, other: RelataMap, plan: MergePlan, newId: () => string): RelataMap {
  const ids = idGiver(map, newId);
  const here = hereFor(map, other, plan, ids.idFor);
  const variants = translatedVariants(map, other, plan, here, ids.idFor);
  let next = withSources(map, other, here);
  next = patched<RelataMap>(next, {
    facts: withFacts(next, other, here),
    tags: union(map.tags, other.tags),
    contentNote: bothNotes(map.contentNote, other.contentNote),
    perspectives: withPerspectives(next, other, here),
  });
  const groups = groupsOf(next, plan, ids.fresh);
  for (const each of variants) next = withVariant(next, each, plan, groups);
  next = groups.added(next);
  next = withTheirReadings(next, other, variants, here);
  return withTheirExtra(next, other, variants, here, ids.fresh);
}

function hereFor(map: RelataMap, other: RelataMap, plan: MergePlan, idFor: IdGiver["idFor"]): Here {
  const sources = new Map(
    other.sources.map((source) => [source.id, twinOf(map, source)?.id ?? idFor("source", source.id)]),
  );
  return {
    element: (id) => plan.elements.get(id) ?? idFor("element", id),
    source: (id) => sources.get(id) ?? id,
    perspective: (id) => plan.perspectives.get(id) ?? idFor("perspective", id),
    added: (id) => idFor("added", id),
  };
}

function withSources(map: RelataMap, other: RelataMap, here: Here): RelataMap {
  const known = new Set(map.sources.map(({ id }) => id));
  const added = other.sources
    .map((source) => ({ ...source, id: here.source(source.id) }))
    .filter(({ id }) => !known.has(id));
  return added.length === 0 ? map : { ...map, sources: [...map.sources, ...added] };
}

/** Facts that say the same are one, with the sources of both. */
function withFacts(map: RelataMap, other: RelataMap, here: Here): readonly Fact[] {
  const theirs = other.facts.map((fact) => ({ ...fact, sources: fact.sources.map(here.source) }));
  const key = ({ text }: Fact) => folded(text);
  const known = new Set(map.facts.map(key));
  // A map may say the same twice; what has an id here too is that fact and no other.
  const ours = new Map(map.facts.map((fact) => [fact.id, key(fact)]));
  const isSame = (their: Fact, fact: Fact) =>
    key(their) === key(fact) && (their.id === fact.id || ours.get(their.id) !== key(their));
  const joined = mapped(map.facts, (fact) => {
    const sources = theirs.filter((each) => isSame(each, fact)).flatMap((each) => each.sources);
    return patched(fact, { sources: union(fact.sources, sources) });
  });
  const added = theirs.filter((fact) => !known.has(key(fact)));
  return added.length === 0
    ? joined
    : [...joined, ...added.map((fact) => ({ ...fact, id: here.added(fact.id) }))];
}

function bothNotes(ours: string, theirs: string): string {
  if (theirs.trim() === "" || ours.includes(theirs)) return ours;
  return ours === "" ? theirs : `${ours}\n${theirs}`;
}

function withPerspectives(map: RelataMap, other: RelataMap, here: Here): readonly Perspective[] {
  const known = new Set(map.perspectives.map(({ id }) => id));
  const added = other.perspectives.flatMap((perspective): Perspective[] => {
    const { extra: _, ...rest } = perspective;
    const id = here.perspective(perspective.id);
    return known.has(id) ? [] : [{ ...rest, id }];
  });
  return added.length === 0 ? map.perspectives : [...map.perspectives, ...added];
}

function withVariant(map: RelataMap, given: TranslatedVariant, plan: MergePlan, groups: Groups): RelataMap {
  const { variant: theirs, into } = given;
  const ours = map.variants.find(({ id }) => id === into);
  if (ours === undefined)
    return { ...map, variants: [...map.variants, intoVariant(bare(theirs), theirs, true)] };
  const joined = intoVariant(ours, theirs, plan.additions === "part");
  const judged = withJudgements(ours, joined, theirs, groups);
  const next = {
    ...map,
    variants: mapped(map.variants, (each) => (each === ours ? judged : each)),
  };
  const differing = withDifferences(patched(map, next), ours, theirs, groups);
  return plan.additions === "part" ? differing : withOnlyTheirs(differing, judged, theirs, groups);
}

/** Their variant without what is in it, to be filled. */
function bare(theirs: Variant): Variant {
  const { frames: _, notes: __, wantedSilos: ___, loops: ____, ...rest } = theirs;
  const { elements, relations, feedback, impact } = newVariant(theirs.id, theirs.name);
  return { ...rest, elements, relations, feedback, impact: { ...impact, items: theirs.impact.items } };
}

const itemKeys = Object.keys(unscoredItems) as (keyof ImpactItems)[];

/** Where the groups score an item otherwise, each score is kept as that of the group's perspective. */
function withJudgements(ours: Variant, joined: Variant, theirs: Variant, groups: Groups): Variant {
  const scored = ({ items }: Impact) => itemKeys.some((key) => items[key].score !== null);
  const differs = itemKeys.some((key) => {
    const other = theirs.impact.items[key].score;
    return other !== null && other !== ours.impact.items[key].score;
  });
  if (!differs) return joined;
  const { byPerspective } = joined.impact;
  const entries = [
    ...(scored(ours.impact) ? [{ perspective: groups.idOf("ours"), items: ours.impact.items, why: "" }] : []),
    { perspective: groups.idOf("theirs"), items: theirs.impact.items, why: "" },
  ];
  const added = entries.filter((entry) =>
    byPerspective.every(({ perspective }) => perspective !== entry.perspective),
  );
  if (added.length === 0) return joined;
  return { ...joined, impact: { ...joined.impact, byPerspective: [...byPerspective, ...added] } };
}
