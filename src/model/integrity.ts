import { newElement } from "./element";
import { endStands } from "./endStands";
import type { Impact } from "./impact";
import type { Perspective, Reading, RelataMap } from "./map";
import type { Report } from "./problems";
import { elementsById, extraOf, relationOf, silosOf } from "./queries";
import { rates } from "./reading";
import { type Relation, trustBetween } from "./relation";
import { withUniqueIds } from "./unique-ids";
import { newVariant, type Variant } from "./variant";
import type { WantedSilo } from "./wanted-silo";

/** The ids of what an item of a variant may refer to outside it. */
interface Known {
  readonly sources: ReadonlySet<string>;
  readonly perspectives: ReadonlySet<string>;
}

/**
 * Mends what refers to nothing, saying of each thing what it was: rules I1–I11 of SPEC.md. A map that is whole
 * comes back as the same object.
 */
export function whole(map: RelataMap, report: Report): RelataMap {
  const named = withUniqueIds(withEnds(withVariant(map, report), report), report);
  const known: Known = {
    sources: new Set(named.sources.map(({ id }) => id)),
    perspectives: new Set(named.perspectives.map(({ id }) => id)),
  };
  const based = withoutCircles(named.variants, report);
  const variants = each(based, "variants", (variant, where) => wholeVariant(variant, where, known, report));
  const facts = each(named.facts, "facts", (fact, where) =>
    withKnownSources(fact, where, known.sources, report),
  );
  const byId = new Map(variants.map((variant) => [variant.id, variant]));
  const perspectives = each(named.perspectives, "perspectives", (perspective, where) =>
    wholePerspective(perspective, where, byId, report),
  );
  const read = each(named.readings, "readings", (reading, where) => wholeReading(reading, where, report));
  const readings = keep(read, "readings", report, (reading) => {
    const variant = byId.get(reading.variant);
    const relation = variant && relationOf(variant, reading.relation);
    return relation !== undefined && known.perspectives.has(reading.perspective);
  });
  const story = each(named.story, "story", (step, where) => {
    if (step.variant === null || byId.has(step.variant)) return step;
    report("unknown-reference", `${where}.variant`, step.variant);
    return { ...step, variant: null };
  });
  const unchanged =
    variants === named.variants &&
    facts === named.facts &&
    perspectives === named.perspectives &&
    readings === named.readings &&
    story === named.story;
  return unchanged ? named : { ...named, perspectives, variants, facts, readings, story };
}

function withVariant(map: RelataMap, report: Report): RelataMap {
  if (map.variants.length > 0) return map;
  report("no-variant", "variants");
  return { ...map, variants: [newVariant("as-is", "")] };
}

/** A relation whose end is missing keeps all it says: the end becomes an unplaced actor by the name of its id. */
function withEnds(map: RelataMap, report: Report): RelataMap {
  const variants = each(map.variants, "variants", (variant, where) => {
    const known = elementsById(variant);
    const missing = new Set<string>();
    for (const [index, relation] of variant.relations.entries()) {
      for (const end of ["from", "to"] as const) {
        if (known.has(relation[end])) continue;
        report("missing-end", `${where}.relations[${index}].${end}`, relation[end]);
        missing.add(relation[end]);
      }
    }
    if (missing.size === 0) return variant;
    const placeholders = [...missing].map((id) => newElement(id, "actor", id, null));
    return { ...variant, elements: [...variant.elements, ...placeholders] };
  });
  return variants === map.variants ? map : { ...map, variants };
}

/** A variant is based on another one of the map, and never, by whatever way round, on itself. */
function withoutCircles(variants: readonly Variant[], report: Report): readonly Variant[] {
  const bases = new Map(variants.map(({ id, basedOn }) => [id, basedOn]));
  return each(variants, "variants", (variant, where) => {
    let base = variant.basedOn;
    if (base === null) return variant;
    if (bases.has(base)) {
      for (let steps = 0; steps < bases.size && base !== null && base !== variant.id; steps += 1)
        base = bases.get(base) ?? null;
      if (base !== variant.id) return variant;
    }
    report("unknown-reference", `${where}.basedOn`, variant.basedOn);
    bases.set(variant.id, null);
    return { ...variant, basedOn: null };
  });
}

function wholeVariant(variant: Variant, where: string, known: Known, report: Report): Variant {
  let next = withKnownSources(variant, where, known.sources, report);
  const byId = elementsById(next);
  const elements = each(next.elements, `${where}.elements`, (element, place) => {
    const sourced = withKnownSources(element, place, known.sources, report);
    if (sourced.kind !== "commodity" || sourced.owner === null || byId.has(sourced.owner)) return sourced;
    report("unknown-reference", `${place}.owner`, sourced.owner);
    return { ...sourced, owner: null };
  });
  const relations = each(next.relations, `${where}.relations`, (relation, place) =>
    wholeRelation(withKnownSources(relation, place, known.sources, report), place, next, report),
  );
  const feedback = keep(
    next.feedback,
    `${where}.feedback`,
    report,
    ({ from, to }) => endStands(next, from) && endStands(next, to),
  );
  const impact = wholeImpact(next, `${where}.impact`, known, report);
  const unchanged =
    elements === next.elements &&
    relations === next.relations &&
    feedback === next.feedback &&
    impact === next.impact;
  if (!unchanged) next = { ...next, elements, relations, feedback, impact };
  const silos = wholeSilos(next, `${where}.wantedSilos`, report);
  if (silos === silosOf(next)) return next;
  const { wantedSilos: _, ...rest } = next;
  return silos.length === 0 ? rest : { ...rest, wantedSilos: silos };
}

