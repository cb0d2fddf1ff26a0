import { gathered } from "~/lib/gathered";
import type { Commodity, Element } from "~/model/element";
import { elementsById } from "~/model/queries";
import type { Relation, RelationKind } from "~/model/relation";
import type { Variant } from "~/model/variant";

import type { Point, Rule } from "./rule";

/** Kinds of relation by which somebody has data in their hands. */
const handling: ReadonlySet<RelationKind> = new Set(["use", "control", "produce", "information_sharing"]);

/** Kinds of relation by which rules are set, kept or watched over. */
const ruling: ReadonlySet<RelationKind> = new Set(["regulation", "oversight", "authority"]);

/** Parties whom no rule would bind. */
const lawless: ReadonlySet<Element["type"]> = new Set(["armed_group", "criminal_network"]);

/**
 * Data in the hands of parties whom no rule reaches, nor it: no relation of regulation, oversight or authority that is
 * more than informal. Who owns data has it in their hands. Data in the hands of residents or affected groups alone is
 * passed over unless it endangers somebody or a relation by which it is handled is read as harm, and so are armed groups
 * and criminal networks. Where the map does not say who has data in their hands, it says so. Function creep: Lyon 2007, *Surveillance Studies*.
 */
export const dataWithoutRule: Rule = {
  id: "dataWithoutRule",
  reads: ["elements", "relations"],
  judge: ({ variant }) => {
    const touching = touchedBy(variant);
    const ruled = ruledIn(variant);
    const data = variant.elements.filter(
      (element) => element.kind === "commodity" && element.type === "data",
    );
    const held = data.map((each) => handsOn(each as Commodity, touching.get(each.id) ?? [], variant));
    return {
      findings: held
        .filter(({ id }) => !ruled.has(id))
        .map((each) => ({ ...each, unruled: each.hands.filter((hand) => !ruled.has(hand)) }))
        .filter(({ unruled, danger, strangers }) => unruled.length > 0 && (danger || strangers))
        .map(({ id, unruled, hands, relations, danger }) => ({
          ...pointOf(id, relations),
          ...{ says: "unruled", values: { what: [id], by: unruled } },
          figures: { hands: hands.length, unruled: unruled.length },
          attention: danger ? 2 : 1,
        })),
      unknown: held
        .filter(({ id, hands, outside }) => hands.length === 0 && !outside && !ruled.has(id))
        .filter(({ id }) => touching.has(id))
        .map(({ id, relations }) => ({
          ...pointOf(id, relations),
          ...{ says: "nobody", values: { what: [id] }, figures: { hands: 0 } },
        })),
    };
  },
};

function pointOf(id: string, relations: readonly Relation[]): Pick<Point, "key" | "elements" | "relations"> {
  return { key: id, elements: [id], relations: relations.map((relation) => relation.id) };
}

/** The relations that begin or end at each element. */
function touchedBy({ relations }: Variant): ReadonlyMap<string, readonly Relation[]> {
  const ends = relations.flatMap((relation) => [
    { id: relation.from, relation },
    ...(relation.from === relation.to ? [] : [{ id: relation.to, relation }]),
  ]);
  return new Map(
    Array.from(
      gathered(ends, ({ id }) => id),
      ([id, own]) => [id, own.map(({ relation }) => relation)],
    ),
  );
}

/** What rules reach that are more than informal. */
function ruledIn({ relations }: Variant): ReadonlySet<string> {
  const rules = relations.filter(
    ({ kind, formality, from, to }) => ruling.has(kind) && formality !== "informal" && from !== to,
  );
  return new Set(rules.map(({ to }) => to));
}

/** Who has data in their hands, and what is known of it. */
function handsOn({ id, owner }: Commodity, relations: readonly Relation[], variant: Variant) {
  const elements = elementsById(variant);
  const handled = relations.filter(({ kind }) => handling.has(kind));
  const holders = handled.map(({ from, to }) => (from === id ? to : from));
  const all = [...new Set(owner === null ? holders : [owner, ...holders])].flatMap((each) => {
    const element = elements.get(each);
    return element?.kind === "actor" ? [element] : [];
  });
  const hands = all.filter(({ type }) => !lawless.has(type));
  const dangers = relations.filter(({ kind, from }) => kind === "endanger" && from === id);
  const harmful = handled.some(
    ({ humanSecurity }) => (humanSecurity?.protection ?? 0) < 0 || (humanSecurity?.empowerment ?? 0) < 0,
  );
  return {
    id,
    hands: hands.map((each) => each.id),
    /** Somebody has it in their hands whom no rule would bind. */
    outside: all.length > hands.length,
    /** Somebody has it in their hands whom it is not about. */
    strangers: hands.some(({ type }) => type !== "citizens" && type !== "affected_group"),
    danger: dangers.length > 0 || harmful,
    relations: [...handled, ...dangers],
  };
}
