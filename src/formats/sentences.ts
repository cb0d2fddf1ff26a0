import { signed } from "~/lib/signed";
import type { Element } from "~/model/element";
import { elementOf } from "~/model/queries";
import type { Readable } from "~/model/reading";
import type { Relation } from "~/model/relation";
import type { Variant } from "~/model/variant";

/** Says a key of the interface texts, with its values filled in. */
export type SayWith = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** What is rated of a relation: as agreed, or as one party sees it. */
export type Ratings = Readonly<Record<Readable, number | null>>;

/**
 * A relation in words, a sentence for each thing there is to say: what it is between whom, the trust both ways, and what it
 * does for its beneficiary.
 */
export function relationSentence(relation: Relation, variant: Variant, say: SayWith): string {
  const head = relationHead(relation, variant, say);
  const label = relation.label.trim();
  const ratings = agreedRatings(relation);
  return [
    label === "" ? say("sentences.bare", { head }) : say("sentences.labelled", { head, label }),
    ...trustSentences(relation, ratings, variant, say),
    ...securitySentences(relation, ratings, variant, say),
  ].join(" ");
}

/** What a relation is, and between whom: "Police serves Visitors". */
export function relationHead({ kind, from, to }: Relation, variant: Variant, say: SayWith): string {
  const [x, y] = [from, to].map((id) => nameIn(variant, id, say)) as [string, string];
  return say("sentences.head", { x, verb: say(`words.relationVerbs.${kind}`), y });
}

function trustSentences(
  relation: Relation,
  ratings: Ratings,
  variant: Variant,
  say: SayWith,
): readonly string[] {
  const { forward, backward } = ratings;
  if (relation.trust === null) return [];
  const names = {
    x: nameIn(variant, relation.from, say),
    y: nameIn(variant, relation.to, say),
  };
  if (forward === null && backward === null)
    return [say(relation.from === relation.to ? "sentences.withinUnknown" : "sentences.bothUnknown", names)];
  const level = (value: number) => ({ level: say(`sentences.levels.${value}`), value: signed(value) });
  if (forward === null) return [say("sentences.backAlone", { ...names, ...level(backward ?? 0) })];
  const there = clauseOf(relation, "forward", ratings, variant, say);
  if (backward === null) return [say("sentences.thereAlone", { there })];
  if (forward === backward) return [say("sentences.bothWays", level(forward))];
  return [say(`sentences.${joint(forward, backward)}Back`, { there, ...level(backward) })];
}

/** How two ratings go together in a sentence: with "but" where one is better than nothing and the other is not. */
function joint(one: number, other: number): "and" | "but" {
  return Math.sign(one) === Math.sign(other) ? "and" : "but";
}

function securitySentences(
  relation: Relation,
  ratings: Ratings,
  variant: Variant,
  say: SayWith,
): readonly string[] {
  const { protection, empowerment } = ratings;
  if (relation.humanSecurity === null) return [];
  const z = beneficiaryOf(relation, variant, say);
  if (protection === null && empowerment === null) return [say("sentences.securityNone", { z })];
  const does = (side: "protection" | "empowerment", value: number, name: string) =>
    say(`sentences.does.${side}.${value}`, { z: name, value: signed(value) });
  if (protection === null)
    return [say("sentences.empowersAlone", { does: does("empowerment", empowerment ?? 0, z) })];
  const protects = does("protection", protection, z);
  if (empowerment === null) return [say("sentences.protectsAlone", { does: protects })];
  const empowers = does("empowerment", empowerment, say("sentences.them"));
  return [say(`sentences.${joint(protection, empowerment)}Empowers`, { does: protects, empowers })];
}

/** What an element is called within a sentence. */
export function nameOf(element: Element, say: SayWith): string {
  const label = element.label.trim();
  return label === "" ? say(`sentences.unnamed.${element.kind}`) : label;
}

/** The name of the element with this id; nobody's where there is none. */
export function nameIn(variant: Variant, id: string | null, say: SayWith): string {
  const element = id === null ? undefined : elementOf(variant, id);
  return element === undefined ? say("sentences.nobody") : nameOf(element, say);
}

/** The ratings that a relation itself carries. */
export function agreedRatings({ trust, humanSecurity }: Relation): Ratings {
  return {
    forward: trust?.forward.value ?? null,
    backward: trust?.backward.value ?? null,
    protection: humanSecurity?.protection ?? null,
    empowerment: humanSecurity?.empowerment ?? null,
  };
}

/**
 * Ratings of a relation as clauses. Unknown is said as unknown; of trust that cannot be, and of human security that
 * nobody read, nothing is said.
 */
export function clausesOf(
  relation: Relation,
  ratings: Ratings,
  variant: Variant,
  say: SayWith,
): readonly string[] {
  return [
    ...trustClauses(relation, ratings, variant, say),
    ...securityClauses(relation, ratings, variant, say),
  ];
}

function trustClauses(relation: Relation, ratings: Ratings, variant: Variant, say: SayWith) {
  const { from, to, trust } = relation;
  if (trust === null) return [];
  if (ratings.forward === null && ratings.backward === null) {
    const [x, y] = [from, to].map((id) => nameIn(variant, id, say)) as [string, string];
    return [from === to ? say("sentences.trustWithin", { x }) : say("sentences.trustUnknown", { x, y })];
  }
  const back = clauseOf(relation, "backward", ratings, variant, say);
  return [
    clauseOf(relation, "forward", ratings, variant, say),
    from === to ? say("sentences.otherWay", { clause: back }) : back,
  ];
}

function securityClauses(relation: Relation, ratings: Ratings, variant: Variant, say: SayWith) {
  const unknown = ratings.protection === null && ratings.empowerment === null;
  if (relation.humanSecurity === null && unknown) return [];
  if (unknown) return [say("sentences.securityUnknown", { z: beneficiaryOf(relation, variant, say) })];
  return [
    clauseOf(relation, "protection", ratings, variant, say),
    clauseOf(relation, "empowerment", ratings, variant, say),
  ];
}

function beneficiaryOf({ humanSecurity }: Relation, variant: Variant, say: SayWith): string {
  return nameIn(variant, humanSecurity?.beneficiary ?? null, say);
}

/** One rating of a relation as a clause: "wariness from Visitors towards Police (−1)". */
export function clauseOf(
  relation: Relation,
  rated: Readable,
  ratings: Ratings,
  variant: Variant,
  say: SayWith,
): string {
  const rating = ratings[rated];
  if (rated === "protection" || rated === "empowerment") {
    const z = beneficiaryOf(relation, variant, say);
    if (rating === null) return say(`sentences.unknown.${rated}`, { z });
    return say("sentences.it", {
      does: say(`sentences.does.${rated}.${rating}`, { z, value: signed(rating) }),
    });
  }
  const [truster, trusted] =
    rated === "forward" ? [relation.from, relation.to] : [relation.to, relation.from];
  const names = { x: nameIn(variant, truster, say), y: nameIn(variant, trusted, say) };
  if (rating === null) return say("sentences.unknown.trust", names);
  return say("sentences.trust", {
    ...names,
    level: say(`sentences.levels.${rating}`),
    value: signed(rating),
  });
}