function wholeRelation(relation: Relation, where: string, variant: Variant, report: Report): Relation {
  let next = relation;
  const byId = elementsById(variant);
  const from = byId.get(next.from);
  const to = byId.get(next.to);
  const possible = from === undefined || to === undefined ? null : trustBetween(from, to);
  if (next.trust !== null && possible === null) {
    report("trust-without-actors", `${where}.trust`, next.label || next.id);
    next = { ...next, trust: null };
  }
  if (next.trust === null && possible !== null) {
    report("missing", `${where}.trust`);
    next = { ...next, trust: possible };
  }
  const beneficiary = next.humanSecurity?.beneficiary ?? null;
  if (next.humanSecurity !== null && beneficiary !== null && byId.get(beneficiary)?.kind !== "actor") {
    report("beneficiary-no-actor", `${where}.humanSecurity.beneficiary`, beneficiary);
    next = { ...next, humanSecurity: { ...next.humanSecurity, beneficiary: null } };
  }
  return next;
}

/** Impact is judged for groups that are there, by perspectives that are there, and once by each. */
function wholeImpact(variant: Variant, where: string, known: Known, report: Report): Impact {
  const { impact } = variant;
  const byId = elementsById(variant);
  const byGroup = onceEach(impact.byGroup, `${where}.byGroup`, ({ element }) => element, byId, report);
  const byPerspective = onceEach(
    impact.byPerspective,
    `${where}.byPerspective`,
    ({ perspective }) => perspective,
    known.perspectives,
    report,
  );
  const unchanged = byGroup === impact.byGroup && byPerspective === impact.byPerspective;
  return unchanged ? impact : { ...impact, byGroup, byPerspective };
}

/** A wanted silo holds elements that are there, each once, and holds at least one. */
function wholeSilos(variant: Variant, where: string, report: Report): readonly WantedSilo[] {
  const known = elementsById(variant);
  const there = each(silosOf(variant), where, (silo, place) => {
    const elements = onceEach(silo.elements, `${place}.elements`, (id) => id, known, report);
    return elements === silo.elements ? silo : { ...silo, elements };
  });
  return keep(there, where, report, ({ elements }) => elements.length > 0);
}

/** What only one party sees stands between two elements of one variant. */
function wholePerspective(
  perspective: Perspective,
  where: string,
  variants: ReadonlyMap<string, Variant>,
  report: Report,
): Perspective {
  const extra = keep(extraOf(perspective), `${where}.extra`, report, ({ variant, from, to }) => {
    const known = variants.get(variant);
    return known !== undefined && elementsById(known).has(from) && elementsById(known).has(to);
  });
  if (extra === extraOf(perspective)) return perspective;
  const { extra: _, ...rest } = perspective;
  return extra.length === 0 ? rest : { ...rest, extra };
}

/** Who rates a relation sees it: ratings say more than a mark. */
function wholeReading(reading: Reading, where: string, report: Report): Reading {
  if (reading.seen !== false || !rates(reading)) return reading;
  report("unseen-but-rated", `${where}.seen`);
  const { seen: _, ...rest } = reading;
  return rest;
}

function withKnownSources<Item extends { readonly sources: readonly string[] }>(
  item: Item,
  where: string,
  known: ReadonlySet<string>,
  report: Report,
): Item {
  const sources = keep(item.sources, `${where}.sources`, report, (id) => known.has(id));
  return sources === item.sources ? item : { ...item, sources };
}

function each<Item>(
  items: readonly Item[],
  where: string,
  change: (item: Item, where: string) => Item,
): readonly Item[] {
  let changed = false;
  const next = items.map((item, index) => {
    const result = change(item, `${where}[${index}]`);
    if (result !== item) changed = true;
    return result;
  });
  return changed ? next : items;
}

function keep<Item>(
  items: readonly Item[],
  where: string,
  report: Report,
  stands: (item: Item) => boolean,
): readonly Item[] {
  const next = items.filter((item, index) => {
    const stays = stands(item);
    if (!stays) report("unknown-reference", `${where}[${index}]`, item);
    return stays;
  });
  return next.length === items.length ? items : next;
}

function onceEach<Item>(
  items: readonly Item[],
  where: string,
  ofWhom: (item: Item) => string,
  known: Pick<ReadonlySet<string>, "has">,
  report: Report,
): readonly Item[] {
  const seen = new Set<string>();
  const next = items.filter((item, index) => {
    const id = ofWhom(item);
    const stays = known.has(id) && !seen.has(id);
    if (!stays) report(known.has(id) ? "duplicate-id" : "unknown-reference", `${where}[${index}]`, id);
    seen.add(id);
    return stays;
  });
  return next.length === items.length ? items : next;
}
