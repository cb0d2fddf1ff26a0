import { gathered } from "~/lib/gathered";
import { elementsById } from "~/model/queries";
import type { HumanSecurity, Relation, RelationKind } from "~/model/relation";
import type { Variant } from "~/model/variant";

import type { Point, Rule } from "./rule";

/** Kinds of relation by which a party can turn to one that oversees another. */
const turning: ReadonlySet<RelationKind> = new Set(["contestation", "communication", "information_sharing"]);

/** Kinds of relation by which somebody can hold to account for others. */
const holding: ReadonlySet<RelationKind> = new Set(["contestation", "oversight", "regulation"]);

/**
 * Parties under coercion that the map shows no way to contest. A way is a contestation or protest of their own, against
 * the one who coerces or against a place or thing; a relation by which they turn to somebody who oversees that one;
 * somebody who contests it and serves them, or contests it to their empowerment; or a rule, oversight or contestation
 * that gives them real say over it (empowerment +2). Where nobody contests or oversees anything, and no reading says
 * that the coercion silences, it may only not have been asked about. Voice as a ground of legitimacy: Tyler 2006, *Why
 * People Obey the Law*; Bottoms & Tankebe 2012, *Journal of Criminal Law & Criminology* 102(1).
 */
export const coercionWithoutContest: Rule = {
  id: "coercionWithoutContest",
  reads: ["elements", "relations"],
  judge: ({ variant }) => {
    const canContest = waysIn(variant);
    const asked = variant.relations.some((each) => isProtest(each) || each.kind === "oversight");
    const coercions = coercionsIn(variant).filter(({ from, to }) => !canContest(to, from));
    const judged = Array.from(
      gathered(coercions, ({ to }) => to),
      ([party, relations]) => ({
        point: pointOf(party, relations),
        silencing: relations.some((each) => (readingFor(party, each)?.empowerment ?? 0) < 0),
        harmful: relations.some((each) => (readingFor(party, each)?.protection ?? 0) < 0),
      }),
    );
    return {
      findings: judged
        .filter(({ silencing }) => asked || silencing)
        .map(({ point, silencing, harmful }) => ({
          ...{ ...point, says: "uncontested" },
          attention: silencing || harmful ? 3 : 2,
        })),
      unknown: judged
        .filter(({ silencing }) => !asked && !silencing)
        .map(({ point }) => ({ ...point, says: "notAsked" })),
    };
  },
};

function pointOf(party: string, relations: readonly Relation[]): Omit<Point, "says"> {
  return {
    key: party,
    values: { who: [party], by: relations.map(({ from }) => from) },
    figures: { coercions: relations.length, ways: 0 },
    elements: [party],
    relations: relations.map(({ id }) => id),
  };
}

function coercionsIn(variant: Variant): readonly Relation[] {
  const elements = elementsById(variant);
  const isActor = (id: string) => elements.get(id)?.kind === "actor";
  return variant.relations.filter(
    ({ kind, from, to }) => kind === "coercion" && from !== to && isActor(from) && isActor(to),
  );
}

function isProtest({ kind, roles }: Relation): boolean {
  return kind === "contestation" || roles?.from === "protest";
}

/** What a relation does to a party, where it is read for that one. */
function readingFor(party: string, { humanSecurity }: Relation): HumanSecurity | null {
  return humanSecurity?.beneficiary === party ? humanSecurity : null;
}

/** Whether a party has a way to contest what another does to it. */
function waysIn(variant: Variant): (party: string, coercer: string) => boolean {
  const elements = elementsById(variant);
  const from = gathered(variant.relations, (each) => each.from);
  const to = gathered(variant.relations, (each) => each.to);
  const reaching = (id: string) => to.get(id) ?? [];
  const isThing = (id: string) => elements.get(id)?.kind !== "actor";

  return (party, coercer) => {
    const own = from.get(party) ?? [];
    if (own.some((each) => isProtest(each) && (each.to === coercer || isThing(each.to)))) return true;
    const held = reaching(coercer).filter((each) => holding.has(each.kind) && each.from !== coercer);
    const overseers = new Set(held.filter(({ kind }) => kind === "oversight").map((each) => each.from));
    if (own.some((each) => overseers.has(each.to) && (turning.has(each.kind) || isProtest(each))))
      return true;
    const servants = new Set(
      reaching(party)
        .filter(({ kind }) => kind === "service")
        .map((each) => each.from),
    );
    return held.some((each) => {
      const empowerment = readingFor(party, each)?.empowerment ?? 0;
      if (empowerment === 2) return true;
      return isProtest(each) && (empowerment > 0 || servants.has(each.from));
    });
  };
}
