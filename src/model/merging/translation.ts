import { idsOf } from "../commands/legal";
import { mentioning } from "../commands/mentions";
import { feedbackEnd } from "../impact";
import type { RelataMap } from "../map";
import { framesOf, keptLoopsOf, notesOf, silosOf } from "../queries";
import type { Relation } from "../relation";
import type { Variant } from "../variant";
import { turnedRound } from "./joined";
import type { MergePlan } from "./plan";
import { type Pair, relationPairs } from "./relationPairs";

/** One of their variants by our ids, and the one of ours into which it goes; null where it is added. */
export interface TranslatedVariant {
  readonly theirs: string;
  readonly into: string | null;
  readonly variant: Variant;
  /** What each of their relations is called here, and whether it runs the other way round. */
  readonly relations: ReadonlyMap<string, { readonly id: string; readonly turned: boolean }>;
}

/** The ids that their things have here. */
export interface Here {
  readonly element: (id: string) => string;
  readonly source: (id: string) => string;
  readonly perspective: (id: string) => string;
  /** An id for a thing of theirs that is added: its own where that is free. */
  readonly added: (id: string) => string;
}

export interface IdGiver {
  /** The id of a thing here: its own where that is free, the same each time for the same thing. */
  readonly idFor: (sort: string, id: string) => string;
  /** An id that nothing has. */
  readonly fresh: () => string;
}

export function idGiver(map: RelataMap, newId: () => string): IdGiver {
  const taken = new Set(idsOf(map));
  const given = new Map<string, string>();
  const free = (wanted: string) => {
    let made = wanted;
    while (taken.has(made)) made = newId();
    taken.add(made);
    return made;
  };
  return {
    idFor: (sort, id) => {
      const key = `${sort} ${id}`;
      const made = given.get(key) ?? free(id);
      given.set(key, made);
      return made;
    },
    fresh: () => free(newId()),
  };
}

/** Their variants as they stand here, in which everything that both have goes by our ids. */
export function translatedVariants(
  map: RelataMap,
  other: RelataMap,
  plan: MergePlan,
  here: Here,
  idFor: IdGiver["idFor"],
): readonly TranslatedVariant[] {
  const shared = sharedIds(map, idFor);
  const going = other.variants.filter(({ id }) => plan.variants.has(id));
  const variantHere = new Map(
    going.map(({ id }) => [id, plan.variants.get(id) ?? idFor("variant", id)] as const),
  );
  const pairsOf = new Map<string, ReadonlyMap<string, Pair>>();
  const known = new Map<string, string>();
  for (const theirs of going) {
    const ours = map.variants.find(({ id }) => id === plan.variants.get(theirs.id));
    if (ours === undefined) continue;
    const { pairs } = relationPairs(ours, theirs, here.element, plan.relations);
    pairsOf.set(theirs.id, pairs);
    for (const [id, pair] of pairs) if (!known.has(id)) known.set(id, pair.ours.id);
  }
  return going.map((theirs) => {
    const into = plan.variants.get(theirs.id) ?? null;
    const ours = map.variants.find(({ id }) => id === into);
    const pairs = pairsOf.get(theirs.id);
    const used = new Set([...(pairs ?? [])].map(([, pair]) => pair.ours.id));
    const relations = new Map(
      theirs.relations.map(({ id }) => {
        const pair = pairs?.get(id);
        if (pair !== undefined) return [id, { id: pair.ours.id, turned: pair.turned }] as const;
        // What is one of ours in another variant goes by that id here too, unless here something else does.
        const wanted = known.get(id);
        const free =
          wanted !== undefined && !used.has(wanted) && !ours?.relations.some((each) => each.id === wanted);
        const made = free
          ? wanted
          : idFor(wanted === undefined ? "relation" : `relation in ${theirs.id}`, id);
        used.add(made);
        return [id, { id: made, turned: false }] as const;
      }),
    );
    const relationHere = (id: string) => relations.get(id)?.id ?? id;
    const variant = translated(theirs, { ...here, relation: relationHere, shared });
    return {
      theirs: theirs.id,
      into,
      relations,
      variant: {
        ...variant,
        id: variantHere.get(theirs.id) ?? theirs.id,
        basedOn: theirs.basedOn === null ? null : (variantHere.get(theirs.basedOn) ?? null),
        relations: variant.relations.map((relation, at) =>
          relations.get(theirs.relations[at]?.id ?? "")?.turned === true ? turnedRound(relation) : relation,
        ),
      },
    };
  });
}

