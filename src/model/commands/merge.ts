import { cleaned, cutLabel } from "../clean";
import type { Element } from "../element";
import { feedbackEnd, type GroupImpact } from "../impact";
import type { ExtraRelation, RelataMap } from "../map";
import { elementOf, elementsById, extraOf, variantOf } from "../queries";
import type { Variant } from "../variant";
import type { WantedSilo } from "../wanted-silo";
import { kept, mapped, patched, withExtra } from "./change";
import { commonFields, settled } from "./elements";
import { removeItems } from "./items";
import { mentioning } from "./mentions";
import { united } from "./united";

export interface MergeChoices {
  /** What the one is called from now on; left out, what the kept one is called. */
  readonly label?: string;
  /** Takes away the relations between those that become one. Otherwise they are relations of it with itself. */
  readonly withoutBetween?: boolean;
}

interface Merging {
  readonly keepId: string;
  readonly others: readonly string[];
  readonly now: (id: string) => string;
  /** The name in a variant, by what the element is called there. */
  readonly nameNow: (label: string) => string;
}

/**
 * Makes several elements one: rules G1–G5 of SPEC.md. An id means the same thing in every variant, and to say that two
 * are one thing is to say it of the whole map; so it is done in all variants. Where both are, the others go up in the
 * kept one; where only another is, it goes on under the kept id, and variants stay comparable: nothing looks ended
 * or added that is only called otherwise. What the kept one does not say is filled in from the others, and everything
 * that referred to them refers to it. Others that the variant does not have are passed over; throws where it lacks
 * the one to keep.
 */
export function mergeElements(
  map: RelataMap,
  variantId: string,
  keepId: string,
  otherIds: Iterable<string>,
  choices: MergeChoices = {},
): RelataMap {
  const variant = variantOf(map, variantId);
  const keep = elementOf(variant, keepId);
  if (keep === undefined) throw new Error(`mergeElements: no element ${keepId} in the variant`);
  const gone = new Map(
    [...otherIds].flatMap((id) => {
      const element = id === keepId ? undefined : elementOf(variant, id);
      return element === undefined ? [] : [[id, element] as const];
    }),
  );
  if (gone.size === 0) return map;
  const names = new Set([keep, ...gone.values()].map(({ label }) => label));
  const label = cutLabel(cleaned(choices.label ?? keep.label));
  const merging: Merging = {
    keepId,
    others: [...gone.keys()],
    now: (id) => (gone.has(id) ? keepId : id),
    nameNow: (before) => (names.has(before) ? label : before),
  };
  const before = choices.withoutBetween === true ? withoutBetween(map, merging) : map;
  return {
    ...before,
    variants: mapped(before.variants, (each) => mergedIn(each, merging)),
    perspectives: mapped(before.perspectives, (each) =>
      withExtra(each, extraNow(extraOf(each), merging, choices)),
    ),
    story: mapped(before.story, (step) => patched(step, { focus: mentioning(step.focus, merging.now) })),
    views: mapped(before.views, (view) => patched(view, { filters: mentioning(view.filters, merging.now) })),
  };
}

/** The relations that join two different ones of several elements, in either direction. */
export function relationsBetween(variant: Variant, ids: Iterable<string>): Variant["relations"] {
  const group = new Set(ids);
  return variant.relations.filter(({ from, to }) => from !== to && group.has(from) && group.has(to));
}

/** What only one party sees leads to the kept one too, and goes where relations between the merged do. */
function extraNow(
  extra: readonly ExtraRelation[],
  { now }: Merging,
  choices: MergeChoices,
): readonly ExtraRelation[] {
  const between = ({ from, to }: ExtraRelation) => from !== to && now(from) === now(to);
  const left = choices.withoutBetween === true ? kept(extra, (each) => !between(each)) : extra;
  return mapped(left, (each) => patched(each, { from: now(each.from), to: now(each.to) }));
}

function withoutBetween(map: RelataMap, { keepId, others }: Merging): RelataMap {
  return map.variants.reduce((before, variant) => {
    const between = relationsBetween(variant, [keepId, ...others]);
    return removeItems(
      before,
      variant.id,
      between.map(({ id }) => id),
    );
  }, map);
}

