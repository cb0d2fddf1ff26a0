import { gathered } from "~/lib/gathered";
import type { Element } from "~/model/element";
import type { RelataMap } from "~/model/map";
import { elementOf, relationOf } from "~/model/queries";
import type { FileEnd, FileExtra, FileRelation, FileVariant } from "~/model/readings/readings-file";
import type { Relation } from "~/model/relation";
import type { Variant } from "~/model/variant";

import { type Alike, keyOf, type Likeness, type NameIndex, nameIndex } from "../name-index";

/** Where in the map something of a file may belong. */
export interface Place {
  /** The same for the same place. */
  readonly key: string;
  readonly variant: string;
  /** The elements that it joins. */
  readonly from: string;
  readonly to: string;
  /** The relation that is meant; null for one that only a party sees, which joins two elements and is not there. */
  readonly relation: string | null;
  /** It runs the other way round than in the file: what is forward there is backward here. */
  readonly turned: boolean;
}

export type Found =
  /** By its id: there is nothing to ask. */
  | { readonly kind: "sure"; readonly place: Place }
  /** By its words: somebody has to say whether it is so. `near` also where several fit alike. */
  | { readonly kind: "asked"; readonly places: readonly Place[]; readonly likeness: Likeness }
  | { readonly kind: "none"; readonly lacks: "variant" | "relation" };

/** At most so many places are offered as the one that may be meant. */
const mostOffered = 8;

interface Candidate {
  readonly place: Place;
  readonly likeness: Likeness;
  readonly otherKind: boolean;
  readonly otherLabel: boolean;
}

/** Finds in a map what files speak of: by id where the file is of this map or names the same ends, or else by words. */
export function finder(map: RelataMap) {
  const byName = nameIndex(map.variants, ({ name }) => name);
  const indexes = new Map(map.variants.map((variant) => [variant.id, lazyIndex(variant)]));

  function find(
    told: FileVariant,
    ownMap: boolean,
    byId: (variant: Variant) => Place | null,
    byWords: (variant: Variant, index: Index) => readonly Candidate[],
  ): Found {
    const known = map.variants.find(({ id }) => id === told.id);
    const isSure = known !== undefined && (ownMap || keyOf(known.name) === keyOf(told.name));
    const variants: readonly Alike<Variant>[] = isSure
      ? [{ item: known, likeness: "same" }]
      : byName(told.name);
    if (variants.length === 0) return { kind: "none", lacks: "variant" };
    const place = isSure ? byId(known) : null;
    if (place !== null) return { kind: "sure", place };
    const fitting = variants.flatMap(({ item, likeness }) => {
      const index = indexes.get(item.id)?.();
      const candidates = index === undefined ? [] : byWords(item, index);
      return candidates.map((each) => ({ ...each, likeness: worse(likeness, each.likeness) }));
    });
    return fitting.length === 0 ? { kind: "none", lacks: "relation" } : asked(fitting);
  }

  return {
    relation: (told: FileRelation, variant: FileVariant, mapId: string | null): Found =>
      find(
        variant,
        mapId === map.id,
        (known) => sameRelation(known, told, mapId === map.id),
        (known, index) => likelyRelations(known, index, told),
      ),
    extra: (told: FileExtra, mapId: string | null): Found =>
      find(
        told.variant,
        mapId === map.id,
        (known) => sameEnds(known, told, mapId === map.id),
        (known, index) => likelyEnds(known, index, told),
      ),
  };
}

function asked(fitting: readonly Candidate[]): Found {
  const places = fitting.toSorted((a, b) => rank(a) - rank(b)).slice(0, mostOffered);
  const same = places.filter(({ likeness }) => likeness === "same").length;
  return {
    kind: "asked",
    places: places.map(({ place }) => place),
    likeness: same === 1 ? "same" : "near",
  };
}

/** The likelier a place is the one meant, the lower. */
function rank({ place, likeness, otherKind, otherLabel }: Candidate): number {
  const [near, turned] = [likeness === "same" ? 0 : 8, place.turned ? 4 : 0];
  return near + turned + (otherKind ? 2 : 0) + (otherLabel ? 1 : 0);
}

