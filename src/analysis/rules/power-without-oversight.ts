import { gathered } from "~/lib/gathered";
import type { Actor } from "~/model/element";
import { actorsOf, elementsById } from "~/model/queries";
import type { Relation, RelationKind } from "~/model/relation";
import type { Variant } from "~/model/variant";

import type { Attention, Rule } from "./rule";

/** Kinds of relation by which one party has power over another. */
const powers: ReadonlySet<RelationKind> = new Set(["coercion", "authority", "regulation"]);

/** Parties of whom oversight is not asked: they answer to voters, to a higher court, or to nobody by what they are. */
const apart: ReadonlySet<Actor["type"]> = new Set([
  "legislature",
  "judiciary",
  "armed_group",
  "criminal_network",
]);

interface Powerful {
  readonly actor: Actor;
  readonly used: readonly Relation[];
}

/**
 * Parties that coerce, instruct or bind others while no relation of oversight reaches them. Where the map holds no
 * oversight of anybody it may only not have been asked about: then it says so instead of naming each party.
 * Accountability as a ground of legitimacy: Schmidt 2013, *Political Studies* 61(1).
 */
export const powerWithoutOversight: Rule = {
  id: "powerWithoutOversight",
  reads: ["elements", "relations"],
  judge: ({ variant }) => {
    const overseen = reached(variant, "oversight");
    const powerful = powerfulIn(variant).filter(
      ({ actor }) => !overseen.has(actor.id) && !apart.has(actor.type),
    );
    if (powerful.length === 0) return { findings: [], unknown: [] };
    if (overseen.size === 0) return { findings: [], unknown: [allOf(powerful)] };
    const ruled = reached(variant, "regulation");
    return {
      findings: powerful.map(({ actor, used }) => ({
        key: actor.id,
        says: ruled.has(actor.id) ? "ruled" : "unchecked",
        values: { who: [actor.id], over: used.map(({ to }) => to) },
        figures: { powers: used.length, oversight: 0 },
        elements: [actor.id],
        relations: used.map(({ id }) => id),
        attention: attentionOf({ actor, used }, ruled.has(actor.id)),
      })),
      unknown: [],
    };
  },
};

function attentionOf({ actor, used }: Powerful, ruled: boolean): Attention {
  if (ruled || actor.type === "oversight_body") return 1;
  return used.some(({ kind }) => kind === "coercion") ? 3 : 2;
}

function allOf(powerful: readonly Powerful[]) {
  const who = powerful.map(({ actor }) => actor.id);
  const used = powerful.flatMap((each) => each.used);
  return {
    ...{ key: "all", says: "noOversight", values: { who } },
    figures: { powers: used.length, oversight: 0 },
    elements: who,
    relations: used.map(({ id }) => id),
  };
}

/** The elements that a relation of this kind reaches from elsewhere. */
function reached({ relations }: Variant, kind: RelationKind): ReadonlySet<string> {
  return new Set(relations.filter((each) => each.kind === kind && each.from !== each.to).map(({ to }) => to));
}

/** Each actor that has power over others, with the relations by which it has. */
function powerfulIn(variant: Variant): readonly Powerful[] {
  const elements = elementsById(variant);
  const used = gathered(
    variant.relations.filter(
      ({ from, to, kind }) => powers.has(kind) && from !== to && elements.get(to)?.kind === "actor",
    ),
    ({ from }) => from,
  );
  return actorsOf(variant).flatMap((actor) => {
    const own = used.get(actor.id);
    return own === undefined ? [] : [{ actor, used: own }];
  });
}
