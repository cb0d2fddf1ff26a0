import { cutId } from "./clean";
import type { RelataMap } from "./map";
import type { Report } from "./problems";
import { extraOf } from "./queries";
import { withReferences } from "./references";

interface Identified {
  readonly id: string;
}

/**
 * Gives every item an id of its own: rules I1 and I2 of SPEC.md. In a list, references go on meaning the first of
 * an id. Between sorts, the sort that comes first here keeps it, and the references to the other follow.
 */
export function withUniqueIds(map: RelataMap, report: Report): RelataMap {
  const lists = listsOf(map);
  const newId = namer(lists.flatMap(({ items }) => items.map(({ id }) => id)));
  const ownerOf = new Map<string, string>();
  const moved = new Map<string, Map<string, string>>();
  const seconds = new Map<string, string>();
  const newIds = new Map<string, readonly string[]>();
  for (const { sort, where, items } of lists) {
    const times = new Map<string, number>();
    const movedHere = moved.get(sort) ?? new Map<string, string>();
    const ids = items.map(({ id }, index) => {
      const nth = (times.get(id) ?? 0) + 1;
      times.set(id, nth);
      const owner = ownerOf.get(id) ?? sort;
      if (nth === 1 && owner === sort) {
        ownerOf.set(id, sort);
        return id;
      }
      report("duplicate-id", `${where}[${index}].id`, id);
      // The second of an id in one variant is the second of that id in another, so that they stay comparable.
      const known = nth === 1 ? movedHere : seconds;
      const key = nth === 1 ? id : `${sort} ${nth} ${id}`;
      const made = known.get(key) ?? newId(id);
      known.set(key, made);
      return made;
    });
    if (movedHere.size > 0) moved.set(sort, movedHere);
    if (items.some(({ id }, index) => id !== ids[index])) newIds.set(where, ids);
  }
  return newIds.size === 0 ? map : withReferences(withNewIds(map, newIds), moved);
}

/** Makes ids like a given one that nobody has, counting on from the last it made. */
function namer(ids: readonly string[]): (id: string) => string {
  const taken = new Set(ids);
  const counted = new Map<string, number>();
  return (id) => {
    const base = cutId(id, 20);
    let n = counted.get(base) ?? 1;
    let made: string;
    do {
      n += 1;
      made = `${base}-${n}`;
    } while (taken.has(made));
    counted.set(base, n);
    taken.add(made);
    return made;
  };
}

/** The lists of a variant whose items may stand in other variants under the same ids. */
type SharedList = "elements" | "relations" | "feedback" | "frames" | "notes" | "wantedSilos" | "loops";

interface IdList {
  readonly sort: string;
  readonly where: string;
  readonly items: readonly Identified[];
}

/** Every list of items with ids; of two sorts that claim an id, the earlier in this order keeps it. */
function listsOf(map: RelataMap): readonly IdList[] {
  const inVariants = (sort: string, key: SharedList) =>
    map.variants.map((variant, index) => ({
      sort,
      where: `variants[${index}].${key}`,
      items: variant[key] ?? [],
    }));
  return [
    ...inVariants("element", "elements"),
    ...inVariants("relation", "relations"),
    { sort: "variant", where: "variants", items: map.variants },
    { sort: "source", where: "sources", items: map.sources },
    { sort: "perspective", where: "perspectives", items: map.perspectives },
    ...inVariants("feedback", "feedback"),
    ...inVariants("frame", "frames"),
    ...inVariants("note", "notes"),
    ...inVariants("silo", "wantedSilos"),
    ...inVariants("loop", "loops"),
    // Each party's own, since two parties share none.
    ...map.perspectives.map((perspective, index) => ({
      sort: `extra ${index}`,
      where: `perspectives[${index}].extra`,
      items: extraOf(perspective),
    })),
    { sort: "fact", where: "facts", items: map.facts },
    { sort: "reading", where: "readings", items: map.readings },
    { sort: "step", where: "story", items: map.story },
    { sort: "view", where: "views", items: map.views },
  ];
}

/** Puts new ids into the lists at these places. */
function withNewIds(map: RelataMap, newIds: ReadonlyMap<string, readonly string[]>): RelataMap {
  const named = <Item extends Identified>(items: readonly Item[], where: string): readonly Item[] => {
    const ids = newIds.get(where);
    return ids === undefined ? items : items.map((item, index) => ({ ...item, id: ids[index] ?? item.id }));
  };
  const variants = named(map.variants, "variants").map((variant, index) => ({
    ...variant,
    elements: named(variant.elements, `variants[${index}].elements`),
    relations: named(variant.relations, `variants[${index}].relations`),
    feedback: named(variant.feedback, `variants[${index}].feedback`),
    ...(variant.frames && { frames: named(variant.frames, `variants[${index}].frames`) }),
    ...(variant.notes && { notes: named(variant.notes, `variants[${index}].notes`) }),
    ...(variant.wantedSilos && {
      wantedSilos: named(variant.wantedSilos, `variants[${index}].wantedSilos`),
    }),
    ...(variant.loops && { loops: named(variant.loops, `variants[${index}].loops`) }),
  }));
  return {
    ...map,
    variants,
    sources: named(map.sources, "sources"),
    facts: named(map.facts, "facts"),
    perspectives: named(map.perspectives, "perspectives").map((perspective, index) =>
      perspective.extra === undefined
        ? perspective
        : { ...perspective, extra: named(perspective.extra, `perspectives[${index}].extra`) },
    ),
    readings: named(map.readings, "readings"),
    story: named(map.story, "story"),
    views: named(map.views, "views"),
  };
}
