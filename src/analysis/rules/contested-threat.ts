import { gathered } from "~/lib/gathered";
import { feedbackEnd } from "~/model/impact";
import type { Variant } from "~/model/variant";

import type { Rule } from "./rule";

/** A threat from here on, of five, would be grave if it is one. */
const grave = 4;

/**
 * Threats that are marked as contested: somebody concerned denies that they are one, or how grave. More is said of those
 * that are rated grave (severity 4 or 5) or that feed back into the arrangement. Where nobody said whether a threat is
 * contested, it says so, of all together. Who declares a threat, for whom: Buzan, Wæver & de Wilde 1998, *Security*.
 */
export const contestedThreat: Rule = {
  id: "contestedThreat",
  reads: ["elements", "relations", "feedback"],
  judge: ({ variant }) => {
    const threats = variant.elements.filter((element) => element.kind === "threat");
    const open = threats.filter(({ contested }) => contested === null).map(({ id }) => id);
    const endangering = gathered(
      variant.relations.filter(({ kind }) => kind === "endanger"),
      ({ from }) => from,
    );
    const feeding = feedingBack(variant);
    return {
      findings: threats
        .filter(({ contested }) => contested === true)
        .map(({ id, severity }) => {
          const relations = endangering.get(id) ?? [];
          const weighty = (severity ?? 0) >= grave || feeding.has(id);
          return {
            ...{ key: id, says: relations.length === 0 ? "contested" : "contestedFor" },
            values: { what: [id], whom: relations.map(({ to }) => to) },
            figures: {
              ...(severity === null ? {} : { severity }),
              endangered: relations.length,
              feedbackFrom: feeding.get(id) ?? 0,
            },
            ...{ elements: [id], relations: relations.map((relation) => relation.id) },
            attention: weighty ? 2 : 1,
          };
        }),
      unknown:
        open.length === 0
          ? []
          : [
              {
                ...{ key: "open", says: "notSaid", values: { what: open, count: open.length } },
                figures: { threats: threats.length, contestedUnknown: open.length },
                ...{ elements: open, relations: [] },
              },
            ],
    };
  },
};

/** How many feedback links begin at each threat. */
function feedingBack({ feedback }: Variant): ReadonlyMap<string, number> {
  const feeding = new Map<string, number>();
  for (const { from } of feedback) {
    const { sort, id } = feedbackEnd(from);
    if (sort === "threat") feeding.set(id, (feeding.get(id) ?? 0) + 1);
  }
  return feeding;
}