/** The relation of this id, if it still joins the two that the file says, by their ids or by their names. */
function sameRelation(variant: Variant, told: FileRelation, ownMap: boolean): Place | null {
  const relation = told.id === null ? undefined : relationOf(variant, told.id);
  if (relation === undefined) return null;
  const is = (end: FileEnd, id: string) => isEnd(variant, end, id, ownMap);
  if (is(told.from, relation.from) && is(told.to, relation.to)) return placeOf(variant, relation, false);
  if (is(told.from, relation.to) && is(told.to, relation.from)) return placeOf(variant, relation, true);
  return null;
}

function isEnd(variant: Variant, end: FileEnd, id: string, ownMap: boolean): boolean {
  const element = elementOf(variant, id);
  if (element === undefined) return false;
  return end.id === id && ownMap
    ? true
    : keyOf(end.label) !== "" && keyOf(end.label) === keyOf(element.label);
}

function sameEnds(variant: Variant, { from, to }: FileExtra, ownMap: boolean): Place | null {
  const ends = [from, to].map((end) =>
    end.id !== null && isEnd(variant, end, end.id, ownMap) ? end.id : null,
  );
  const [x, y] = ends;
  return x == null || y == null ? null : between(variant, x, y);
}

function placeOf(variant: Variant, { id, from, to }: Relation, turned: boolean): Place {
  const key = JSON.stringify([variant.id, id, turned]);
  return { key, variant: variant.id, from, to, relation: id, turned };
}

function between(variant: Variant, from: string, to: string): Place {
  const key = JSON.stringify([variant.id, from, to, "extra"]);
  return { key, variant: variant.id, from, to, relation: null, turned: false };
}

interface Index {
  readonly named: NameIndex<Element>;
  readonly byEnds: ReadonlyMap<string, readonly Relation[]>;
}

function lazyIndex(variant: Variant): () => Index {
  let index: Index | null = null;
  return () => {
    index ??= {
      named: nameIndex(variant.elements, ({ label }) => label),
      byEnds: gathered(variant.relations, ({ from, to }) => endsKey(from, to)),
    };
    return index;
  };
}

function endsKey(from: string, to: string): string {
  return JSON.stringify([from, to]);
}

/** The relations of a variant between elements that are called as the ends in the file, either way round. */
function likelyRelations(variant: Variant, index: Index, told: FileRelation): readonly Candidate[] {
  const tos = called(index, told.to);
  return called(index, told.from).flatMap((from) =>
    tos.flatMap((to) => {
      const there = index.byEnds.get(endsKey(from.id, to.id)) ?? [];
      const back = from.id === to.id ? [] : (index.byEnds.get(endsKey(to.id, from.id)) ?? []);
      return [
        ...there.map((relation) => ({ relation, turned: false })),
        ...back.map((relation) => ({ relation, turned: true })),
      ].map(({ relation, turned }): Candidate => {
        const otherKind = relation.kind !== told.kind;
        const otherLabel = keyOf(relation.label) !== keyOf(told.label);
        const likeness = otherKind || otherLabel || turned ? "near" : worse(from.likeness, to.likeness);
        return { place: placeOf(variant, relation, turned), likeness, otherKind, otherLabel };
      });
    }),
  );
}

function likelyEnds(variant: Variant, index: Index, told: FileExtra): readonly Candidate[] {
  const tos = called(index, told.to);
  return called(index, told.from).flatMap((from) =>
    tos.map((to): Candidate => ({
      place: between(variant, from.id, to.id),
      likeness: worse(from.likeness, to.likeness),
      otherKind: false,
      otherLabel: false,
    })),
  );
}

/** The elements that are called as an end in a file; one of another kind is at most like it. */
function called(index: Index, end: FileEnd): readonly { readonly id: string; readonly likeness: Likeness }[] {
  return index.named(end.label).map(({ item, likeness }) => ({
    id: item.id,
    likeness: item.kind === end.kind ? likeness : "near",
  }));
}

function worse(a: Likeness, b: Likeness): Likeness {
  return a === "near" || b === "near" ? "near" : "same";
}
