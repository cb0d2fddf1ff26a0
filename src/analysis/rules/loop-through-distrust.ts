import { feedbackEnd } from "~/model/impact";
import { relationsById } from "~/model/queries";
import type { Relation } from "~/model/relation";
import type { Variant } from "~/model/variant";

import { type Loop, loopOf } from "../loops/loop";
import { roundsOf } from "../loops/rounds";
import { mean } from "./measures";
import type { Point, Rule } from "./rule";

/**
 * Reinforcing loops of declared feedback (of at most six links; the product of their signs is +) that run through a
 * relation of distrust: the mean of its known ratings of trust is below 0. Loops through a relation whose trust is not
 * known are told as such, and so is that nothing feeds back. Loops and their signs: Sterman 2000, *Business Dynamics*.
 */
export const loopThroughDistrust: Rule = {
  id: "loopThroughDistrust",
  reads: ["elements", "relations", "feedback"],
  judge: ({ variant }) => {
    if (variant.relations.length === 0) return { findings: [], unknown: [] };
    if (variant.feedback.length === 0) return { findings: [], unknown: [noFeedback] };
    const loops = roundsOf(variant, mostLoops)
      .rounds.map(loopOf)
      .filter(({ sort }) => sort === "reinforcing")
      .map((loop) => ({ loop, ties: tiesIn(loop, variant) }));
    const isDistrust = ({ trust }: Tie) => trust !== null && trust < 0;
    return {
      findings: loops.flatMap(({ loop, ties }) => {
        const distrusting = ties.filter(isDistrust);
        if (distrusting.length === 0) return [];
        const lowest = Math.min(...distrusting.map(({ trust }) => trust ?? 0));
        return [
          {
            ...pointOf(loop, distrusting),
            says: "reinforcing",
            figures: { links: loop.links.length, turning: turningIn(loop), loopTrust: mean(lowest) },
            attention: 3,
          },
        ];
      }),
      unknown: loops
        .filter(({ ties }) => !ties.some(isDistrust) && ties.some(({ trust }) => trust === null))
        .map(({ loop, ties }) => ({
          ...pointOf(
            loop,
            ties.filter(({ trust }) => trust === null),
          ),
          says: "trustUnknown",
          figures: { links: loop.links.length, turning: turningIn(loop) },
        })),
    };
  },
};

/** So many loops are judged, the shortest first: a map that has more says enough by that. */
const mostLoops = 5_000;

const noFeedback = {
  ...{ key: "none", says: "noFeedback", values: {}, figures: { links: 0 } },
  ...{ elements: [], relations: [] },
};

/** A relation between parties with the mean of what is known of their trust. */
interface Tie {
  readonly relation: Relation;
  readonly trust: number | null;
}

function turningIn(loop: Loop): number {
  return loop.links.filter(({ sign }) => sign < 0).length;
}

function pointOf(loop: Loop, ties: readonly Tie[]): Omit<Point, "says" | "figures"> {
  const { links, elements, relations } = loop;
  const [first] = links;
  const ends = links.map(({ from }) => from);
  return {
    key: links.map(({ id }) => id).join(" "),
    values: {
      loop: { ends: first === undefined ? ends : [...ends, first.from] },
      through: ties.map(({ relation }) => relation.id),
    },
    elements,
    relations,
  };
}

function tiesIn(loop: Loop, variant: Variant): readonly Tie[] {
  const relations = relationsById(variant);
  return loop.links.flatMap(({ from }): readonly Tie[] => {
    const { sort, id } = feedbackEnd(from);
    const relation = sort === "relation" ? relations.get(id) : undefined;
    if (relation?.trust == null) return [];
    const known = [relation.trust.forward.value, relation.trust.backward.value].filter(
      (value) => value !== null,
    );
    const sum = known.reduce((so, value) => so + value, 0);
    return [{ relation, trust: known.length === 0 ? null : sum / known.length }];
  });
}