function mergedIn(variant: Variant, merging: Merging): Variant {
  const { now } = merging;
  const one = oneOf(variant, merging);
  const endNow = (end: string) => {
    const { sort, id } = feedbackEnd(end);
    if (now(id) === id || (sort !== "threat" && sort !== "element")) return end;
    return `${sort === "threat" && one?.kind !== "threat" ? "element" : sort}:${now(id)}`;
  };
  const next = patched(variant, {
    elements: elementsNow(variant, one, merging),
    relations: mapped(variant.relations, (relation) =>
      patched(relation, {
        from: now(relation.from),
        to: now(relation.to),
        humanSecurity:
          relation.humanSecurity?.beneficiary == null
            ? relation.humanSecurity
            : patched(relation.humanSecurity, { beneficiary: now(relation.humanSecurity.beneficiary) }),
      }),
    ),
    feedback: mapped(variant.feedback, (link) =>
      patched(link, { from: endNow(link.from), to: endNow(link.to) }),
    ),
    impact: patched(variant.impact, { byGroup: groupsNow(variant.impact.byGroup, now) }),
    changes: changesNow(variant.changes, now),
    ...openNow(variant, now),
    ...(variant.wantedSilos && { wantedSilos: mapped(variant.wantedSilos, (silo) => siloNow(silo, now)) }),
  });
  return next === variant ? variant : settled(next);
}

/** What the elements that become one say together; undefined where the variant has none of them. */
function oneOf(variant: Variant, { keepId, others, nameNow }: Merging): Element | undefined {
  const byId = elementsById(variant);
  const [first, ...rest] = [keepId, ...others].flatMap((id) => byId.get(id) ?? []);
  if (first === undefined || (first.id === keepId && rest.length === 0))
    return first && named(first, nameNow);
  const whole = rest.reduce((kept, other) => {
    const { id: _, confidential, ...fields } = other;
    const fitting = kept.kind === other.kind ? fields : sharedFields(other);
    return patched<Element>(united(kept, fitting), { confidential: kept.confidential || confidential });
  }, first);
  return named(patched<Element>(whole, { id: keepId }), nameNow);
}

function named(element: Element, nameNow: (label: string) => string): Element {
  return patched<Element>(element, { label: nameNow(element.label) });
}

/** What elements of every kind have; what another kind alone has, the kept one cannot hold. */
function sharedFields(element: Element): object {
  return Object.fromEntries(Object.entries(element).filter(([key]) => commonFields.has(key)));
}

function elementsNow(
  variant: Variant,
  one: Element | undefined,
  { keepId, others, now }: Merging,
): readonly Element[] {
  const place = [keepId, ...others].find((id) => elementOf(variant, id) !== undefined);
  const left = variant.elements.filter(({ id }) => id === place || now(id) === id);
  const there = left.map((element) => (element.id === place && one !== undefined ? one : element));
  const next = mapped(there, (element) =>
    element.kind === "commodity" && element.owner !== null && now(element.owner) !== element.owner
      ? { ...element, owner: now(element.owner) }
      : element,
  );
  const isSame =
    next.length === variant.elements.length && next.every((each, at) => each === variant.elements[at]);
  return isSame ? variant.elements : next;
}

/** A group judges once: two judgements of what is one group are united. */
function groupsNow(groups: readonly GroupImpact[], now: (id: string) => string): readonly GroupImpact[] {
  const byElement = new Map<string, GroupImpact>();
  // The group that keeps its id first, since what it says holds.
  for (const group of [...groups].sort(
    (a, b) => Number(now(a.element) !== a.element) - Number(now(b.element) !== b.element),
  )) {
    const element = now(group.element);
    const known = byElement.get(element);
    byElement.set(element, known === undefined ? patched(group, { element }) : united(known, group));
  }
  return inOrder(groups, ({ element }) => now(element), byElement);
}

/** A change has one reason: two that become one stand under one another. */
function changesNow(changes: Variant["changes"], now: (id: string) => string): Variant["changes"] {
  if (!changes.some(({ ref }) => now(ref) !== ref)) return changes;
  const byRef = new Map<string, Variant["changes"][number]>();
  for (const change of changes) {
    const ref = now(change.ref);
    const known = byRef.get(ref);
    byRef.set(ref, known === undefined ? patched(change, { ref }) : united(known, change));
  }
  return [...byRef.values()];
}

function inOrder<Item>(
  before: readonly Item[],
  keyOf: (item: Item) => string,
  after: ReadonlyMap<string, Item>,
): readonly Item[] {
  const keys = [...new Set(before.map(keyOf))];
  const next = keys.flatMap((key) => after.get(key) ?? []);
  return next.length === before.length && next.every((each, at) => each === before[at]) ? before : next;
}

function siloNow(silo: WantedSilo, now: (id: string) => string): WantedSilo {
  return patched(silo, { elements: [...new Set(silo.elements.map(now))] });
}

/** Where later features keep their data, and may name elements. */
const open = ["loops", "acceptedSuggestions", "simulation"] as const;

function openNow(variant: Variant, now: (id: string) => string): Partial<Variant> {
  const fields = open.flatMap((key) =>
    variant[key] === undefined ? [] : [[key, mentioning<unknown>(variant[key], now)] as const],
  );
  return Object.fromEntries(fields);
}