/** What variants share by their ids is the same thing under the same id; what we have nowhere is added. */
function sharedIds(map: RelataMap, idFor: IdGiver["idFor"]) {
  const lists = {
    feedback: (variant: Variant) => variant.feedback,
    frame: framesOf,
    note: notesOf,
    silo: silosOf,
    loop: keptLoopsOf,
  };
  const ours = Object.fromEntries(
    Object.entries(lists).map(([sort, list]) => [
      sort,
      new Set(map.variants.flatMap((variant) => list(variant).map(({ id }) => id))),
    ]),
  );
  return (sort: keyof typeof lists, id: string) => (ours[sort]?.has(id) === true ? id : idFor(sort, id));
}

interface All extends Here {
  readonly relation: (id: string) => string;
  readonly shared: ReturnType<typeof sharedIds>;
}

function translated(variant: Variant, here: All): Variant {
  const sourced = <Item extends { readonly sources: readonly string[] }>(item: Item): Item => ({
    ...item,
    sources: [...new Set(item.sources.map(here.source))],
  });
  const endNow = (end: string) => {
    const { sort, id } = feedbackEnd(end);
    if (sort === "impact") return end;
    return `${sort}:${sort === "relation" ? here.relation(id) : here.element(id)}`;
  };
  const relationNow = (relation: Relation): Relation => ({
    ...sourced(relation),
    id: here.relation(relation.id),
    from: here.element(relation.from),
    to: here.element(relation.to),
    humanSecurity:
      relation.humanSecurity?.beneficiary == null
        ? relation.humanSecurity
        : { ...relation.humanSecurity, beneficiary: here.element(relation.humanSecurity.beneficiary) },
  });
  const items = new Set([...variant.elements, ...variant.relations].map(({ id }) => id));
  const elements = new Set(variant.elements.map(({ id }) => id));
  const now = (id: string) => (!items.has(id) ? id : elements.has(id) ? here.element(id) : here.relation(id));
  return {
    ...sourced(variant),
    elements: variant.elements.map((element) => {
      const next = { ...sourced(element), id: here.element(element.id) };
      return next.kind === "commodity" && next.owner !== null
        ? { ...next, owner: here.element(next.owner) }
        : next;
    }),
    relations: variant.relations.map(relationNow),
    changes: variant.changes.map((change) => ({ ...change, ref: now(change.ref) })),
    feedback: variant.feedback.map((link) => ({
      ...link,
      id: here.shared("feedback", link.id),
      from: endNow(link.from),
      to: endNow(link.to),
    })),
    impact: {
      ...variant.impact,
      byGroup: variant.impact.byGroup.map((group) => ({ ...group, element: here.element(group.element) })),
      byPerspective: variant.impact.byPerspective.map((entry) => ({
        ...entry,
        perspective: here.perspective(entry.perspective),
      })),
    },
    ...(variant.frames && {
      frames: variant.frames.map((each) => ({ ...each, id: here.shared("frame", each.id) })),
    }),
    ...(variant.notes && {
      notes: variant.notes.map((each) => ({ ...each, id: here.shared("note", each.id) })),
    }),
    ...(variant.wantedSilos && {
      wantedSilos: variant.wantedSilos.map((silo) => ({
        ...silo,
        id: here.shared("silo", silo.id),
        elements: [...new Set(silo.elements.map(here.element))],
      })),
    }),
    ...(variant.loops && {
      loops: variant.loops.map((loop) => ({
        ...loop,
        id: here.shared("loop", loop.id),
        links: loop.links.map((id) => here.shared("feedback", id)),
      })),
    }),
    ...(variant.simulation !== undefined && { simulation: mentioning<unknown>(variant.simulation, now) }),
    ...(variant.acceptedSuggestions && {
      acceptedSuggestions: mentioning(variant.acceptedSuggestions, now),
    }),
  };
}
