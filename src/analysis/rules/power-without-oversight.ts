import { actorsOf } from "~/model/queries";
import type { RelationKind } from "~/model/relation";

import type { Rule } from "./rule";

/** Kinds of relation by which one party has power over another. */
const powers: ReadonlySet<RelationKind> = new Set(["coercion", "authority", "regulation"]);

/**
 * Parties that coerce, instruct or bind others while no relation of oversight reaches them. Where the map holds no
 * oversight of anybody it may only not have been asked about: then it says so instead of naming each party.
 */
export const powerWithoutOversight: Rule = {
  id: "powerWithoutOversight",
  reads: ["elements", "relations"],
  judge: ({ variant }) => {
    const overseen = new Set(
      variant.relations.filter(({ kind }) => kind === "oversight").map(({ to }) => to),
    );
    const powerful = actorsOf(variant).flatMap((actor) => {
      const used = variant.relations.filter(
        ({ from, to, kind }) => from === actor.id && to !== actor.id && powers.has(kind),
      );
      return used.length === 0 || overseen.has(actor.id) ? [] : [{ actor, used }];
    });
    const point = ({ actor, used }: (typeof powerful)[number]) => ({
      key: actor.id,
      values: { who: [actor.id], over: [...new Set(used.map(({ to }) => to))], count: used.length },
      elements: [actor.id],
      relations: used.map(({ id }) => id),
    });
    if (overseen.size === 0)
      return {
        findings: [],
        unknown: powerful.map((each) => ({ ...point(each), says: "noOversightAtAll" })),
      };
    return {
      findings: powerful.map((each) => ({
        ...point(each),
        says: "unchecked",
        attention: each.used.some(({ kind }) => kind === "coercion") ? 3 : 2,
      })),
      unknown: [],
    };
  },
};
